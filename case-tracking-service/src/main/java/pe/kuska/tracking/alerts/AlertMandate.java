package pe.kuska.tracking.alerts;

import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertAction;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;

/** An alert is for the unit that received it and the one to which it is referred; the auditor reads it without its text. */
final class AlertMandate {

    private AlertMandate() {}

    static boolean maySee(Caller caller, Alert alert) {
        return caller.has(Role.AUDITOR) || isParty(caller, alert);
    }

    static boolean isParty(Caller caller, Alert alert) {
        Office office = CareMandate.officeOf(caller);
        return works(caller)
                && (office.equals(alert.receivedBy())
                        || alert.referredTo().filter(office::equals).isPresent());
    }

    static boolean may(Caller caller, Alert alert, AlertAction action) {
        Office office = CareMandate.officeOf(caller);
        return works(caller)
                && (action.isReceivers()
                        ? alert.referredTo().filter(office::equals).isPresent()
                        : office.equals(alert.receivedBy()));
    }

    private static boolean works(Caller caller) {
        return caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR) || caller.has(Role.CASE_MANAGER);
    }
}
