package pe.kuska.registry.identification.domain;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The model that ships with the product, over a register that has learned nothing yet. */
final class ShippedModel {

    static final LinkageModel MODEL = read();

    private ShippedModel() {}

    static LearnedStatistics nothingLearned() {
        Map<String, Double> surnames = new HashMap<>();
        Map<String, Double> given = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("recognition/names.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(name -> (name[0].equals("SURNAME") ? surnames : given)
                            .merge(
                                    LearnedStatistics.asCounted(name[1]),
                                    Double.parseDouble(name[2]) / 1000,
                                    Double::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LearnedStatistics(surnames, given, MODEL.prior());
    }

    static Linkage linkage() {
        return new Linkage(MODEL, nothingLearned());
    }

    static RecognitionPolicy policy() {
        return new RecognitionPolicy(linkage());
    }

    private static LinkageModel read() {
        try (InputStream file = open("recognition/model.json")) {
            return JsonMapper.builder().build().readValue(file, LinkageModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedModel.class.getClassLoader().getResourceAsStream(file));
    }
}
