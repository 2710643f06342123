package pe.kuska.registry.codelists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code lists that ship with this version of the register. */
@ApplicationScoped
public class CodeLists {

    private static final String FILE = "codelists/codelists.json";

    private final Map<String, CodeList> byName = new LinkedHashMap<>();

    public CodeLists(ObjectMapper json) {
        try (InputStream file = CodeLists.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            json.readValue(file, new TypeReference<List<CodeList>>() {}).forEach(list -> byName.put(list.name(), list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<CodeList> listAll() {
        return List.copyOf(byName.values());
    }

    public Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A list the software itself relies on. */
    public CodeList get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no code list " + name));
    }
}
