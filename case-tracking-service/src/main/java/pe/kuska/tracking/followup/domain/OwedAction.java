package pe.kuska.tracking.followup.domain;

/** What a unit must do next for a person. */
public enum OwedAction {
    RECEIVE,
    ANSWER,
    ATTEND
}
