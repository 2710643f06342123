package pe.kuska.tracking.referrals.domain;

/** What the receiving unit and, at the end, the sender can do with a referral. */
public enum ReferralAction {
    RECEIVE,
    ACCEPT,
    REJECT,
    ATTEND,
    RETURN,
    /** The unit that accepted could not attend to the person: they never came, are not to be found, or do not want it. */
    GIVE_UP,
    /** The unit answers who referred: it has attended to the person and goes on caring for them. */
    KEEP,
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
        return this == REJECT || this == RETURN || this == GIVE_UP || isSenders();
    }
}
