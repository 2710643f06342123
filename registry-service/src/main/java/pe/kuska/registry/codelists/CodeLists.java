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

/** The code lists: those that ship with this version of the register, or newer versions that were imported. */
@ApplicationScoped
public class CodeLists {

    private static final String FILE = "codelists/codelists.json";

    private volatile Map<String, CodeList> byName = Map.of();

    public CodeLists(ObjectMapper json) {
        try (InputStream file = CodeLists.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            Map<String, CodeList> shipped = new LinkedHashMap<>();
            json.readValue(file, new TypeReference<List<CodeList>>() {})
                    .forEach(list -> shipped.put(list.name(), list));
            byName = shipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this version of a list holds. */
    synchronized void use(CodeList list) {
        Map<String, CodeList> changed = new LinkedHashMap<>(byName);
        changed.put(list.name(), list);
        byName = changed;
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
