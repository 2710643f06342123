package pe.kuska.tracking.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a step may take.
 *
 * @param startsWith the event from which time runs, e.g. {@code ReferralSent}; the next event of the same thing ends it
 * @param unit the unit it applies to; empty for every unit without a rule of its own
 * @param forChild whether it is for children and adolescents; what only they are owed has no other rule
 * @param validTo last day, if it no longer applies
 * @param source the norm or document it comes from
 * @param confirmed false for a «plazo referencial», which no norm confirms yet
 */
public record DeadlineRule(
        String code,
        int version,
        String startsWith,
        Optional<String> unit,
        boolean forChild,
        Duration allowed,
        TimeCount count,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        boolean confirmed) {

    public DeadlineRule {
        if (!allowed.isPositive()) {
            throw new IllegalArgumentException("deadline rule " + code + " allows no time");
        }
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("deadline rule " + code + " ends before it begins");
        }
    }

    boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom)
                && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
