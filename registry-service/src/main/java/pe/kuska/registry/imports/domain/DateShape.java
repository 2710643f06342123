package pe.kuska.registry.imports.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of writing dates, e.g. {@code dd/MM/yyyy} or {@code d/M/yy HH:mm}, or {@code excel} for the days that a spreadsheet
 * counts. Two digits of a year mean the last hundred years: nobody was born, and nothing happened, in the future.
 */
public final class DateShape {

    private static final Pattern LETTERS = Pattern.compile("(y+|u+|M+|d+|H+|h+|m+|s+|a)|('[^']*')|([^A-Za-z'])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2}).*)?");
    private static final List<String> MONTHS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final List<String> MONTHS_IN_ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String COUNTED = "excel";
    private static final DateShape DAYS_COUNTED = new DateShape(Pattern.compile("\\d.*"), List.of());

    private final Pattern pattern;
    private final List<Character> fields;

    private DateShape(Pattern pattern, List<Character> fields) {
        this.pattern = pattern;
        this.fields = fields;
    }

    /** A date as it was read: whole, or its year alone where day or month cannot be. */
    public sealed interface Read {

        /** A day. */
        record Day(LocalDateTime moment, boolean withTime) implements Read {}

        /** Only the year can be true. */
        record YearOnly(int year) implements Read {}

        /** No date at all. */
        record Nothing() implements Read {}
    }

    /** The shape a pattern describes, or empty if it describes none. */
    public static Optional<DateShape> of(String written) {
        if (written.strip().equalsIgnoreCase(COUNTED)) {
            return Optional.of(DAYS_COUNTED);
        }
        StringBuilder regex = new StringBuilder();
        List<Character> fields = new ArrayList<>();
        Matcher letters = LETTERS.matcher(written.strip());
        int end = 0;
        while (letters.find() && letters.start() == end) {
            end = letters.end();
            String run = letters.group(1);
            if (run == null) {
                regex.append(Pattern.quote(letters.group().replace("'", "")));
                continue;
            }
            char field = run.charAt(0) == 'u' ? 'y' : run.charAt(0);
            fields.add(field);
            regex.append(digitsOf(field, run.length()));
        }
        boolean dated = fields.contains('y') && (fields.contains('M') || fields.size() == 1);
        return end == written.strip().length() && dated
                ? Optional.of(new DateShape(Pattern.compile(regex.toString()), List.copyOf(fields)))
                : Optional.empty();
    }

    private static String digitsOf(char field, int length) {
        return switch (field) {
            case 'y' -> length == 2 ? "(\\d{2})" : "(\\d{4})";
            case 'M' -> length >= 3 ? "(\\p{L}{3,10})\\.?" : length == 2 ? "(\\d{2})" : "(\\d{1,2})";
            case 'a' -> "([ap])\\.? ?m\\.?";
            default -> length == 1 ? "(\\d{1,2})" : "(\\d{2})";
        };
    }

    /** Reads a date; a cell that a spreadsheet knows to be a date comes as ISO 8601 whatever the profile says. */
    public static Read read(List<DateShape> shapes, String typed, LocalDate today) {
        Optional<Read> yearOnly = Optional.empty();
        for (DateShape shape : shapes) {
            Read read = shape.read(typed, today);
            if (read instanceof Read.Day) {
                return read;
            }
            if (read instanceof Read.YearOnly && yearOnly.isEmpty()) {
                yearOnly = Optional.of(read);
            }
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            boolean withTime = iso.group(4) != null;
            return made(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)),
                    withTime ? Integer.parseInt(iso.group(4)) : 0,
                    withTime ? Integer.parseInt(iso.group(5)) : 0,
                    withTime,
                    today);
        }
        return yearOnly.orElseGet(Read.Nothing::new);
    }

    /** Whether this is the days that a spreadsheet counts. */
    public boolean isCounted() {
        return fields.isEmpty();
    }

    private Read read(String typed, LocalDate today) {
        if (isCounted()) {
            // A workbook that counts otherwise had its days named when it was read; a text has but the usual count.
            return DayCount.FROM_1900
                    .day(typed)
                    .<Read>map(day -> new Read.Day(day.atStartOfDay(), false))
                    .orElseGet(Read.Nothing::new);
        }
        Matcher match = pattern.matcher(typed.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return new Read.Nothing();
        }
        int year = 0;
        int month = fields.contains('M') ? 0 : -1;
        int day = fields.contains('d') ? 0 : -1;
        int hour = 0;
        int minute = 0;
        for (int i = 0; i < fields.size(); i++) {
            String text = match.group(i + 1);
            switch (fields.get(i)) {
                case 'y' ->
                    year = text.length() == 2
                            ? lastHundredYears(Integer.parseInt(text), today)
                            : Integer.parseInt(text);
                case 'M' -> month = monthOf(text);
                case 'd' -> day = Integer.parseInt(text);
                case 'H', 'h' -> hour = Integer.parseInt(text);
                case 'm' -> minute = Integer.parseInt(text);
                case 'a' -> hour = hour % 12 + (text.equals("p") ? 12 : 0);
                default -> {
                    // Seconds say nothing about a case.
                }
            }
        }
        boolean withTime = fields.contains('H') || fields.contains('h');
        return made(year, month, day, hour, minute, withTime, today);
    }

    private static Read made(int year, int month, int day, int hour, int minute, boolean withTime, LocalDate today) {
        try {
            return new Read.Day(LocalDateTime.of(year, month, day, hour, minute), withTime);
        } catch (DateTimeException impossible) {
            boolean plausible = year >= 1900 && year <= today.getYear();
            return plausible ? new Read.YearOnly(year) : new Read.Nothing();
        }
    }

    private static int monthOf(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String start = text.substring(0, 3).replace("set", "sep");
        return Math.max(MONTHS.indexOf(start), MONTHS_IN_ENGLISH.indexOf(start)) + 1;
    }

    private static int lastHundredYears(int twoDigits, LocalDate today) {
        int century = today.getYear() - today.getYear() % 100;
        return century + twoDigits > today.getYear() ? century - 100 + twoDigits : century + twoDigits;
    }
}
