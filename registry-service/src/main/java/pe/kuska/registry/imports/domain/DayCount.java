package pe.kuska.registry.imports.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a spreadsheet counts days (ISO/IEC 29500-1, 18.17.4.1). What stands behind the point is a time of day and says nothing here;
 * a number without a whole day is one.
 */
public enum DayCount {
    /** Day 1 is the first of January 1900, of which year the count makes a leap year: day 60 was no day. */
    FROM_1900(LocalDate.of(1899, 12, 31)),
    /** Day 0 is the first of January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|\\d{5}[.,]\\d{1,20}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** A formula may make a hair less of a day than it is. */
    private static final int FINER_THAN_A_SECOND = 8;

    private static final int NEVER_WAS = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate zero;

    DayCount(LocalDate zero) {
        this.zero = zero;
    }

    /** Whether somebody may mean a counted day with this: a number up to 2173, and not the year it could be as well. */
    public static boolean isPossible(String typed) {
        return NUMBER.matcher(typed).matches() && !YEAR.matcher(typed).matches();
    }

    /** The day that a number counts, or empty if it counts none. */
    public Optional<LocalDate> day(BigDecimal counted) {
        BigDecimal whole =
                counted.setScale(FINER_THAN_A_SECOND, RoundingMode.HALF_UP).setScale(0, RoundingMode.FLOOR);
        if (whole.signum() <= 0 || whole.precision() > 7) {
            return Optional.empty();
        }
        int days = whole.intValueExact();
        if (this == FROM_1900 && days == NEVER_WAS) {
            return Optional.empty();
        }
        LocalDate day = zero.plusDays(this == FROM_1900 && days > NEVER_WAS ? days - 1 : days);
        return Optional.of(day).filter(one -> !one.isAfter(LAST));
    }

    /** The day that a text counts, or empty if it is no number, counts no day, or may be a year. */
    public Optional<LocalDate> day(String typed) {
        return isPossible(typed) ? day(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }
}
