package pe.kuska.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files of a set of records: {@code people.ndjson} in the API's shape, {@code people.csv} the same in columns, and
 * {@code truth.csv}, which no service may see.
 */
final class RecordFiles implements AutoCloseable {

    /** The columns of {@code people.csv}. */
    static final List<String> COLUMNS = List.of(
            "source_record_id",
            "institution",
            "system",
            "role",
            "given",
            "first_surname",
            "second_surname",
            "alias",
            "document_type",
            "document_number",
            "document_country",
            "document2_type",
            "document2_number",
            "document2_country",
            "birth_date",
            "birth_year",
            "estimated_age",
            "sex",
            "nationality",
            "birthplace_ubigeo",
            "birthplace_country",
            "residence_ubigeo",
            "residence_region",
            "residence_district",
            "residence_address",
            "phone");

    private final JsonGenerator json;
    private final CsvWriter columns;
    private final CsvWriter truth;

    RecordFiles(Path directory) throws IOException {
        Files.createDirectories(directory);
        json = new JsonFactory().createGenerator(Files.newBufferedWriter(directory.resolve("people.ndjson")));
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        columns = CsvWriter.builder().build(directory.resolve("people.csv"), StandardCharsets.UTF_8);
        columns.writeRecord(COLUMNS);
        truth = CsvWriter.builder().build(directory.resolve("truth.csv"), StandardCharsets.UTF_8);
        truth.writeRecord("sourceRecordId", "personId");
    }

    void write(SyntheticRecords.Sent sent) throws IOException {
        PersonJson.write(json, sent.record());
        columns.writeRecord(row(sent.record()));
        truth.writeRecord(sent.record().sourceRecordId(), sent.personId());
    }

    private static List<String> row(SourceRecord record) {
        SourceRecord.Document none = new SourceRecord.Document("", "", "");
        var documents = record.documents();
        var first = documents.isEmpty() ? none : documents.getFirst();
        var second = documents.size() < 2 ? none : documents.get(1);
        return List.of(
                record.sourceRecordId(),
                record.institution(),
                record.system(),
                record.role(),
                text(record.given()),
                text(record.firstSurname()),
                text(record.secondSurname()),
                record.alias().isEmpty() ? "" : record.alias().getFirst(),
                first.type(),
                first.number(),
                text(first.country()),
                second.type(),
                second.number(),
                text(second.country()),
                text(record.birthDate()),
                text(record.birthYear()),
                text(record.estimatedAge()),
                text(record.sex()),
                text(record.nationality()),
                text(record.birthplaceUbigeo()),
                text(record.birthplaceCountry()),
                text(record.residence().ubigeo()),
                text(record.residence().region()),
                text(record.residence().district()),
                text(record.residence().address()),
                text(record.residence().phone()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    @Override
    public void close() throws IOException {
        try (truth;
                columns;
                json) {
            json.writeRaw('\n');
        }
    }
}
