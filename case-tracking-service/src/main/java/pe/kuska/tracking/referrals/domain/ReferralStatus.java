package pe.kuska.tracking.referrals.domain;

/** Where a referral stands. Overdue is not a state: it is seen by comparing with the deadline. */
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACCEPTED,
    REJECTED,
    ATTENDED,
    RETURNED,
    /** Accepted, and the person was never attended to: it is for the sender again. */
    UNATTENDED,
    /** Attended to and answered: the person stays in the unit's care. */
    KEPT,
    REROUTED,
    CLOSED;

    /** Whether it came back to the sender, who owes the next step. */
    public boolean isSenders() {
        return this == REJECTED || this == RETURNED || this == UNATTENDED;
    }

    /** The event by which a referral comes to stand there, and from which its deadline runs. */
    public ReferralEvent event() {
        return switch (this) {
            case SENT -> ReferralEvent.SENT;
            case RECEIVED -> ReferralEvent.RECEIVED;
            case ACCEPTED -> ReferralEvent.ACCEPTED;
            case REJECTED -> ReferralEvent.REJECTED;
            case ATTENDED -> ReferralEvent.ATTENDED;
            case RETURNED -> ReferralEvent.RETURNED;
            case UNATTENDED -> ReferralEvent.UNATTENDED;
            case KEPT -> ReferralEvent.KEPT;
            case REROUTED -> ReferralEvent.REROUTED;
            case CLOSED -> ReferralEvent.CLOSED;
        };
    }
}
