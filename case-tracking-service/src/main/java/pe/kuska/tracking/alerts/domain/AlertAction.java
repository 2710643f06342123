package pe.kuska.tracking.alerts.domain;

import java.util.EnumSet;
import java.util.Set;
import pe.kuska.tracking.states.domain.StateTable;

/** What can be done with an alert. */
public enum AlertAction {
    EVALUATE,
    REFER,
    DISMISS,
    /** The unit confirms that the alert has reached it. */
    ACKNOWLEDGE,
    ATTEND,
    /** The unit gives the alert back to whoever received it. */
    RETURN;

    /** Every legal edge. */
    public static final StateTable<AlertStatus, AlertAction> TABLE = StateTable.<AlertStatus, AlertAction>startingAt(
                    "alert", AlertStatus.RECEIVED)
            .edge(AlertStatus.RECEIVED, EVALUATE, AlertStatus.EVALUATED)
            .edge(AlertStatus.RECEIVED, DISMISS, AlertStatus.DISMISSED)
            .edge(AlertStatus.EVALUATED, REFER, AlertStatus.REFERRED)
            .edge(AlertStatus.EVALUATED, DISMISS, AlertStatus.DISMISSED)
            .edge(AlertStatus.REFERRED, ACKNOWLEDGE, AlertStatus.REFERRED)
            .edge(AlertStatus.REFERRED, ATTEND, AlertStatus.ATTENDED)
            .edge(AlertStatus.REFERRED, RETURN, AlertStatus.EVALUATED)
            .endingAt(EnumSet.of(AlertStatus.ATTENDED, AlertStatus.DISMISSED));

    private static final Set<AlertAction> OF_RECEIVER = EnumSet.of(ACKNOWLEDGE, ATTEND, RETURN);

    /** Whether it is for the unit to which the alert was referred; the rest is for the one that received it. */
    public boolean isReceivers() {
        return OF_RECEIVER.contains(this);
    }
}
