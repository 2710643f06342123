package pe.kuska.registry.people.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born, as exactly as the source knows: a date, a year, or an age somebody estimated on some day.
 *
 * @param estimatedOn the day on which {@code estimatedAge} was said; present exactly when that is
 */
public record Birth(
        @Nullable LocalDate date,
        @Nullable Integer year,
        @Nullable Integer estimatedAge,
        @Nullable LocalDate estimatedOn) {

    public static final Birth UNKNOWN = new Birth(null, null, null, null);

    /** How far off an age is that somebody estimated by sight. */
    public static final int AGE_TOLERANCE = 2;

    public static Birth on(LocalDate date) {
        return new Birth(date, null, null, null);
    }

    public static Birth inYear(int year) {
        return new Birth(null, year, null, null);
    }

    public static Birth aged(int age, LocalDate seenOn) {
        return new Birth(null, null, age, seenOn);
    }

    public boolean isKnown() {
        return date != null || year != null || estimatedAge != null;
    }

    /** The days on which the person may have been born; an estimated age allows two years either way. */
    public Optional<Span> span() {
        if (date != null) {
            return Optional.of(new Span(date, date));
        }
        if (year != null) {
            return Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (estimatedAge != null && estimatedOn != null) {
            return Optional.of(new Span(
                    estimatedOn.minusYears(estimatedAge + 1L + AGE_TOLERANCE).plusDays(1),
                    estimatedOn.minusYears(Math.max(0, estimatedAge - AGE_TOLERANCE))));
        }
        return Optional.empty();
    }

    /** The year stated, or the one an estimated age points to. */
    public Optional<Integer> likelyYear() {
        if (date != null) {
            return Optional.of(date.getYear());
        }
        if (year != null) {
            return Optional.of(year);
        }
        if (estimatedAge != null && estimatedOn != null) {
            return Optional.of(estimatedOn.getYear() - estimatedAge);
        }
        return Optional.empty();
    }

    /** The age on a day, as near as the source allows. */
    public Optional<Integer> ageOn(LocalDate day) {
        if (date != null) {
            return Optional.of((int) ChronoUnit.YEARS.between(date, day)).filter(age -> age >= 0);
        }
        if (estimatedAge != null && estimatedOn != null) {
            return Optional.of(estimatedAge + (int) ChronoUnit.YEARS.between(estimatedOn, day))
                    .filter(age -> age >= 0);
        }
        return likelyYear().map(born -> day.getYear() - born).filter(age -> age >= 0);
    }

    /** First and last possible day of birth. */
    public record Span(LocalDate first, LocalDate last) {

        public boolean overlaps(Span other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }

        /** Whole years between the two, 0 when they touch. */
        public long yearsApart(Span other) {
            if (overlaps(other)) {
                return 0;
            }
            return first.isAfter(other.last)
                    ? ChronoUnit.YEARS.between(other.last, first)
                    : ChronoUnit.YEARS.between(last, other.first);
        }
    }

    @Override
    public String toString() {
        return "Birth[sealed]";
    }
}
