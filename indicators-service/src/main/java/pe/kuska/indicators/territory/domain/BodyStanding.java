package pe.kuska.indicators.territory.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A body as it stands on a day.
 *
 * @param activeUntil until when its last session keeps it active
 */
public record BodyStanding(
        TerritorialBody body, BodyState state, Optional<LocalDate> lastSession, Optional<LocalDate> activeUntil) {

    public static BodyStanding of(
            TerritorialBody body, Optional<LocalDate> lastSession, ActivityRule rule, LocalDate day) {
        return new BodyStanding(
                body, rule.stateOf(body, lastSession, day), lastSession, lastSession.map(rule::activeUntil));
    }
}
