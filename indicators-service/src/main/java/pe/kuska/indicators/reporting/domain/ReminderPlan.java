package pe.kuska.indicators.reporting.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days entities are reminded of what they owe: so many days before the due day, and after it from some day on every
 * so many. A day that was missed, because nothing ran, is made up for as long as no later one has come.
 *
 * @param daysBefore the days before the due day
 * @param firstDayAfter the first day after the due day
 * @param everyDaysAfter how many days apart after that
 */
public record ReminderPlan(List<Integer> daysBefore, int firstDayAfter, int everyDaysAfter) {

    public ReminderPlan {
        if (firstDayAfter < 1 || everyDaysAfter < 1) {
            throw new IllegalArgumentException("reminders after the due day are at least a day apart");
        }
        daysBefore = List.copyOf(daysBefore);
    }

    /** A day on which something is due to be said. */
    public record Occasion(Reminder.Cause cause, LocalDate on) {}

    /** The last occasion up to a day, for a period that was opened on another; empty if none has come since. */
    public Optional<Occasion> lastBy(LocalDate today, LocalDate openedOn, LocalDate dueOn) {
        Stream<Occasion> before =
                daysBefore.stream().map(days -> new Occasion(Reminder.Cause.DUE_SOON, dueOn.minusDays(days)));
        return Stream.concat(before, overdueBy(today, dueOn).stream())
                .filter(occasion ->
                        !occasion.on().isAfter(today) && !occasion.on().isBefore(openedOn))
                .max(Comparator.comparing(Occasion::on));
    }

    private Optional<Occasion> overdueBy(LocalDate today, LocalDate dueOn) {
        LocalDate first = dueOn.plusDays(firstDayAfter);
        if (today.isBefore(first)) {
            return Optional.empty();
        }
        long times = (today.toEpochDay() - first.toEpochDay()) / everyDaysAfter;
        return Optional.of(new Occasion(Reminder.Cause.OVERDUE, first.plusDays(times * everyDaysAfter)));
    }
}
