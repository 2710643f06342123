package pe.kuska.gateway.web.care;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much time is left until something is due, in words; a script in the page keeps counting.
///
/// @param left the words now, as «Faltan 2 h 14 min»
/// @param until the day and hour, for those who plan
public record Countdown(
        Instant dueAt,
        String left,
        String until,
        Urgency urgency,
        @Nullable String note) {

    /// Beyond this nobody has to hurry.
    private static final Duration SOON = Duration.ofHours(4);

    /// How much something presses.
    public enum Urgency {
        LATE,
        SOON,
        CALM
    }

    public static Countdown of(Instant dueAt, Instant now, String until, @Nullable String note, CareWords words) {
        Duration left = Duration.between(now, dueAt);
        Urgency urgency = left.isNegative() ? Urgency.LATE : left.compareTo(SOON) <= 0 ? Urgency.SOON : Urgency.CALM;
        String length = length(left.abs(), words);
        return new Countdown(
                dueAt, left.isNegative() ? words.dueSince(length) : words.dueIn(length), until, urgency, note);
    }

    /// What waits, and for how long the oldest of it has.
    public static String waiting(String what, @Nullable Instant since, Instant now, CareWords words) {
        if (since == null) {
            return what;
        }
        Duration waited = Duration.between(since, now);
        return words.oldest(what, length(waited.isNegative() ? Duration.ZERO : waited, words));
    }

    /// Two units are as exact as a desk needs: «3 días 4 h», «2 h 14 min», «5 min».
    static String length(Duration time, CareWords words) {
        long days = time.toDays();
        int hours = time.toHoursPart();
        int minutes = time.toMinutesPart();
        if (days > 0) {
            String whole = days == 1 ? words.day() : words.days(days);
            return hours == 0 || days > 6 ? whole : whole + " " + words.hours(hours);
        }
        if (hours > 0) {
            return minutes == 0 ? words.hours(hours) : words.hours(hours) + " " + words.minutes(minutes);
        }
        return words.minutes(minutes);
    }

    public boolean isLate() {
        return urgency == Urgency.LATE;
    }
}
