package pe.kuska.tracking.shelters.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** What can be done with a stay. */
public enum StayAction {
    ACCEPT,
    DECLINE,
    OCCUPY,
    RELEASE,
    TRANSFER,
    LEAVE;

    /** Every legal edge. */
    public static final StateTable<StayStatus, StayAction> TABLE = StateTable.<StayStatus, StayAction>startingAt(
                    "stay", StayStatus.REQUESTED)
            .edge(StayStatus.REQUESTED, ACCEPT, StayStatus.RESERVED)
            .edge(StayStatus.REQUESTED, DECLINE, StayStatus.DECLINED)
            .edge(StayStatus.REQUESTED, OCCUPY, StayStatus.PRESENT)
            .edge(StayStatus.REQUESTED, RELEASE, StayStatus.RELEASED)
            .edge(StayStatus.RESERVED, OCCUPY, StayStatus.PRESENT)
            .edge(StayStatus.RESERVED, RELEASE, StayStatus.RELEASED)
            .edge(StayStatus.PRESENT, TRANSFER, StayStatus.MOVED)
            .edge(StayStatus.PRESENT, LEAVE, StayStatus.LEFT)
            .endingAt(EnumSet.of(StayStatus.DECLINED, StayStatus.RELEASED, StayStatus.MOVED, StayStatus.LEFT));
}
