package pe.kuska.gateway.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person typed into a form, by field name. Stripped, never logged, never put into an address.
public final class Answers {
    /// The choice that says «nobody knows»: it is left out of what is sent.
    public static final String UNKNOWN = "NO_SE_SABE";

    private final Map<String, List<String>> values;

    private Answers(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public static Answers of(Map<String, String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, List.of(value)));
        return new Answers(copy);
    }

    public static Answers from(MultivaluedMap<String, String> form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.forEach((name, given) -> {
            List<String> kept = new ArrayList<>();
            for (String value : given) {
                if (!value.isBlank()) {
                    kept.add(value.strip());
                }
            }
            values.put(name, List.copyOf(kept));
        });
        return new Answers(values);
    }

    public static Answers ofAll(Map<String, List<String>> values) {
        return new Answers(new LinkedHashMap<>(values));
    }

    /// How many rows of a list are filled, blank ones before the last included: `list[0].…`, `list[1].…`.
    public int rows(String list) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(list + "[") && !all(name).isEmpty())
                .map(name -> name.substring(list.length() + 1).split("]", 2)[0])
                .filter(index -> index.matches("[0-9]{1,3}"))
                .mapToInt(index -> Integer.parseInt(index) + 1)
                .max()
                .orElse(0);
    }

    /// Whether something is known of the fields whose names begin like this.
    boolean isAbout(String prefix) {
        return values.keySet().stream()
                .anyMatch(name -> name.startsWith(prefix) && !all(name).isEmpty());
    }

    /// Everything that was typed, field by field.
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        values.forEach((name, given) -> given.forEach(value -> fields.add(new Field(name, value))));
        return List.copyOf(fields);
    }

    /// One value of a field.
    public record Field(String name, String value) {

        /// Whether somebody will know it again: words, not a code that was chosen.
        public boolean isProse() {
            return value.indexOf(' ') > 0;
        }

        @Override
        public String toString() {
            return "Field[reserved]";
        }
    }

    public Set<String> names() {
        return values.keySet();
    }

    /// The same answers with one more, or another one.
    public Answers with(String name, String value) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.put(name, List.of(value));
        return new Answers(copy);
    }

    /// The same answers under other names; those for which there is none are left out.
    public Answers renamed(Function<String, Optional<String>> newName) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, given) -> newName.apply(name).ifPresent(other -> copy.put(other, given)));
        return new Answers(copy);
    }

    /// As typed, for showing it again.
    public String typed(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /// What is known, for sending it on.
    public Optional<String> known(String name) {
        String value = typed(name);
        return value.isEmpty() || value.equals(UNKNOWN) ? Optional.empty() : Optional.of(value);
    }

    /// What is known, or null for what is left out of a request.
    public @Nullable String orNull(String name) {
        return known(name).orElse(null);
    }

    /// A number from nought to a million; empty for anything else.
    public Optional<Integer> whole(String name) {
        return known(name).filter(typed -> typed.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    /// What was typed with commas between.
    public List<String> several(String name) {
        return Arrays.stream(typed(name).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.equals(UNKNOWN))
                .toList();
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }
}
