package pe.kuska.tracking.handovers.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a hand-over stands. */
public enum HandOverStatus {
    OFFERED,
    RECEIVED,
    REFUSED;

    /** What the receiving unit can do. */
    public enum Action {
        RECEIVE,
        REFUSE
    }

    /** Every legal edge. */
    public static final StateTable<HandOverStatus, Action> TABLE = StateTable.<HandOverStatus, Action>startingAt(
                    "hand-over", OFFERED)
            .edge(OFFERED, Action.RECEIVE, RECEIVED)
            .edge(OFFERED, Action.REFUSE, REFUSED)
            .endingAt(EnumSet.of(RECEIVED, REFUSED));
}
