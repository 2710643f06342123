package pe.kuska.registry.imports.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.territory.domain.UbigeoSystem;

/**
 * Where a field's value comes from: columns (several are joined by a space), or one constant for all rows.
 *
 * @param dates how dates are written there
 * @param translations what the institution's own values mean here, by {@link #key}
 * @param otherwise what a blank or untranslated value means
 * @param between what separates several values of one cell
 * @param ubigeos whose codes of districts these are
 */
public record Source(
        List<String> columns,
        @Nullable String constant,
        List<DateShape> dates,
        Map<String, String> translations,
        @Nullable String otherwise,
        Pattern between,
        UbigeoSystem ubigeos) {

    /** What separates several values of one cell unless the profile says something else. */
    public static final Pattern LIST_SEPARATORS = Pattern.compile("[,;|]");

    private static final String TOGETHER = " + ";

    public Source {
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
        translations = Map.copyOf(translations);
    }

    /** The form in which values to translate are compared: no accents, no case, no space around them. */
    public static String key(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** The value in a row, or empty if nothing is said there. */
    public Optional<String> valueIn(SourceRow row) {
        if (constant != null) {
            return Optional.of(constant);
        }
        String written = columns.stream()
                .map(row::value)
                .filter(Objects::nonNull)
                .map(value -> Objects.requireNonNull(value).strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
        return translated(written);
    }

    /** The values in a row where one cell may hold several. */
    public List<String> valuesIn(SourceRow row) {
        if (constant != null) {
            return List.of(constant);
        }
        List<String> values = columns.stream()
                .map(row::value)
                .filter(Objects::nonNull)
                .flatMap(cell -> Arrays.stream(between.split(Objects.requireNonNull(cell))))
                .map(value -> translated(value.strip()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return values.isEmpty() && otherwise != null ? List.of(otherwise) : values;
    }

    private Optional<String> translated(String written) {
        if (!translations.isEmpty()) {
            String meaning = translations.get(key(written));
            if (meaning != null) {
                return Optional.of(meaning).filter(text -> !text.isEmpty());
            }
            if (otherwise != null) {
                return Optional.of(otherwise);
            }
        }
        return written.isEmpty() ? Optional.ofNullable(otherwise) : Optional.of(written);
    }

    /** Whether days may come as a spreadsheet counts them. */
    public boolean hasCountedDays() {
        return dates.stream().anyMatch(DateShape::isCounted);
    }

    /** Whether it says the same of every row, so that it alone makes nobody. */
    public boolean isConstant() {
        return constant != null;
    }

    /** The column to name to whoever has to correct it. */
    public String place() {
        return String.join(TOGETHER, columns);
    }

    /** The columns that a place names. */
    public static List<String> columnsOf(String place) {
        return List.of(place.split(Pattern.quote(TOGETHER), -1));
    }
}
