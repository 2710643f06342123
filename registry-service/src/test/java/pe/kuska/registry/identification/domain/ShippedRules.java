package pe.kuska.registry.identification.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules of recognition as the product ships them. */
final class ShippedRules {

    static final RecognitionRules RULES = read();

    private ShippedRules() {}

    private static RecognitionRules read() {
        try (InputStream file = Objects.requireNonNull(
                ShippedRules.class.getClassLoader().getResourceAsStream("recognition/rules.json"))) {
            return new ObjectMapper().readValue(file, RecognitionRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
