package pe.kuska.tracking.referrals.domain;

/** What the receiving unit can do with a referral. */
public enum ReferralAction {
    RECEIVE,
    ACCEPT,
    REJECT,
    ATTEND,
    RETURN;

    /** Whether the unit must say why. */
    public boolean needsReason() {
        return this == REJECT || this == RETURN;
    }
}
