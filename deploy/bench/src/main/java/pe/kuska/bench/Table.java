package pe.kuska.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Tables this module ships: names, places, rates of errors. */
final class Table {

    private Table() {}

    /** The rows of a table, each as something of its own. */
    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        InputStream stream = Table.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IllegalStateException("no table " + name);
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }
}
