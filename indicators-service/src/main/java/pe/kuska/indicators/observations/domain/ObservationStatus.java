package pe.kuska.indicators.observations.domain;

/** Whether there is a result for a year. */
public enum ObservationStatus {
    REPORTED,
    /** No disponible: said to be unavailable, with a reason. Never the same as zero. */
    ND,
    /** Nobody has reported yet. */
    PENDING
}
