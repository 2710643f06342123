package pe.kuska.tracking.followup.domain;

/** What a unit must do next for a person. */
public enum OwedAction {
    RECEIVE,
    ANSWER,
    ATTEND,
    /** Answer who referred the person: they come back, or stay (contrarreferencia). */
    COUNTER_REFER,
    REROUTE,
    CLOSE,
    EVALUATE,
    REFER,
    OCCUPY,
    HOLD_SESSION,
    ANSWER_PLAN,
    AGREE_PLAN,
    START_PLAN,
    FOLLOW_UP,
    REVIEW_PLAN,
    DECIDE_RETURN,
    ACCOMPANY,
    /** Find out where somebody is who did not arrive. */
    LOOK_FOR,
    RESOLVE,
    DETERMINE,
    REFER_TO_SHELTER,
    /** To see that a unit takes the person into its care. */
    HAND_ON,
    /** To do what comes next for a person in one's care, or to say that nothing does. */
    CARRY_ON;

    /** Whether somebody will have the person in their care by it, or is about to say that they will not. */
    public boolean leadsToUnit() {
        return switch (this) {
            case RECEIVE,
                    ANSWER,
                    ATTEND,
                    COUNTER_REFER,
                    REROUTE,
                    CLOSE,
                    EVALUATE,
                    REFER,
                    OCCUPY,
                    DECIDE_RETURN,
                    ACCOMPANY,
                    LOOK_FOR,
                    DETERMINE,
                    REFER_TO_SHELTER -> true;
            case HOLD_SESSION,
                    ANSWER_PLAN,
                    AGREE_PLAN,
                    START_PLAN,
                    FOLLOW_UP,
                    REVIEW_PLAN,
                    RESOLVE,
                    HAND_ON,
                    CARRY_ON -> false;
        };
    }

    /** Whether nothing is under way, so that it belongs to no referral, alert or plan. */
    public boolean isNextStep() {
        return this == HAND_ON || this == CARRY_ON;
    }

    /** Whether it falls to whoever began it, not to whoever it was sent to. */
    public boolean fallsToOrigin() {
        return this == REROUTE
                || this == CLOSE
                || this == EVALUATE
                || this == REFER
                || this == ACCOMPANY
                || this == LOOK_FOR
                || this == DETERMINE
                || this == REFER_TO_SHELTER;
    }
}
