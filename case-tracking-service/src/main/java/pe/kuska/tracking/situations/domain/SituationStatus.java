package pe.kuska.tracking.situations.domain;

import java.util.EnumSet;
import java.util.Set;
import pe.kuska.tracking.states.domain.StateTable;

/** Where the determination of a child's situation stands. */
public enum SituationStatus {
    OPEN,
    /** It is known, and nobody owes the child a shelter on account of it. */
    DETERMINED,
    /** The child is without protection and must be referred to a specialised shelter at once. */
    AWAITING_SHELTER,
    /** She was referred to one or is in one; it lasts for as long as she is not sent back and does not leave. */
    PLACED,
    WITHDRAWN;

    /** What can be done with a determination. */
    public enum Action {
        DETERMINE,
        /** What was found obliges the unit to refer the child to a shelter. */
        OWE_SHELTER,
        PLACE,
        /** The shelter sent her back, or she left it: she is owed one again. */
        LOSE_SHELTER,
        /** The child is protected in another way, such as by a family. */
        RELEASE,
        WITHDRAW
    }

    /** While it stands there, no other of the same child is begun. */
    public static final Set<SituationStatus> PENDING = Set.copyOf(EnumSet.of(OPEN, AWAITING_SHELTER));

    /** Every legal edge. */
    public static final StateTable<SituationStatus, Action> TABLE = StateTable.<SituationStatus, Action>startingAt(
                    "child situation", OPEN)
            .edge(OPEN, Action.DETERMINE, DETERMINED)
            .edge(OPEN, Action.OWE_SHELTER, AWAITING_SHELTER)
            .edge(OPEN, Action.WITHDRAW, WITHDRAWN)
            .edge(AWAITING_SHELTER, Action.PLACE, PLACED)
            .edge(AWAITING_SHELTER, Action.RELEASE, DETERMINED)
            .edge(PLACED, Action.LOSE_SHELTER, AWAITING_SHELTER)
            .endingAt(EnumSet.of(DETERMINED, WITHDRAWN));
}
