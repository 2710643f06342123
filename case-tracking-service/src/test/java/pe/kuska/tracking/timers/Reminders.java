package pe.kuska.tracking.timers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.SettableClock;

/** Lets time pass for the watch, which tests do not leave running, and tells what it said. */
@ApplicationScoped
public class Reminders {

    private static final String TOLD = """
            SELECT type, (data ->> 'toInstitution') || '/' || coalesce(data ->> 'toUnit', '') AS receiver
            FROM outbox_event WHERE data ->> 'recordId' = ? AND data ->> 'rung' IS NOT NULL ORDER BY position
            """;

    private final FireTimers fireTimers;
    private final SettableClock clock;

    Reminders(FireTimers fireTimers, SettableClock clock) {
        this.fireTimers = fireTimers;
        this.clock = clock;
    }

    /** Everything that is due after some time is fired. */
    public void after(Duration time) {
        clock.later(time, this::fireAll);
    }

    public void fireAll() {
        int fired = 1;
        while (fired > 0) {
            fired = fireTimers.fireDue();
        }
    }

    /** What was told of a record, e.g. {@code ReferralOverdue MIMP/CEM}. */
    public static List<String> toldOf(String recordId) {
        return TestDatabase.current().rows(TOLD, recordId).stream()
                .map(row -> String.valueOf(row.get("type")).split("\\.")[3] + " " + row.get("receiver"))
                .toList();
    }
}
