package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import pe.kuska.registry.people.domain.Birth;

/** What two statements of birth say: dates with the slips that clerks make, years, and ages estimated by sight. */
final class BirthEvidence {

    private static final int PLAUSIBLE_YEARS = 2;

    private BirthEvidence() {}

    static Finding compare(Birth one, Birth other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Finding.BIRTH_UNKNOWN;
        }
        if (one.date() != null && other.date() != null) {
            return dates(one.date(), other.date());
        }
        return spans(one, other);
    }

    private static Finding spans(Birth one, Birth other) {
        Birth.Span a = one.span().orElseThrow();
        Birth.Span b = other.span().orElseThrow();
        boolean estimated = one.estimatedAge() != null || other.estimatedAge() != null;
        if (a.overlaps(b)) {
            return estimated ? Finding.BIRTH_AGE : Finding.BIRTH_YEAR;
        }
        return a.yearsApart(b) < PLAUSIBLE_YEARS ? Finding.BIRTH_NEAR : Finding.BIRTH_OTHER;
    }

    private static Finding dates(LocalDate one, LocalDate other) {
        boolean sameYear = one.getYear() == other.getYear();
        if (one.equals(other)) {
            return isNewYear(one) ? Finding.BIRTH_SAME_NEW_YEAR : Finding.BIRTH_SAME;
        }
        if (sameYear && (isNewYear(one) || isNewYear(other))) {
            return Finding.BIRTH_YEAR;
        }
        if (sameYear && one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue()) {
            return Finding.BIRTH_SWAPPED;
        }
        if (Slips.exactlyOneOfSameLength(digits(one), digits(other))) {
            return Finding.BIRTH_SLIP;
        }
        boolean sameMonth = one.getMonthValue() == other.getMonthValue();
        boolean sameDay = one.getDayOfMonth() == other.getDayOfMonth();
        int sameParts = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
        if (sameParts == 2) {
            return Finding.BIRTH_ONE_PART;
        }
        if (sameYear) {
            return Finding.BIRTH_SAME_YEAR_OTHER_DAY;
        }
        Birth.Span a = new Birth.Span(one, one);
        return a.yearsApart(new Birth.Span(other, other)) < PLAUSIBLE_YEARS ? Finding.BIRTH_NEAR : Finding.BIRTH_OTHER;
    }

    /** The day that is written when only the year is known. */
    private static boolean isNewYear(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static String digits(LocalDate date) {
        int value = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
        return Integer.toString(value);
    }
}
