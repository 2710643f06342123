package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/**
 * The numerator and denominator beside a result do not give it, to the last decimal it is published with; of a plain
 * number, the numerator is not the number.
 */
final class PartsDoNotGiveTheValue implements QualityRule {

    private static final ExactRatio HUNDRED = ExactRatio.of(100);

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        BigDecimal value = observed.value().value();
        BigDecimal numerator = observed.numerator().value();
        BigDecimal denominator = observed.denominator().value();
        Unit unit = progress.facts().sheet().unit();
        if (value == null || numerator == null || unit == null) {
            return Optional.empty();
        }
        return switch (unit) {
            case PERCENTAGE -> ofPercentage(observed, value, numerator, denominator);
            case NUMBER, QUANTITY ->
                value.compareTo(numerator) == 0
                        ? Optional.empty()
                        : Optional.of("El numerador (" + Shown.figure(observed.numerator())
                                + ") no coincide con el valor obtenido (" + Shown.figure(observed.value()) + ").");
            case RATIO, RATE, INDEX, VARIATION_RATE -> Optional.empty();
        };
    }

    private static Optional<String> ofPercentage(
            ObservedFigure observed, BigDecimal value, BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (denominator == null || denominator.signum() == 0) {
            return Optional.empty();
        }
        ExactRatio computed =
                ExactRatio.of(numerator).dividedBy(ExactRatio.of(denominator)).times(HUNDRED);
        ExactRatio halfOfTheLastDecimal = ExactRatio.of(BigDecimal.valueOf(5, Math.max(0, value.scale()) + 1));
        return computed.minus(ExactRatio.of(value)).abs().compareTo(halfOfTheLastDecimal) <= 0
                ? Optional.empty()
                : Optional.of("El numerador y el denominador (" + Shown.figure(observed.numerator()) + " / "
                        + Shown.figure(observed.denominator()) + ") dan "
                        + computed.rounded(2, RoundingMode.HALF_UP).toPlainString()
                        + " %, no el valor obtenido (" + Shown.figure(observed.value()) + ").");
    }
}
