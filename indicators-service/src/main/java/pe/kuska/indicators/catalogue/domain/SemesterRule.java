package pe.kuska.indicators.catalogue.domain;

/** How the results of two half-years make the year's. */
public enum SemesterRule {
    /** The year is both halves together. */
    SUM,
    /** The last half says how things stand. */
    LAST,
    MEAN,
    MAXIMUM,
    /** Numerators and denominators are added before dividing. */
    RATIO_OF_SUMS
}
