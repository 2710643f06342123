package pe.kuska.tracking.repatriations.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a voluntary return stands. */
public enum ReturnStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    DEPARTED,
    /** Expected and not arrived: who asked looks for the person. */
    NOT_ARRIVED,
    ARRIVED;

    /** What can be done with a return. */
    public enum Action {
        /** The receiving unit says that it will take the person in. */
        APPROVE,
        REFUSE,
        /** The person changed their mind. */
        WITHDRAW,
        DEPART,
        /** The person did not arrive. */
        MISS,
        ARRIVE;

        /** Whether whoever acts must say why. */
        public boolean needsReason() {
            return this == REFUSE || this == WITHDRAW || this == MISS;
        }

        /** Whether it is for the receiving unit; the rest is for the one that asked. */
        public boolean isReceivers() {
            return this == APPROVE || this == REFUSE || this == MISS || this == ARRIVE;
        }
    }

    /** Every legal edge. */
    public static final StateTable<ReturnStatus, Action> TABLE = StateTable.<ReturnStatus, Action>startingAt(
                    "voluntary return", REQUESTED)
            .edge(REQUESTED, Action.APPROVE, APPROVED)
            .edge(REQUESTED, Action.REFUSE, REFUSED)
            .edge(REQUESTED, Action.WITHDRAW, WITHDRAWN)
            .edge(APPROVED, Action.WITHDRAW, WITHDRAWN)
            .edge(APPROVED, Action.DEPART, DEPARTED)
            .edge(DEPARTED, Action.ARRIVE, ARRIVED)
            .edge(DEPARTED, Action.MISS, NOT_ARRIVED)
            .edge(NOT_ARRIVED, Action.DEPART, DEPARTED)
            .edge(NOT_ARRIVED, Action.ARRIVE, ARRIVED)
            .edge(NOT_ARRIVED, Action.WITHDRAW, WITHDRAWN)
            .endingAt(EnumSet.of(REFUSED, WITHDRAWN, ARRIVED));
}
