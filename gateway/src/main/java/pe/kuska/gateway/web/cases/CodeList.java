package pe.kuska.gateway.web.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reference list of the register.
public record CodeList(@Nullable String name, @Nullable List<Entry> entries) {

    public record Entry(String code, @Nullable String label) {}

    List<Entry> all() {
        return entries == null ? List.of() : entries;
    }

    Optional<String> labelOf(String code) {
        return all().stream()
                .filter(entry -> entry.code().equals(code))
                .flatMap(entry -> Optional.ofNullable(entry.label()).stream())
                .findFirst();
    }
}
