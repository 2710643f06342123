package pe.kuska.tracking.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A table of reference that comes with the service, under {@code reference/}. */
public final class ReferenceFile {

    private ReferenceFile() {}

    public static List<NamedCsvRecord> read(String name) {
        String path = "reference/" + name;
        try (InputStream file = ReferenceFile.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing " + path);
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A field that may be left empty. */
    public static Optional<String> optional(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(value -> !value.isEmpty());
    }
}
