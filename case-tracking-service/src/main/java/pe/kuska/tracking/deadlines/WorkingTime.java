package pe.kuska.tracking.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import pe.kuska.platform.time.PeruTime;

/** When Peru's offices work: the hours of each weekday without the holidays, both of them data with validity. */
public final class WorkingTime {

    /** The hours of one weekday. */
    public record Hours(DayOfWeek weekday, LocalTime opens, LocalTime closes, LocalDate from, Optional<LocalDate> to) {
        public Hours {
            if (!closes.isAfter(opens)) {
                throw new IllegalArgumentException("an office closes after it opens");
            }
        }

        boolean areOn(LocalDate day) {
            return day.getDayOfWeek() == weekday
                    && !day.isBefore(from)
                    && to.map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    private static final int DAYS_TO_LOOK_AHEAD = 4000;

    private final List<Hours> hours;
    private final List<Holiday> holidays;

    public WorkingTime(List<Hours> hours, List<Holiday> holidays) {
        this.hours = List.copyOf(hours);
        this.holidays = List.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return hoursOn(day).isPresent();
    }

    /** When so many working hours have passed; time outside office hours does not count. */
    Instant afterHours(Instant start, Duration allowed) {
        Duration left = allowed;
        LocalDateTime now = LocalDateTime.ofInstant(start, PeruTime.ZONE);
        for (int i = 0; i < DAYS_TO_LOOK_AHEAD; i++) {
            Optional<Hours> today = hoursOn(now.toLocalDate());
            if (today.isPresent()) {
                LocalDateTime opens = now.toLocalDate().atTime(today.get().opens());
                LocalDateTime closes = now.toLocalDate().atTime(today.get().closes());
                LocalDateTime begins = now.isAfter(opens) ? now : opens;
                Duration available = begins.isBefore(closes) ? Duration.between(begins, closes) : Duration.ZERO;
                if (available.compareTo(left) >= 0) {
                    return instant(begins.plus(left));
                }
                left = left.minus(available);
            }
            now = now.toLocalDate().plusDays(1).atStartOfDay();
        }
        throw new IllegalStateException("no working hours in sight");
    }

    /** When offices close on the n-th working day after the day it began. */
    Instant afterDays(Instant start, int days) {
        LocalDate day = LocalDate.ofInstant(start, PeruTime.ZONE);
        int left = days;
        for (int i = 0; i < DAYS_TO_LOOK_AHEAD; i++) {
            day = day.plusDays(1);
            Optional<Hours> worked = hoursOn(day);
            if (worked.isPresent() && --left == 0) {
                return instant(day.atTime(worked.get().closes()));
            }
        }
        throw new IllegalStateException("no working days in sight");
    }

    private Optional<Hours> hoursOn(LocalDate day) {
        if (holidays.stream().anyMatch(holiday -> holiday.isOn(day))) {
            return Optional.empty();
        }
        return hours.stream().filter(each -> each.areOn(day)).findFirst();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(PeruTime.ZONE).toInstant();
    }
}
