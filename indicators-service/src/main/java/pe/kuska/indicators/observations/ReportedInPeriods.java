package pe.kuska.indicators.observations;

/** Knows for which years a policy asks its entities period by period: what they report then is reviewed before it counts. */
public interface ReportedInPeriods {

    /** Whether a period of that year was ever opened. */
    boolean areFor(String policy, int year);
}
