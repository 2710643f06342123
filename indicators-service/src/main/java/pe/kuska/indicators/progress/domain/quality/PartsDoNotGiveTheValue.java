package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/**
 * The numerator and denominator beside a result do not give it, to the last decimal it is published with; of a plain number,
 * the numerator is not the number. A rate may be per any power of ten up to a million, an index in units or hundredths, a rate
 * of variation from the two totals or from their difference: only what none of these gives is pointed at.
 */
final class PartsDoNotGiveTheValue implements QualityRule {

    private static final int LARGEST_BASE = 6;

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
        if (unit == Unit.NUMBER || unit == Unit.QUANTITY) {
            return value.compareTo(numerator) == 0
                    ? Optional.empty()
                    : Optional.of("El numerador (" + Shown.figure(observed.numerator())
                            + ") no coincide con el valor obtenido (" + Shown.figure(observed.value()) + ").");
        }
        if (denominator == null || denominator.signum() == 0) {
            return Optional.empty();
        }
        List<ExactRatio> possible = given(
                unit,
                ExactRatio.of(numerator).dividedBy(ExactRatio.of(denominator)),
                observed.value().percent());
        return possible.stream().anyMatch(computed -> rounds(computed, value))
                ? Optional.empty()
                : Optional.of("El numerador y el denominador (" + Shown.figure(observed.numerator()) + " / "
                        + Shown.figure(observed.denominator()) + ") dan "
                        + possible.getFirst().rounded(2, RoundingMode.HALF_UP).toPlainString()
                        + (unit == Unit.PERCENTAGE ? " %" : "") + ", no el valor obtenido ("
                        + Shown.figure(observed.value()) + ").");
    }

    /** What a quotient gives in a unit, the usual way first. */
    private static List<ExactRatio> given(Unit unit, ExactRatio quotient, boolean percent) {
        ExactRatio hundredths = quotient.times(base(2));
        return switch (unit) {
            case PERCENTAGE -> List.of(hundredths);
            case RATIO -> percent ? List.of(hundredths) : List.of(quotient);
            case RATE ->
                IntStream.rangeClosed(0, LARGEST_BASE)
                        .mapToObj(power -> quotient.times(base(power)))
                        .toList();
            case INDEX -> List.of(quotient, hundredths);
            case VARIATION_RATE -> List.of(hundredths.minus(base(2)), hundredths);
            case NUMBER, QUANTITY -> List.of(quotient);
        };
    }

    private static ExactRatio base(int power) {
        return ExactRatio.of(BigDecimal.TEN.pow(power));
    }

    private static boolean rounds(ExactRatio computed, BigDecimal value) {
        ExactRatio halfOfTheLastDecimal = ExactRatio.of(BigDecimal.valueOf(5, Math.max(0, value.scale()) + 1));
        return computed.minus(ExactRatio.of(value)).abs().compareTo(halfOfTheLastDecimal) <= 0;
    }
}
