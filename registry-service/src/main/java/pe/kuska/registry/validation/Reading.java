package pe.kuska.registry.validation;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.territory.domain.Country;
import pe.kuska.registry.territory.domain.Ubigeo;

/** Reads the texts of a request as what they mean, and notes those that mean nothing. */
public final class Reading {

    private final Findings findings;

    public Reading(Findings findings) {
        this.findings = findings;
    }

    public Findings findings() {
        return findings;
    }

    /** Free text in one form: composed characters, single spaces; blank is nothing. */
    public @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String tidy = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return tidy.isEmpty() ? null : tidy;
    }

    public @Nullable LocalDate date(String field, @Nullable String typed) {
        return read(field, typed, BrokenRule.DATE_SHAPE, value -> {
            try {
                return Optional.of(LocalDate.parse(value)).filter(Reading::isInCalendar);
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        });
    }

    /** A moment; a date alone is the beginning of that day in Peru. */
    public @Nullable Instant moment(String field, @Nullable String typed) {
        return read(field, typed, BrokenRule.TIME_SHAPE, value -> {
            try {
                OffsetDateTime moment = value.length() == 10
                        ? LocalDate.parse(value).atStartOfDay(PeruTime.ZONE).toOffsetDateTime()
                        : OffsetDateTime.parse(value);
                return Optional.of(moment)
                        .filter(read -> isInCalendar(read.toLocalDate()))
                        .map(OffsetDateTime::toInstant);
            } catch (DateTimeParseException notAMoment) {
                return Optional.empty();
            }
        });
    }

    /** Whether the day has a year of four digits: others can be written, but not kept. */
    private static boolean isInCalendar(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /** A moment until which something is asked for; a date alone is the end of that day in Peru. */
    public @Nullable Instant momentUntil(String field, @Nullable String typed) {
        Instant moment = moment(field, typed);
        return moment == null || typed == null || typed.strip().length() > 10
                ? moment
                : moment.atZone(PeruTime.ZONE).plusDays(1).toInstant().minus(1, ChronoUnit.MICROS);
    }

    public @Nullable Ubigeo ubigeo(String field, @Nullable String typed) {
        return read(field, typed, BrokenRule.UBIGEO, Ubigeo::parse);
    }

    public @Nullable String country(String field, @Nullable String typed) {
        return read(field, typed, BrokenRule.COUNTRY, Country::parse);
    }

    public @Nullable String language(String field, @Nullable String typed) {
        return read(
                field,
                typed,
                BrokenRule.LANGUAGE,
                value -> Optional.of(value.toLowerCase(Locale.ROOT)).filter(code -> code.matches("[a-z]{2,3}")));
    }

    /** A code of a closed set. */
    public <T> @Nullable T code(String field, @Nullable String typed, Function<String, Optional<T>> codes) {
        return code(field, typed, BrokenRule.UNKNOWN_CODE, codes);
    }

    /** A code with a form of its own. */
    public <T> @Nullable T code(
            String field, @Nullable String typed, BrokenRule rule, Function<String, Optional<T>> codes) {
        return read(field, typed, rule, codes);
    }

    private <T> @Nullable T read(
            String field, @Nullable String typed, BrokenRule rule, Function<String, Optional<T>> meaning) {
        String value = text(typed);
        if (value == null) {
            return null;
        }
        Optional<T> read = meaning.apply(value);
        if (read.isEmpty()) {
            findings.error(field, rule);
            return null;
        }
        return read.get();
    }
}
