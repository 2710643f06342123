package pe.kuska.tracking.shelters.domain;

import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;

/**
 * Who may be told where a shelter stands. That somebody asked for a bed is not enough: the shelter must expect the person,
 * and the unit must still be the one that brings or looks after her (reserva de la ubicación).
 */
public final class AddressMandate {

    private AddressMandate() {}

    /** Whether a unit may know where a person is to sleep, or sleeps. */
    public static boolean mayKnow(Office unit, Office runBy, Stay stay, PathOfCare path) {
        if (unit.equals(runBy)) {
            return true;
        }
        return switch (stay.status()) {
            case RESERVED -> (unit.equals(stay.reservedBy()) && path.isHeldBy(unit)) || path.isGivenBy(unit, runBy);
            case PRESENT -> path.isHeldBy(unit);
            case REQUESTED, DECLINED, RELEASED, MOVED, LEFT -> false;
        };
    }
}
