package pe.kuska.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints how well records were recognised. */
public final class Score {

    private Score() {}

    /**
     * Arguments: {@code --truth truth.csv} (sourceRecordId,personId), {@code --links links.csv}
     * (sourceRecordId,personCode,match) and perhaps {@code --pairs pairs.csv} (sourceRecordId,otherSourceRecordId), the
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
        List<LinkScore.PendingPair> pending = pairs.isEmpty()
                ? List.of()
                : rows(
                        pairs.get(),
                        row -> new LinkScore.PendingPair(
                                row.getField("sourceRecordId"), row.getField("otherSourceRecordId")));
        return LinkScore.of(
                persons,
                rows(
                        links,
                        row -> new LinkScore.Link(
                                row.getField("sourceRecordId"), row.getField("personCode"), row.getField("match"))),
                pending);
    }

    private static <T> List<T> rows(Path file, Function<NamedCsvRecord, T> row) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row).toList();
        }
    }
}
