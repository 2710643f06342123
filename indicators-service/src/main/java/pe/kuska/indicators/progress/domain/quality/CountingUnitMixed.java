package pe.kuska.indicators.progress.domain.quality;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A measure whose name, or its service's, counts two kinds of things. */
final class CountingUnitMixed implements CatalogueRule {

    private final Vocabulary vocabulary;

    CountingUnitMixed(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        List<Marked> found = new ArrayList<>();
        for (IndicatorProgress indicator : assessed.indicators()) {
            if (indicator.facts().pending()) {
                continue;
            }
            List<String> units = vocabulary.countingUnits().stream()
                    .filter(unit -> unit.isIn(vocabulary.plain(indicator.facts().name())))
                    .map(Vocabulary.CountingUnit::label)
                    .toList();
            if (units.size() > 1) {
                found.add(new Marked(
                        indicator.facts().code(),
                        "El nombre mezcla unidades de conteo (" + String.join(", ", units)
                                + "): diga cuál cuenta el numerador y cuál el denominador."));
            }
        }
        return found;
    }
}
