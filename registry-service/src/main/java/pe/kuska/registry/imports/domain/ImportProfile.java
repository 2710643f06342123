package pe.kuska.registry.imports.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an institution's file is read: which column fills which field of a case and of its people.
 *
 * @param system the source's name for its system: a person's number is unique within it
 * @param separator between the columns of a CSV file; found out if absent
 * @param charset of a text file; found out if absent
 * @param missingColumns whether a file may lack columns: all it cannot do without is what tells one row from another
 * @param caseKey the columns that rows of one case have in common
 * @param caseFields empty if the file has no cases
 * @param persons how each person of a row is read; one unless a row is a whole case
 */
public record ImportProfile(
        String name,
        String system,
        FileFormat format,
        @Nullable String charset,
        @Nullable Character separator,
        RowsAre rowsAre,
        OnInvalid onInvalid,
        MissingColumns missingColumns,
        List<String> caseKey,
        Map<Target, Source> caseFields,
        List<Map<Target, Source>> persons) {

    /** Kinds of files. */
    public enum FileFormat {
        CSV,
        XLSX,
        NDJSON;

        public static Optional<FileFormat> ofCode(String code) {
            return Stream.of(values())
                    .filter(format -> format.name().equals(code.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** What a row of the file is. */
    public enum RowsAre {
        /** One person; rows with the same case key are of one case. */
        PERSON,
        /** A whole case, with everybody in it. */
        CASE;

        public static Optional<RowsAre> ofCode(String code) {
            return Stream.of(values()).filter(rows -> rows.name().equals(code)).findFirst();
        }
    }

    /** What happens to a value that cannot be true. */
    public enum OnInvalid {
        /** The value is left out and noted; the person is registered. */
        DROP_VALUE,
        /** The whole row waits for its correction. */
        REJECT_ROW;

        public static Optional<OnInvalid> ofCode(String code) {
            return Stream.of(values())
                    .filter(policy -> policy.name().equals(code))
                    .findFirst();
        }
    }

    /** Whether a file needs all columns that the profile names. */
    public enum MissingColumns {
        /** A file that lacks one is another file, or one that was saved badly. */
        REFUSED,
        /** A wide standard of which everybody fills a part. */
        ALLOWED;

        public static Optional<MissingColumns> ofCode(String code) {
            return Stream.of(values())
                    .filter(policy -> policy.name().equals(code))
                    .findFirst();
        }
    }

    public ImportProfile {
        caseKey = List.copyOf(caseKey);
        persons = List.copyOf(persons);
    }

    public boolean hasCases() {
        return !caseFields.isEmpty();
    }

    /** All columns that the profile reads. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(caseKey);
        Stream.concat(Stream.of(caseFields), persons.stream())
                .flatMap(fields -> fields.values().stream())
                .forEach(source -> columns.addAll(source.columns()));
        return columns;
    }

    /** The columns in which days may come as a spreadsheet counts them. */
    public Set<String> columnsOfCountedDays() {
        return Stream.concat(Stream.of(caseFields), persons.stream())
                .flatMap(fields -> fields.values().stream())
                .filter(Source::hasCountedDays)
                .flatMap(source -> source.columns().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The columns without which a file cannot be read. */
    public Set<String> neededColumns() {
        if (missingColumns == MissingColumns.REFUSED) {
            return columns();
        }
        Set<String> needed = new LinkedHashSet<>(caseKey);
        Stream.concat(Stream.of(caseFields), persons.stream())
                .flatMap(fields -> fields.entrySet().stream())
                .filter(field -> field.getKey().path().endsWith("ecordId"))
                .forEach(field -> needed.addAll(field.getValue().columns()));
        return needed;
    }

    /** The fields that a column fills, in their own names. */
    public List<String> readAs(String column) {
        return Stream.concat(Stream.of(caseFields), persons.stream())
                .flatMap(fields -> fields.entrySet().stream())
                .filter(field -> field.getValue().columns().stream().anyMatch(name -> name.equalsIgnoreCase(column)))
                .map(field -> field.getKey().path())
                .distinct()
                .toList();
    }

    /** What the rows of one case, or of one person, have in common; empty if a row stands for itself. */
    public Optional<String> keyOf(SourceRow row) {
        if (!hasCases()) {
            return valueOf(persons.getFirst(), "sourceRecordId", row);
        }
        if (caseKey.isEmpty()) {
            return valueOf(caseFields, "source.recordId", row);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String column : caseKey) {
            String value = row.value(column);
            if (value != null && !value.isBlank()) {
                parts.put(column, value.strip());
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.toString());
    }

    /** The column to name when a person's number is at fault. */
    public String placeOfNumber() {
        return persons.getFirst().entrySet().stream()
                .filter(field -> field.getKey().path().equals("sourceRecordId"))
                .map(field -> field.getValue().place())
                .findFirst()
                .orElse("sourceRecordId");
    }

    private static Optional<String> valueOf(Map<Target, Source> fields, String path, SourceRow row) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().path().equals(path))
                .findFirst()
                .flatMap(field -> field.getValue().valueIn(row));
    }
}
