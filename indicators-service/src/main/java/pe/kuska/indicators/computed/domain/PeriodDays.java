package pe.kuska.indicators.computed.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year or half-year as days. */
public record PeriodDays(String code, int year, LocalDate first, LocalDate last) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})(S[12])?");

    /** Reads {@code 2026}, {@code 2026S1} or {@code 2026S2}. */
    public static Optional<PeriodDays> of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String half = matcher.group(2);
        boolean second = "S2".equals(half);
        boolean first = "S1".equals(half);
        return Optional.of(new PeriodDays(
                code,
                year,
                LocalDate.of(year, second ? 7 : 1, 1),
                first ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31)));
    }

    /** The same part of the year before. */
    public PeriodDays aYearBefore() {
        return new PeriodDays(year - 1 + code.substring(4), year - 1, first.minusYears(1), last.minusYears(1));
    }

    /** The same and some days after it, for what follows within hours of something on its last day. */
    public PeriodDays andAfter(int hours) {
        return new PeriodDays(code, year, first, last.plusDays(Math.ceilDiv(hours, 24)));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isWholeYear() {
        return code.length() == 4;
    }
}
