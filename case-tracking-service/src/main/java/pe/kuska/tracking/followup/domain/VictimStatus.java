package pe.kuska.tracking.followup.domain;

/** How sure the institutions are that the person is a victim. */
public enum VictimStatus {
    PRESUMED,
    IDENTIFIED,
    RULED_OUT
}
