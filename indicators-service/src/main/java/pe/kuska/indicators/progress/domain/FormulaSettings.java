package pe.kuska.indicators.progress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.catalogue.domain.Unit;

/**
 * Everything about the formulas that a ministry may decide otherwise, for one policy, under one version name. A change
 * is a new version, so that an answer can say by which rules it was computed.
 *
 * @param inForceFrom answers as of an earlier moment keep the version before; null for the first
 * @param toConfirm what in these settings no source confirms, in Spanish, to be shown as «por confirmar»
 */
public record FormulaSettings(
        String formulaVersion,
        @Nullable Instant inForceFrom,
        int decimals,
        RoundingMode rounding,
        LevelSettings levels,
        Limits objectiveLimits,
        BigDecimal descendingWhenObtainedIsZero,
        ZeroDenominator zeroDenominator,
        Direction directionWhenNotStated,
        Aggregation aggregationWhenNotStated,
        SemesterToYear semesterToYear,
        ValuationSettings valuation,
        QualitySettings quality,
        List<String> toConfirm) {

    /** These settings with what a ministry recorded of its follow-up system, which goes before what they say themselves. */
    public FormulaSettings assessing(List<FollowUpAssessment> recorded) {
        return recorded.isEmpty()
                ? this
                : new FormulaSettings(
                        formulaVersion,
                        inForceFrom,
                        decimals,
                        rounding,
                        levels,
                        objectiveLimits,
                        descendingWhenObtainedIsZero,
                        zeroDenominator,
                        directionWhenNotStated,
                        aggregationWhenNotStated,
                        semesterToYear,
                        valuation.assessing(recorded),
                        quality,
                        toConfirm);
    }

    /** What an advance is when its formula would divide by zero. */
    public enum ZeroDenominator {
        NOT_DETERMINED,
        HUNDRED_WHEN_REACHED
    }

    /**
     * Which rule makes a year of its halves: the indicator's own, else that of its unit, else the rest's.
     *
     * @param byIndicator by the indicator's code
     */
    public record SemesterToYear(
            Map<String, SemesterRule> byIndicator, Map<Unit, SemesterRule> byUnit, SemesterRule otherwise) {

        /** What the indicator's sheet says goes before what these settings say of it, and that before its unit's rule. */
        public SemesterRule of(String indicator, IndicatorSheet sheet) {
            SemesterRule own = sheet.semesterRule() == null ? byIndicator.get(indicator) : sheet.semesterRule();
            if (own != null) {
                return own;
            }
            Unit unit = sheet.unit();
            return unit == null ? otherwise : byUnit.getOrDefault(unit, otherwise);
        }
    }

    /** Which figure a level is read from. */
    public enum LevelBasis {
        ROUNDED,
        EXACT
    }

    /** Where the levels begin; each includes its lower bound. */
    public record LevelSettings(LevelBasis basis, BigDecimal intermediateFrom, BigDecimal highFrom) {}

    /** The range an indicator counts with towards its objective. */
    public record Limits(BigDecimal least, BigDecimal greatest) {}

    /**
     * How the valuation is made of its dimensions.
     *
     * @param ofAdvanceLevel which valuation level a dimension with a mean advance of a level has
     * @param followUpAssessments the conducting ministry's assessments of the follow-up system, by year
     */
    public record ValuationSettings(
            Map<Dimension, Integer> weights,
            Map<ValuationLevel, Integer> levelValues,
            Map<Level, ValuationLevel> ofAdvanceLevel,
            BigDecimal divisor,
            BigDecimal intermediateFrom,
            BigDecimal advancedFrom,
            List<FollowUpAssessment> followUpAssessments) {

        ValuationSettings assessing(List<FollowUpAssessment> recorded) {
            List<FollowUpAssessment> all = Stream.concat(recorded.stream(), followUpAssessments.stream())
                    .toList();
            return new ValuationSettings(
                    weights, levelValues, ofAdvanceLevel, divisor, intermediateFrom, advancedFrom, all);
        }
    }

    /** What the conducting ministry says about the system that follows the policy up, and on what grounds. */
    public record FollowUpAssessment(int year, ValuationLevel level, String basis, boolean toConfirm) {}

    /** From when on a figure looks wrong. */
    public record QualitySettings(
            Map<Unit, ValueRange> unitRanges,
            BigDecimal offScaleAdvance,
            BigDecimal offScaleTwoYearsRunning,
            BigDecimal unstableShareOfBaseline,
            BigDecimal jumpShare,
            BigDecimal sameNumberFrom) {}

    /** What values a unit allows; a null bound is none. */
    public record ValueRange(
            @Nullable BigDecimal least, @Nullable BigDecimal greatest) {

        public boolean allows(BigDecimal value) {
            return (least == null || value.compareTo(least) >= 0)
                    && (greatest == null || value.compareTo(greatest) <= 0);
        }
    }
}
