package pe.kuska.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints how well records were recognised. */
public final class Score {

    private Score() {}

    /**
     * Arguments: {@code --truth truth.csv} (sourceRecordId,personId), {@code --links links.csv}
     * (sourceRecordId,personCode,match) and perhaps {@code --pairs pairs.csv} (personCode,otherPersonCode), the
     * pairs that wait for a steward.
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments);
        System.out.print(of(
                        Path.of(options.get("truth")),
                        Path.of(options.get("links")),
                        options.find("pairs").map(Path::of))
                .report());
    }

    /** The score of files. */
    public static LinkScore of(Path truth, Path links, Optional<Path> pairs) throws IOException {
        Map<String, String> persons = new HashMap<>();
        for (String[] row :
                rows(truth, row -> new String[] {row.getField("sourceRecordId"), row.getField("personId")})) {
            persons.put(row[0], row[1]);
        }
        List<LinkScore.Link> read = rows(
                links,
                row -> new LinkScore.Link(
                        row.getField("sourceRecordId"), row.getField("personCode"), row.getField("match")));
        return LinkScore.of(persons, read, pairs.isEmpty() ? List.of() : pending(pairs.get(), persons, read));
    }

    /** Pairs of persons, as the stewards' queue shows them, as pairs of records of theirs that tell whether they are one. */
    private static List<LinkScore.PendingPair> pending(
            Path pairs, Map<String, String> persons, List<LinkScore.Link> links) throws IOException {
        Map<String, Map<String, String>> recordByPersonOfCode = new HashMap<>();
        for (LinkScore.Link link : links) {
            recordByPersonOfCode
                    .computeIfAbsent(link.personCode(), code -> new LinkedHashMap<>())
                    .putIfAbsent(persons.getOrDefault(link.sourceRecordId(), ""), link.sourceRecordId());
        }
        return rows(pairs, row -> {
            Map<String, String> one = recordByPersonOfCode.getOrDefault(row.getField("personCode"), Map.of());
            Map<String, String> other = recordByPersonOfCode.getOrDefault(row.getField("otherPersonCode"), Map.of());
            return one.entrySet().stream()
                    .filter(record -> other.containsKey(record.getKey()))
                    .findFirst()
                    .map(shared ->
                            new LinkScore.PendingPair(shared.getValue(), other.getOrDefault(shared.getKey(), "")))
                    .orElseGet(() -> new LinkScore.PendingPair(any(one), any(other)));
        });
    }

    private static String any(Map<String, String> records) {
        return records.values().stream().findFirst().orElse("");
    }

    private static <T> List<T> rows(Path file, Function<NamedCsvRecord, T> row) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row).toList();
        }
    }
}
