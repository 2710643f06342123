package pe.kuska.indicators.computed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.kuska.indicators.computed.domain.Definition;

/** The computed indicators, read from {@code computed/definitions.json}. */
@ApplicationScoped
public class Definitions {

    private final File file = read();

    /**
     * What the file holds.
     *
     * @param notYet indicators that could be computed once something is announced that is not yet
     */
    public record File(List<Definition> definitions, List<NotYet> notYet) {}

    /** An indicator that cannot be computed yet, and what is missing. */
    public record NotYet(String indicator, String missing) {}

    public List<Definition> all() {
        return file.definitions();
    }

    public List<NotYet> notYet() {
        return file.notYet();
    }

    public boolean isComputed(String policy, String indicator) {
        return find(indicator, Optional.of(policy)).isPresent();
    }

    Optional<Definition> find(String indicator, Optional<String> policy) {
        return file.definitions().stream()
                .filter(definition -> definition.indicator().equals(indicator))
                .filter(definition -> policy.isEmpty() || policy.get().equals(definition.policy()))
                .findFirst();
    }

    private static File read() {
        try (InputStream definitions = Objects.requireNonNull(
                Definitions.class.getResourceAsStream("/computed/definitions.json"), "computed/definitions.json")) {
            return new ObjectMapper().readValue(definitions, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
