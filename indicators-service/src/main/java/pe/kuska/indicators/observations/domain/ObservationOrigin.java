package pe.kuska.indicators.observations.domain;

/** Where a result comes from. */
public enum ObservationOrigin {
    /** Printed in the policy's published catalogue. */
    CATALOGUE,
    /** Reported by the responsible institution. */
    ENTITY
}
