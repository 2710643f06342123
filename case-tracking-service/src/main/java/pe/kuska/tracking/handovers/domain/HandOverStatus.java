package pe.kuska.tracking.handovers.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a hand-over stands. */
public enum HandOverStatus {
    OFFERED,
    RECEIVED,
    REFUSED,
    /** It does not take place: the giver took it back, or the person went elsewhere meanwhile. */
    WITHDRAWN;

    /** What the receiving unit can do, and the giving one until then. */
    public enum Action {
        RECEIVE,
        REFUSE,
        WITHDRAW
    }

    /** Every legal edge. */
    public static final StateTable<HandOverStatus, Action> TABLE = StateTable.<HandOverStatus, Action>startingAt(
                    "hand-over", OFFERED)
            .edge(OFFERED, Action.RECEIVE, RECEIVED)
            .edge(OFFERED, Action.REFUSE, REFUSED)
            .edge(OFFERED, Action.WITHDRAW, WITHDRAWN)
            .endingAt(EnumSet.of(RECEIVED, REFUSED, WITHDRAWN));
}
