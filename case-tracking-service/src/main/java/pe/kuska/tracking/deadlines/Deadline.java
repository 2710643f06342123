package pe.kuska.tracking.deadlines;

import java.time.Instant;

/** Until when something is owed, and by which rule. */
public record Deadline(Instant dueAt, DeadlineRule rule) {

    public boolean isOverdueAt(Instant now) {
        return now.isAfter(dueAt);
    }
}
