package pe.kuska.tracking.attentions.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where an attention stands. */
public enum AttentionStatus {
    OPEN,
    COMPLETED,
    INTERRUPTED;

    /** How an attention ends. */
    public enum Action {
        COMPLETE,
        INTERRUPT
    }

    /** Every legal edge. */
    public static final StateTable<AttentionStatus, Action> TABLE = StateTable.<AttentionStatus, Action>startingAt(
                    "attention", OPEN)
            .edge(OPEN, Action.COMPLETE, COMPLETED)
            .edge(OPEN, Action.INTERRUPT, INTERRUPTED)
            .endingAt(EnumSet.of(COMPLETED, INTERRUPTED));
}
