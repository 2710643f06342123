package pe.kuska.indicators.reporting.domain;

import java.time.LocalDate;

/** The part of a year that is reported; its suffix makes the code that DHIS2 uses too ({@code 2026S1}). */
public enum PeriodPart {
    FIRST_HALF("S1"),
    SECOND_HALF("S2"),
    WHOLE_YEAR("");

    private final String suffix;

    PeriodPart(String suffix) {
        this.suffix = suffix;
    }

    public String codeOf(int year) {
        return year + suffix;
    }

    /** The last day that is reported about. */
    public LocalDate lastDayOf(int year) {
        return this == FIRST_HALF ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    /** Whether this and another part would report some months twice. */
    public boolean overlaps(PeriodPart other) {
        return this == other || this == WHOLE_YEAR || other == WHOLE_YEAR;
    }
}
