package pe.kuska.indicators.territory.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a body counts as active: it met recently enough.
 *
 * @param monthsBetweenSessions a session keeps it active for so many months
 * @param toConfirm what no source confirms of it, in Spanish
 */
public record ActivityRule(String version, int monthsBetweenSessions, String toConfirm) {

    /** The last day on which a session keeps a body active. */
    public LocalDate activeUntil(LocalDate heldOn) {
        return heldOn.plusMonths(monthsBetweenSessions);
    }

    BodyState stateOf(TerritorialBody body, Optional<LocalDate> lastSession, LocalDate day) {
        LocalDate dissolved = body.sheet().dissolvedOn();
        if (dissolved != null && !day.isBefore(dissolved)) {
            return BodyState.DISSOLVED;
        }
        return lastSession.filter(held -> !day.isAfter(activeUntil(held))).isPresent()
                ? BodyState.ACTIVE
                : BodyState.INACTIVE;
    }
}
