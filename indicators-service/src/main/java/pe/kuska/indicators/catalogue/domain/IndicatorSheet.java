package pe.kuska.indicators.catalogue.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's technical sheet: how it is measured, where it started and what it should reach each year.
 *
 * @param unitDeduced the sheet does not say the unit: it was read from the name or the figures
 * @param semesterRule how the year is made of its half-years; null where the policy's formulas say it by the unit
 * @param formula how the indicator is computed, in the sheet's own words
 */
public record IndicatorSheet(
        @Nullable IndicatorType type,
        @Nullable Direction direction,
        @Nullable Aggregation aggregation,
        @Nullable Unit unit,
        boolean unitDeduced,
        @Nullable String formula,
        @Nullable SemesterRule semesterRule,
        @Nullable Integer baselineYear,
        Figure baseline,
        SortedMap<Integer, Figure> targets) {

    public IndicatorSheet {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /** The target set for a year, or a missing figure. */
    public Figure targetOf(int year) {
        return targets.getOrDefault(year, Figure.MISSING);
    }
}
