package pe.kuska.tracking.referrals.domain;

/** What the receiving unit and, at the end, the sender can do with a referral. */
public enum ReferralAction {
    RECEIVE,
    ACCEPT,
    REJECT,
    ATTEND,
    RETURN,
    /** The sender turns to another unit. */
    REROUTE,
    /** The sender closes what was answered. */
    CLOSE;

    /** Whether it is for the sender, not for the receiving unit. */
    public boolean isSenders() {
        return this == REROUTE || this == CLOSE;
    }

    /** Whether whoever acts must say why. */
    public boolean needsReason() {
        return this == REJECT || this == RETURN || isSenders();
    }
}
