package pe.kuska.registry.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be asked so that a person is treated as she needs: each with why, and for which purposes it is shown. */
@ApplicationScoped
public class ApproachFields {

    private static final String FILE = "people/approach_fields.json";

    private final List<Field> fields;

    public ApproachFields(ObjectMapper json) {
        try (InputStream file = ApproachFields.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            fields = json.readValue(file, new TypeReference<List<Field>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One of them.
     *
     * @param reason why it is asked, to be read to the person
     * @param codeList its values; empty if it is a language
     */
    @Schema(name = "ApproachField")
    public record Field(String name, String label, String reason, String codeList, Set<String> purposes) {

        public Field {
            purposes = Set.copyOf(purposes);
        }
    }

    public List<Field> list() {
        return List.copyOf(fields);
    }

    /** The field of that name. */
    public Optional<Field> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
