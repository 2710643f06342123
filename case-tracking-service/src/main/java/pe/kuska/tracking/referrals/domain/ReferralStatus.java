package pe.kuska.tracking.referrals.domain;

/** Where a referral stands. Overdue is not a state: it is seen by comparing with the deadline. */
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACCEPTED,
    REJECTED,
    ATTENDED,
    RETURNED,
    REROUTED,
    CLOSED;

    /** The event by which a referral comes to stand there, and from which its deadline runs. */
    public ReferralEvent event() {
        return switch (this) {
            case SENT -> ReferralEvent.SENT;
            case RECEIVED -> ReferralEvent.RECEIVED;
            case ACCEPTED -> ReferralEvent.ACCEPTED;
            case REJECTED -> ReferralEvent.REJECTED;
            case ATTENDED -> ReferralEvent.ATTENDED;
            case RETURNED -> ReferralEvent.RETURNED;
            case REROUTED -> ReferralEvent.REROUTED;
            case CLOSED -> ReferralEvent.CLOSED;
        };
    }
}
