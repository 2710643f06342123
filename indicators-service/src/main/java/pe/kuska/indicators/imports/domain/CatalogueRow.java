package pe.kuska.indicators.imports.domain;

import java.util.SortedMap;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.Figure;

/**
 * A row of a catalogue that keeps all rules.
 *
 * @param published what the catalogue says was obtained, by year; only years with something to say
 */
public record CatalogueRow(int row, String code, EntryContent content, SortedMap<Integer, PublishedResult> published) {

    /** A result as a catalogue prints it, in up to three columns. */
    public record PublishedResult(Figure obtained, Figure numerator, Figure denominator) {

        boolean saysNothing() {
            return obtained.isMissing() && numerator.isMissing() && denominator.isMissing();
        }
    }
}
