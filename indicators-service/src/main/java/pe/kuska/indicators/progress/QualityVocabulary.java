package pe.kuska.indicators.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import pe.kuska.indicators.progress.domain.quality.Vocabulary;

/**
 * The vocabulary of the rules, read from {@code quality/vocabulary.json}; territories are counted in the registry's list of
 * districts, so that there is one number of them.
 */
@ApplicationScoped
public class QualityVocabulary {

    private final Vocabulary vocabulary = read();

    public Vocabulary get() {
        return vocabulary;
    }

    static Vocabulary read() {
        try (InputStream file = Objects.requireNonNull(
                QualityVocabulary.class.getResourceAsStream("/quality/vocabulary.json"), "quality/vocabulary.json")) {
            return new ObjectMapper().readValue(file, Vocabulary.class).counting(districts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> districts() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                        QualityVocabulary.class.getResourceAsStream("/territory/districts.csv"),
                        "territory/districts.csv");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> row.getField("ubigeo")).toList();
        }
    }
}
