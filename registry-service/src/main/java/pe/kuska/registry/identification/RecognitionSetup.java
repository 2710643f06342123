package pe.kuska.registry.identification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pe.kuska.registry.identification.domain.RecognitionPolicy;
import pe.kuska.registry.identification.domain.RecognitionRules;
import pe.kuska.registry.identification.domain.SpokenFiling;

/** Takes the rules of recognition from their data file. */
@ApplicationScoped
class RecognitionSetup {

    private static final String FILE = "recognition/rules.json";

    @Produces
    @Singleton
    RecognitionRules rules(ObjectMapper json) {
        try (InputStream file = RecognitionSetup.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return json.readValue(file, RecognitionRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    RecognitionPolicy policy(RecognitionRules rules) {
        return new RecognitionPolicy(rules);
    }

    @Produces
    @Singleton
    SpokenFiling filing() {
        return new SpokenFiling();
    }
}
