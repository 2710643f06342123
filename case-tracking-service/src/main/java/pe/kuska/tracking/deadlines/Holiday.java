package pe.kuska.tracking.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day on which offices rest: the same day every year, a day before or after Easter, or one date. */
public final class Holiday {

    private static final String EASTER = "EASTER";

    private final @Nullable MonthDay yearly;
    private final @Nullable Integer daysFromEaster;
    private final @Nullable LocalDate once;
    private final LocalDate from;
    private final Optional<LocalDate> to;

    /**
     * Reads a rule.
     *
     * @param rule {@code --07-28}, {@code EASTER-2} or {@code 2026-07-27}
     */
    public Holiday(String rule, LocalDate from, Optional<LocalDate> to) {
        this.yearly = rule.startsWith("--") ? MonthDay.parse(rule) : null;
        this.daysFromEaster = rule.startsWith(EASTER) ? Integer.valueOf(rule.substring(EASTER.length())) : null;
        this.once = yearly == null && daysFromEaster == null ? LocalDate.parse(rule) : null;
        this.from = from;
        this.to = to;
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true) && falls(day);
    }

    private boolean falls(LocalDate day) {
        if (yearly != null) {
            return MonthDay.from(day).equals(yearly);
        }
        if (daysFromEaster != null) {
            return easter(day.getYear()).plusDays(daysFromEaster).equals(day);
        }
        return day.equals(once);
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
