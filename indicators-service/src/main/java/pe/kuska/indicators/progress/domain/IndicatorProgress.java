package pe.kuska.indicators.progress.domain;

import java.util.List;

/** How an indicator is doing in a year: by level of its type 1 advance, with what looks wrong about its figures. */
public record IndicatorProgress(
        IndicatorFacts facts, int year, Advance advance1, Advance advance2, Level level, List<String> findings) {

    public IndicatorProgress {
        findings = List.copyOf(findings);
    }
}
