package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** Percentages of one population that divide by different totals, stated or implied by their numerator. */
final class SameMeasureWithDifferentDenominators implements CatalogueRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vocabulary vocabulary;

    SameMeasureWithDifferentDenominators(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        List<Marked> found = new ArrayList<>();
        for (Vocabulary.Population population : vocabulary.populations()) {
            SortedMap<String, BigDecimal> totals = new TreeMap<>();
            for (IndicatorProgress indicator : assessed.indicators()) {
                String name = indicator.facts().name().toLowerCase(Locale.ROOT);
                if (population.isIn(name)) {
                    total(indicator.facts().observedIn(assessed.year()))
                            .ifPresent(total -> totals.put(indicator.facts().code(), total));
                }
            }
            if (totals.values().stream().distinct().count() > 1) {
                String all = totals.entrySet().stream()
                        .map(total -> total.getKey() + ": " + total.getValue().toPlainString())
                        .collect(Collectors.joining(" · "));
                totals.keySet()
                        .forEach(code -> found.add(new Marked(
                                code,
                                "Mide «" + population.label() + "» con un total distinto del de otros indicadores ("
                                        + all + ").")));
            }
        }
        return found;
    }

    private static Optional<BigDecimal> total(ObservedFigure observed) {
        BigDecimal numerator = observed.numerator().value();
        BigDecimal value = observed.value().value();
        if (observed.denominator().isStated()) {
            return observed.denominator().number().map(BigDecimal::stripTrailingZeros);
        }
        return numerator != null && value != null && observed.value().percent() && value.signum() > 0
                ? Optional.of(numerator.multiply(HUNDRED).divide(value, 0, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
