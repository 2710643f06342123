package pe.kuska.tracking.attentions.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a session stands. */
public enum SessionStatus {
    PLANNED,
    HELD,
    MISSED;

    /** What can be recorded of a session. */
    public enum Action {
        HOLD,
        MISS
    }

    /** Every legal edge. */
    public static final StateTable<SessionStatus, Action> TABLE = StateTable.<SessionStatus, Action>startingAt(
                    "session", PLANNED)
            .edge(PLANNED, Action.HOLD, HELD)
            .edge(PLANNED, Action.MISS, MISSED)
            .endingAt(EnumSet.of(HELD, MISSED));
}
