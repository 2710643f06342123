package pe.kuska.registry.codelists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code lists: those that ship with this version of the register, or newer versions that were imported. */
@ApplicationScoped
public class CodeLists {

    private static final String FILE = "codelists/codelists.json";

    private final Map<String, CodeList> shipped;
    private volatile Map<String, CodeList> byName;

    public CodeLists(ObjectMapper json) {
        try (InputStream file = CodeLists.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            Map<String, CodeList> read = new LinkedHashMap<>();
            json.readValue(file, new TypeReference<List<CodeList>>() {}).forEach(list -> read.put(list.name(), list));
            shipped = Map.copyOf(read);
            byName = read;
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

    /** The version of a list that came with the register, whatever was imported since. */
    Optional<CodeList> findShipped(String name) {
        return Optional.ofNullable(shipped.get(name));
    }

    /**
     * Versions that this release brings and that do not hold, because one imported without knowing them does.
     *
     * @param shippedWhenImported by list, the version that came with the register when the one that holds was imported
     */
    Map<String, String> passedOver(Map<String, String> shippedWhenImported) {
        Map<String, String> passedOver = new HashMap<>();
        shippedWhenImported.forEach((name, known) -> findShipped(name)
                .map(CodeList::version)
                .filter(version -> !version.equals(known))
                .ifPresent(version -> passedOver.put(name, version)));
        return passedOver;
    }

    /** A list the software itself relies on. */
    public CodeList get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no code list " + name));
    }
}
