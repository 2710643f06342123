package pe.kuska.indicators.progress.domain;

import java.time.Instant;
import java.util.List;

/** How a policy did in a year, by what was known at a moment and by named formula settings. */
public record PolicyProgress(
        String policy,
        int year,
        Instant asOf,
        FormulaSettings settings,
        List<ObjectiveProgress> objectives,
        List<IndicatorProgress> serviceIndicators,
        LevelCounts objectiveIndicatorLevels,
        LevelCounts serviceIndicatorLevels,
        Valuation valuation) {

    public PolicyProgress {
        objectives = List.copyOf(objectives);
        serviceIndicators = List.copyOf(serviceIndicators);
    }
}
