package pe.kuska.indicators.progress.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.Dimension;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.Level;
import pe.kuska.indicators.progress.domain.LevelCounts;
import pe.kuska.indicators.progress.domain.ObjectiveProgress;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.indicators.progress.domain.Valuation;
import pe.kuska.indicators.progress.domain.Valuation.Total;
import pe.kuska.indicators.progress.domain.ValuationLevel;

/** How a policy did in a year. Figures that are missing are null, never 0. */
@Schema(name = "Progress", description = "Avance de una política en un año; lo que falta es null, nunca 0")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProgressResponse(
        String policy,
        int year,
        Instant asOf,
        String formulaVersion,
        List<ObjectiveResponse> objectives,
        List<IndicatorProgressResponse> serviceIndicators,
        LevelsResponse levels,
        ValuationResponse valuation,

        @Schema(description = "Lo que en estas fórmulas está «por confirmar»")
        List<String> toConfirm) {

    /** An objective with its own indicators. */
    @Schema(name = "ObjectiveProgress")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ObjectiveResponse(
            String code,
            String name,
            @Schema(nullable = true) @Nullable BigDecimal advance1,
            @Schema(nullable = true) @Nullable BigDecimal advance2,
            Level level,
            List<IndicatorProgressResponse> indicators) {}

    /**
     * An indicator.
     *
     * @param service the service's number, for a service indicator
     * @param reason why there is no result, where its status is ND
     * @param noAdvance1 why there is no advance of type 1
     * @param noAdvance2 why there is no advance of type 2
     */
    @Schema(name = "IndicatorProgress")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record IndicatorProgressResponse(
            String code,
            String name,
            boolean pending,
            @Schema(nullable = true) @Nullable Integer service,
            @Schema(nullable = true) @Nullable String serviceCode,
            @Schema(nullable = true) @Nullable String objective,
            @Schema(nullable = true) @Nullable String responsible,
            @Schema(nullable = true) @Nullable Unit unit,
            @Schema(nullable = true) @Nullable Integer baselineYear,
            @Schema(nullable = true) @Nullable BigDecimal baseline,
            @Schema(nullable = true) @Nullable BigDecimal target,
            @Schema(nullable = true) @Nullable BigDecimal obtained,

            @Schema(nullable = true, description = "El valor obtenido tal como se publicó") @Nullable
            String obtainedText,

            @Schema(nullable = true) @Nullable BigDecimal numerator,
            @Schema(nullable = true) @Nullable BigDecimal denominator,
            ObservationStatus status,
            @Schema(nullable = true) @Nullable String reason,
            @Schema(nullable = true) @Nullable BigDecimal advance1,
            @Schema(nullable = true) @Nullable BigDecimal advance2,
            @Schema(nullable = true) @Nullable String noAdvance1,
            @Schema(nullable = true) @Nullable String noAdvance2,
            Level level,
            List<String> findings) {}

    /** How many indicators are at each level. */
    @Schema(name = "Levels")
    public record LevelsResponse(LevelCountsResponse objectiveIndicators, LevelCountsResponse serviceIndicators) {}

    /** Both ways to count what has no level: as low, as the ministry does, and apart. */
    @Schema(name = "LevelCounts")
    public record LevelCountsResponse(Map<Level, Integer> noDataAsLow, Map<Level, Integer> noDataApart) {

        static LevelCountsResponse from(LevelCounts counts) {
            return new LevelCountsResponse(counts.noDataAsLow(), counts.noDataApart());
        }
    }

    /** The policy's valuation; without a level in every dimension it has no total. */
    @Schema(name = "Valuation")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ValuationResponse(
            List<DimensionResponse> dimensions,
            @Schema(nullable = true) @Nullable Integer total,
            @Schema(nullable = true) @Nullable BigDecimal score,
            @Schema(nullable = true) @Nullable ValuationLevel level) {

        static ValuationResponse from(Valuation valuation, AdvanceFormula formula) {
            return new ValuationResponse(
                    valuation.dimensions().stream()
                            .map(dimension -> new DimensionResponse(
                                    dimension.name(),
                                    dimension.level().orElse(null),
                                    dimension.points().orElse(null),
                                    shown(dimension.advance(), formula),
                                    dimension.basis(),
                                    dimension.toConfirm()))
                            .toList(),
                    valuation.total().map(Total::points).orElse(null),
                    valuation.total().map(Total::score).orElse(null),
                    valuation.total().map(Total::level).orElse(null));
        }
    }

    /**
     * One dimension of the valuation.
     *
     * @param basis what its level rests on
     * @param toConfirm «por confirmar»
     */
    @Schema(name = "ValuedDimension")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DimensionResponse(
            Dimension name,
            @Schema(nullable = true) @Nullable ValuationLevel level,
            @Schema(nullable = true) @Nullable Integer points,
            @Schema(nullable = true) @Nullable BigDecimal advance,
            String basis,
            boolean toConfirm) {}

    static ProgressResponse from(PolicyProgress progress) {
        AdvanceFormula formula = new AdvanceFormula(progress.settings());
        return new ProgressResponse(
                progress.policy(),
                progress.year(),
                progress.asOf(),
                progress.settings().formulaVersion(),
                progress.objectives().stream()
                        .map(objective -> objective(objective, formula))
                        .toList(),
                progress.serviceIndicators().stream()
                        .map(indicator -> indicator(indicator, formula))
                        .toList(),
                new LevelsResponse(
                        LevelCountsResponse.from(progress.objectiveIndicatorLevels()),
                        LevelCountsResponse.from(progress.serviceIndicatorLevels())),
                ValuationResponse.from(progress.valuation(), formula),
                progress.settings().toConfirm());
    }

    private static ObjectiveResponse objective(ObjectiveProgress objective, AdvanceFormula formula) {
        return new ObjectiveResponse(
                objective.code(),
                objective.name(),
                shown(objective.advance1(), formula),
                shown(objective.advance2(), formula),
                objective.level(),
                objective.indicators().stream()
                        .map(indicator -> indicator(indicator, formula))
                        .toList());
    }

    private static IndicatorProgressResponse indicator(IndicatorProgress progress, AdvanceFormula formula) {
        IndicatorFacts facts = progress.facts();
        ObservedFigure observed = facts.observedIn(progress.year());
        return new IndicatorProgressResponse(
                facts.code(),
                facts.name(),
                facts.pending(),
                facts.serviceNumber().orElse(null),
                facts.service().orElse(null),
                facts.objective().orElse(null),
                facts.responsible().orElse(null),
                facts.sheet().unit(),
                facts.sheet().baselineYear(),
                facts.sheet().baseline().shown(),
                facts.targetOf(progress.year()).shown(),
                observed.value().shown(),
                observed.value().text(),
                observed.numerator().shown(),
                observed.denominator().shown(),
                observed.status(),
                observed.reason(),
                shown(progress.advance1(), formula),
                shown(progress.advance2(), formula),
                whyNot(progress.advance1()),
                whyNot(progress.advance2()),
                progress.level(),
                progress.findings());
    }

    private static @Nullable BigDecimal shown(Advance advance, AdvanceFormula formula) {
        return switch (advance) {
            case Advance.Known known -> formula.rounded(known);
            case Advance.NotDetermined _ -> null;
        };
    }

    private static @Nullable String whyNot(Advance advance) {
        return switch (advance) {
            case Advance.Known _ -> null;
            case Advance.NotDetermined notDetermined -> notDetermined.cause().reason();
        };
    }
}
