package pe.kuska.tracking.referrals.domain;

/** Whether the person agreed to be referred. */
public enum Consent {
    /** The person agreed. */
    GIVEN,
    /** The person did not agree: nothing may be sent. */
    NOT_GIVEN,
    /** Sent without agreement, for a reason the law allows, which is recorded. */
    OVERRIDDEN
}
