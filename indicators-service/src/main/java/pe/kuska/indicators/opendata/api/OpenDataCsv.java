package pe.kuska.indicators.opendata.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.opendata.domain.Dictionary;
import pe.kuska.indicators.opendata.domain.PublishedValue;

/** Published values as tables. */
final class OpenDataCsv {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private OpenDataCsv() {}

    static String whole(List<PublishedValue> values) {
        return table(
                Dictionary.COLUMNS.stream().map(Dictionary::column).toList(),
                values.stream().map(OpenDataCsv::row).toList());
    }

    /** Open SDG's columns: Year, a column for each disaggregation, Units, Value; without a value no row. */
    static String openSdg(List<PublishedValue> values) {
        return table(
                List.of("Year", "Units", "Value"),
                values.stream()
                        .filter(value -> value.value() != null)
                        .map(value -> List.of(
                                Integer.toString(value.year()),
                                text(value.unit() == null ? null : value.unit().officialName()),
                                text(value.value())))
                        .toList());
    }

    private static List<String> row(PublishedValue value) {
        return List.of(
                value.policy(),
                value.indicator(),
                text(value.name()),
                text(value.objective()),
                text(value.service()),
                text(value.responsible()),
                text(value.unit()),
                text(value.year()),
                text(value.status()),
                text(value.value()),
                text(value.numerator()),
                text(value.denominator()),
                text(value.target()),
                text(value.baseline()),
                text(value.advance1()),
                text(value.advance2()),
                text(value.level()),
                text(value.reason()),
                text(value.basis()));
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> harmless(cell.toString());
        };
    }

    /** What an entity wrote is opened by others in a spreadsheet, which would take a text that begins like this for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String table(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
