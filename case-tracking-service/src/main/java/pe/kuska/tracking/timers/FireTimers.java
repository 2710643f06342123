package pe.kuska.tracking.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.tracking.deadlines.EscalationLadder;
import pe.kuska.tracking.deadlines.EscalationLadder.Rung;
import pe.kuska.tracking.followup.domain.Office;

/** Reminds whoever the ladder names of what is due, and sets the rung above, all in one transaction. */
@ApplicationScoped
public class FireTimers {

    private static final int AT_ONCE = 50;

    private final TimerTable table;
    private final EscalationLadder ladder;
    private final ReminderEventsOut eventsOut;
    private final Event<TimerFired> fired;
    private final InstantSource clock;

    FireTimers(
            TimerTable table,
            EscalationLadder ladder,
            ReminderEventsOut eventsOut,
            Event<TimerFired> fired,
            InstantSource clock) {
        this.table = table;
        this.ladder = ladder;
        this.eventsOut = eventsOut;
        this.fired = fired;
        this.clock = clock;
    }

    /** Fires some timers that are due; tells how many, so that 0 means that nothing is left for this replica. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fireDue() {
        return fire(0, AT_ONCE);
    }

    /**
     * Fires one timer alone, so that one that cannot be fired holds up no other.
     *
     * @param passedOver how many of the longest due have failed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fireOne(int passedOver) {
        return fire(passedOver, 1);
    }

    private int fire(int passedOver, int most) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Timer> due = table.claimDue(now, passedOver, most);
        due.forEach(timer -> fire(timer, now));
        return due.size();
    }

    private void fire(Timer timer, Instant now) {
        Rung rung = ladder.rung(timer.kind().name(), timer.rung())
                .orElseThrow(() -> new IllegalStateException("no ladder for " + timer.kind()));
        Office to = receiver(rung, timer);
        if (!table.markFired(timer, to, now)) {
            return;
        }
        ladder.above(rung)
                .ifPresent(above -> table.add(new Timer(
                        Uuids.next(),
                        timer.kind(),
                        timer.aboutId(),
                        timer.personCode(),
                        timer.caseCode(),
                        timer.owing(),
                        timer.origin(),
                        timer.rule(),
                        timer.dueAt(),
                        ladder.dueAfter(above, timer.firesAt(), now),
                        above.rung())));
        TimerFired told = new TimerFired(timer, to, now);
        eventsOut.tell(told);
        fired.fire(told);
    }

    private static Office receiver(Rung rung, Timer timer) {
        return switch (rung.to()) {
            case OWING -> timer.owing();
            case ORIGIN -> Optional.ofNullable(timer.origin()).orElse(timer.owing());
            case OFFICE -> new Office(Objects.requireNonNull(rung.institution()), rung.unit());
        };
    }
}
