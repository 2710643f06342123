package pe.kuska.indicators.progress.domain;

import java.util.List;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;

/** How an indicator is doing in a year: by level of its type 1 advance, with what looks wrong about its figures. */
public record IndicatorProgress(
        IndicatorFacts facts, int year, Advance advance1, Advance advance2, Level level, List<QualityFinding> checks) {

    public IndicatorProgress {
        checks = List.copyOf(checks);
    }

    /** What looks wrong, in Spanish. */
    public List<String> findings() {
        return checks.stream().map(QualityFinding::message).toList();
    }
}
