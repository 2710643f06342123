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
    RESOLVE,
    DETERMINE,
    REFER_TO_SHELTER;

    /** Whether it falls to whoever began it, not to whoever it was sent to. */
    public boolean fallsToOrigin() {
        return this == REROUTE
                || this == CLOSE
                || this == EVALUATE
                || this == REFER
                || this == DETERMINE
                || this == REFER_TO_SHELTER;
    }
}
