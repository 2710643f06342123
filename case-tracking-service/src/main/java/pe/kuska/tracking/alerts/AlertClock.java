package pe.kuska.tracking.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** The clock of an alert: from its reception until it is referred, then until the unit has attended to it. */
@ApplicationScoped
public class AlertClock {

    private final DeadlineRules deadlineRules;
    private final Timers timers;

    AlertClock(DeadlineRules deadlineRules, Timers timers) {
        this.deadlineRules = deadlineRules;
        this.timers = timers;
    }

    /** Until when the next step is owed, if any is. */
    public Optional<Deadline> deadline(Alert alert) {
        return switch (alert.status()) {
            case RECEIVED, EVALUATED ->
                deadlineRules.deadline(
                        EntryType.ALERT_RECEIVED.wireName(), alert.receivedBy().unit(), alert.clockFrom());
            case REFERRED ->
                alert.referredAt()
                        .flatMap(at -> deadlineRules.deadline(
                                EntryType.ALERT_REFERRED.wireName(),
                                alert.referredTo().map(Office::unit).orElse(null),
                                at));
            case ATTENDED, DISMISSED -> Optional.empty();
        };
    }

    void restart(Alert alert, Instant now) {
        timers.clear(TimerKind.ALERT, alert.id(), now);
        deadline(alert)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.ALERT,
                                alert.id(),
                                alert.personCode().orElse(null),
                                alert.caseCode().orElse(null),
                                alert.status() == pe.kuska.tracking.alerts.domain.AlertStatus.REFERRED
                                        ? alert.referredTo().orElseThrow()
                                        : alert.receivedBy(),
                                alert.receivedBy()),
                        deadline));
    }
}
