package pe.kuska.tracking.followup;

import java.util.HashSet;
import java.util.Set;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;

/**
 * Who may follow a person. Registrars and investigators are linked through a case of their institution, case managers
 * through a referral that their unit accepted; the auditor reads any path, which names nobody. The link is part of the
 * path itself, so it moves with the person when identities are merged or split.
 */
public final class CareMandate {

    private CareMandate() {}

    /** Whether the caller may read the path. */
    public static boolean mayRead(Caller caller, PathOfCare path) {
        return caller.has(Role.AUDITOR) || mayAct(caller, path);
    }

    /** Whether the caller may do something for the person, such as referring them. */
    public static boolean mayAct(Caller caller, PathOfCare path) {
        return (worksOnCases(caller) && path.hasCaseOf(caller.institution().code()))
                || (caller.has(Role.CASE_MANAGER) && path.wasAcceptedBy(officeOf(caller)));
    }

    private static boolean worksOnCases(Caller caller) {
        return caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR);
    }

    /** Whether the caller works with what units do for the person, not only with the case. */
    public static boolean seesCare(Caller caller) {
        return caller.has(Role.CASE_MANAGER) || caller.has(Role.AUDITOR);
    }

    /** Whether the caller's unit has taken responsibility for the person. */
    public static boolean mayCare(Caller caller, PathOfCare path) {
        return caller.has(Role.CASE_MANAGER) && path.wasAcceptedBy(officeOf(caller));
    }

    /**
     * The desks whose reminders a caller reads: her own, and for those who work on cases what falls to the whole
     * institution, because a case names no unit.
     */
    public static Set<Office> desksOf(Caller caller) {
        Office own = officeOf(caller);
        Set<Office> desks = new HashSet<>(Set.of(own));
        if (worksOnCases(caller)) {
            desks.add(new Office(own.institution(), null));
        }
        return Set.copyOf(desks);
    }

    /** The desk at which a caller sits. */
    public static Office officeOf(Caller caller) {
        return new Office(caller.institution().code(), caller.unit().orElse(null));
    }
}
