package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** One number stands for several measures of a year: a coincidence, or copied. */
final class SameNumberInDifferentMeasures implements CatalogueRule {

    private final QualitySettings settings;

    SameNumberInDifferentMeasures(QualitySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        Map<BigDecimal, SortedSet<String>> users = new TreeMap<>();
        for (IndicatorProgress indicator : assessed.indicators()) {
            ObservedFigure observed = indicator.facts().observedIn(assessed.year());
            Stream.of(observed.value(), observed.numerator())
                    .filter(figure -> !figure.percent())
                    .flatMap(figure -> figure.number().stream())
                    .filter(number -> number.compareTo(settings.sameNumberFrom()) >= 0)
                    .forEach(number -> users.computeIfAbsent(number, _ -> new TreeSet<>())
                            .add(indicator.facts().code()));
        }
        List<Marked> found = new ArrayList<>();
        users.forEach((number, codes) -> {
            if (codes.size() > 1) {
                codes.forEach(code -> found.add(new Marked(
                        code,
                        "La cifra " + number.stripTrailingZeros().toPlainString() + " también está en "
                                + String.join(", ", others(codes, code)) + ".")));
            }
        });
        return found;
    }

    private static List<String> others(SortedSet<String> codes, String code) {
        return codes.stream().filter(other -> !other.equals(code)).toList();
    }
}
