package pe.kuska.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void theThreeFilesTellOfTheSameRecords() throws IOException {
        generate();
        List<NamedCsvRecord> rows = rows("people.csv");
        List<NamedCsvRecord> truth = rows("truth.csv");
        List<String> lines = Files.readAllLines(directory.resolve("people.ndjson"));
        assertThat(rows).hasSize(150);
        assertThat(truth).hasSize(150);
        assertThat(lines).hasSize(150);
        for (int i = 0; i < 150; i++) {
            JsonNode person = JSON.readTree(lines.get(i));
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("source_record_id"))
                    .isEqualTo(person.path("sourceRecordId").asText())
                    .isEqualTo(truth.get(i).getField("sourceRecordId"));
            assertThat(row.getField("first_surname"))
                    .isEqualTo(person.at("/names/firstSurname").asText());
            assertThat(row.getField("document_number"))
                    .isEqualTo(person.at("/documents/0/number").asText());
            assertThat(row.getField("birth_date"))
                    .isEqualTo(person.path("birthDate").asText());
            assertThat(row.getField("phone"))
                    .isEqualTo(person.at("/residence/phone").asText());
        }
    }

    @Test
    void whatIsLeftOutIsNowhere() throws IOException {
        generate("--without", "documents,residence,birthplace,sex,nationality");
        assertThat(directory.resolve("people.ndjson")).content().doesNotContain("documents", "residence", "ubigeo");
        assertThat(rows("people.csv")).allSatisfy(row -> {
            assertThat(row.getField("document_number")).isEmpty();
            assertThat(row.getField("residence_address")).isEmpty();
            assertThat(row.getField("phone")).isEmpty();
            assertThat(row.getField("sex")).isEmpty();
        });
    }

    @Test
    void aPerfectRecognitionOfTheFilesScoresOne() throws IOException {
        generate();
        Path links = directory.resolve("links.csv");
        Files.writeString(
                links,
                Files.readString(directory.resolve("truth.csv"))
                        .replace("sourceRecordId,personId", "sourceRecordId,personCode,match")
                        .replaceAll("(P[0-9]{7})", "$1,LINKED"));
        LinkScore score = Score.of(directory.resolve("truth.csv"), links, java.util.Optional.empty());
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.records()).isEqualTo(150);
        assertThat(score.persons()).isEqualTo(90);
    }

    private void generate(String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("--persons", "90", "--records", "150", "--seed", "5", "--out", directory.toString()));
        arguments.addAll(List.of(more));
        Generate.main(arguments.toArray(String[]::new));
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(directory.resolve(file))) {
            return rows.stream().toList();
        }
    }
}
