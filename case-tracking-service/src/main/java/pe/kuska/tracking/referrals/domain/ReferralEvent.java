package pe.kuska.tracking.referrals.domain;

/** What happened to a referral, as others hear of it. */
public enum ReferralEvent {
    SENT("ReferralSent"),
    RECEIVED("ReferralReceived"),
    ACCEPTED("ReferralAccepted"),
    REJECTED("ReferralRejected"),
    ATTENDED("ReferralAttended"),
    RETURNED("ReferralReturned");

    private final String wireName;

    ReferralEvent(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
