package pe.kuska.tracking.deadlines;

import java.time.Duration;
import java.time.Instant;

/** How the time of a deadline is counted. */
public enum TimeCount {
    /** Every hour counts, at night and on holidays too. */
    CONTINUOUS,
    /** Only the hours in which offices work. */
    WORKING_HOURS,
    /** Whole working days, the first one after the day it began; due when offices close on the last one. */
    WORKING_DAYS;

    Instant after(Instant start, Duration allowed, WorkingTime working) {
        return switch (this) {
            case CONTINUOUS -> start.plus(allowed);
            case WORKING_HOURS -> working.afterHours(start, allowed);
            case WORKING_DAYS -> working.afterDays(start, Math.toIntExact(allowed.toDays()));
        };
    }
}
