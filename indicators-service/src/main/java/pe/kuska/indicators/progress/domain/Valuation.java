package pe.kuska.indicators.progress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.progress.domain.FormulaSettings.ValuationSettings;

/**
 * The ministry's judgement of a policy in a year: each dimension's level times its weight; without a level in every
 * dimension there is no total.
 */
public record Valuation(List<ValuedDimension> dimensions, Optional<Total> total) {

    /**
     * A dimension with its level.
     *
     * @param basis what the level rests on, in Spanish
     * @param toConfirm no source confirms it
     */
    public record ValuedDimension(
            Dimension name,
            Optional<ValuationLevel> level,
            Optional<Integer> points,
            Advance advance,
            String basis,
            boolean toConfirm) {}

    /** The whole policy's points, their score on the scale of levels, and its level. */
    public record Total(int points, BigDecimal score, ValuationLevel level) {}

    public Valuation {
        dimensions = List.copyOf(dimensions);
    }

    static Valuation of(List<ValuedDimension> dimensions, ValuationSettings settings) {
        if (dimensions.stream().anyMatch(dimension -> dimension.points().isEmpty())) {
            return new Valuation(dimensions, Optional.empty());
        }
        int points = dimensions.stream()
                .mapToInt(dimension -> dimension.points().orElseThrow())
                .sum();
        ExactRatio score = ExactRatio.of(points).dividedBy(ExactRatio.of(settings.divisor()));
        ValuationLevel level;
        if (score.compareTo(ExactRatio.of(settings.advancedFrom())) >= 0) {
            level = ValuationLevel.AVANZADO;
        } else if (score.compareTo(ExactRatio.of(settings.intermediateFrom())) >= 0) {
            level = ValuationLevel.INTERMEDIO;
        } else {
            level = ValuationLevel.INICIAL;
        }
        return new Valuation(dimensions, Optional.of(new Total(points, score.rounded(1, RoundingMode.HALF_UP), level)));
    }
}
