package pe.kuska.registry.identification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.SpokenFiling;

/** Takes the shipped model of recognition and what is known of the country's names from their data files. */
@ApplicationScoped
class RecognitionSetup {

    private static final String MODEL = "recognition/model.json";
    private static final String NAMES = "recognition/names.csv";
    private static final double PER_MILLE = 1e-3;

    @Produces
    @Singleton
    LinkageModel shipped(ObjectMapper json) {
        try (InputStream file = open(MODEL)) {
            return json.readValue(file, LinkageModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    LearnedStatistics statistics(LinkageModel shipped) {
        Map<String, Double> surnames = new HashMap<>();
        Map<String, Double> given = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(NAMES), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(name -> (name[0].equals("SURNAME") ? surnames : given)
                            .merge(
                                    LearnedStatistics.asCounted(name[1]),
                                    Double.parseDouble(name[2]) * PER_MILLE,
                                    Double::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LearnedStatistics(surnames, given, shipped.prior());
    }

    @Produces
    @Singleton
    SpokenFiling filing() {
        return new SpokenFiling();
    }

    private static InputStream open(String file) {
        InputStream found = RecognitionSetup.class.getClassLoader().getResourceAsStream(file);
        if (found == null) {
            throw new IllegalStateException(file + " is missing");
        }
        return found;
    }
}
