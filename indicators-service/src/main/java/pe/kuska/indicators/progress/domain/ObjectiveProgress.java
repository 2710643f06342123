package pe.kuska.indicators.progress.domain;

import java.util.List;

/** How an objective is doing: the mean of its own indicators, of each type. */
public record ObjectiveProgress(
        String code, String name, Advance advance1, Advance advance2, Level level, List<IndicatorProgress> indicators) {

    public ObjectiveProgress {
        indicators = List.copyOf(indicators);
    }
}
