package pe.kuska.indicators.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed in a shipped catalogue since it first held: {@code catalogues/changes.json}. */
final class CatalogueChanges {

    private CatalogueChanges() {}

    /**
     * A change in the world.
     *
     * @param before what elements said until then
     */
    record Change(String policy, LocalDate validFrom, List<Before> before, String source) {}

    /** What an element said before a change. */
    record Before(String code, Map<String, String> said) {}

    /** The change of a policy's shipped catalogue, if there is one. */
    static Optional<Change> of(String policy) {
        try (InputStream file = Objects.requireNonNull(
                CatalogueChanges.class.getResourceAsStream("/catalogues/changes.json"), "changes.json")) {
            List<Change> changes = new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .readValue(file, new TypeReference<List<Change>>() {});
            return changes.stream()
                    .filter(change -> change.policy().equals(policy))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue as it was before a change. */
    static byte[] before(Change change, byte[] catalogue) {
        List<List<String>> lines = CatalogueLines.of(catalogue);
        List<String> header = lines.getFirst();
        Map<String, Map<String, String>> said =
                change.before().stream().collect(Collectors.toMap(Before::code, Before::said));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            for (List<String> line : lines) {
                List<String> fields = new ArrayList<>(line);
                said.getOrDefault(line.get(header.indexOf("code")), Map.of())
                        .forEach((column, value) -> fields.set(header.indexOf(column), value));
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
