package pe.kuska.indicators.progress.domain.quality;

import java.util.List;

/** One reason to look twice at a catalogue as a whole. */
interface CatalogueRule {

    /** What looks wrong, each with the code of what it concerns. */
    List<Marked> findings(AssessedCatalogue assessed);

    /** What is wrong with one element. */
    record Marked(String subject, String message) {}
}
