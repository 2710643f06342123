package pe.kuska.tracking.deadlines;

import java.time.Duration;
import java.time.Instant;

/** How the time of a deadline is counted. Working hours and days will be further ways of counting. */
public enum TimeCount {
    /** Every hour counts, at night and on holidays too. */
    CONTINUOUS;

    Instant after(Instant start, Duration allowed) {
        return switch (this) {
            case CONTINUOUS -> start.plus(allowed);
        };
    }
}
