package pe.kuska.tracking.referrals.domain;

/** What happened to a referral, as others hear of it. */
public enum ReferralEvent {
    SENT("ReferralSent"),
    RECEIVED("ReferralReceived"),
    ACCEPTED("ReferralAccepted"),
    REJECTED("ReferralRejected"),
    ATTENDED("ReferralAttended"),
    RETURNED("ReferralReturned"),
    UNATTENDED("ReferralUnattended"),
    KEPT("ReferralKept"),
    REROUTED("ReferralRerouted"),
    CLOSED("ReferralClosed");

    private final String wireName;

    ReferralEvent(String wireName) {
        this.wireName = wireName;
    }

    /** Whether the sender did it; the receiving unit does the rest. */
    public boolean isSenders() {
        return this == SENT || this == REROUTED || this == CLOSED;
    }

    public String wireName() {
        return wireName;
    }
}
