package pe.kuska.tracking.restitutions.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** Where a request to RENIEC stands. */
public enum RestitutionStatus {
    REQUESTED,
    GRANTED,
    DENIED;

    /** How it is answered. */
    public enum Action {
        GRANT,
        DENY
    }

    /** Every legal edge. */
    public static final StateTable<RestitutionStatus, Action> TABLE = StateTable.<RestitutionStatus, Action>startingAt(
                    "identity restitution", REQUESTED)
            .edge(REQUESTED, Action.GRANT, GRANTED)
            .edge(REQUESTED, Action.DENY, DENIED)
            .endingAt(EnumSet.of(GRANTED, DENIED));
}
