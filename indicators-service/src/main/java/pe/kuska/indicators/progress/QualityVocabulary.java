package pe.kuska.indicators.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import pe.kuska.indicators.progress.domain.quality.Vocabulary;

/** The vocabulary of the rules, read from {@code quality/vocabulary.json}. */
@ApplicationScoped
public class QualityVocabulary {

    private final Vocabulary vocabulary = read();

    public Vocabulary get() {
        return vocabulary;
    }

    static Vocabulary read() {
        try (InputStream file = Objects.requireNonNull(
                QualityVocabulary.class.getResourceAsStream("/quality/vocabulary.json"), "quality/vocabulary.json")) {
            return new ObjectMapper().readValue(file, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
