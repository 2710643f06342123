package pe.kuska.tracking.measures.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a protection measure stands. */
public enum MeasureStatus {
    IN_FORCE,
    ENDED;

    /** What can be done with a measure. */
    public enum Action {
        RENEW,
        END
    }

    /** Every legal edge. */
    public static final StateTable<MeasureStatus, Action> TABLE = StateTable.<MeasureStatus, Action>startingAt(
                    "measure", IN_FORCE)
            .edge(IN_FORCE, Action.RENEW, IN_FORCE)
            .edge(IN_FORCE, Action.END, ENDED)
            .endingAt(EnumSet.of(ENDED));
}
