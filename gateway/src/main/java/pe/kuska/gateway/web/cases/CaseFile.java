package pe.kuska.gateway.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One case as the register tells it to this visitor: facts and codes, no names.
public record CaseFile(
        String code,
        @Nullable String kind,
        @Nullable Instant receivedAt,
        CaseList.@Nullable Source source,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable String crime,
        @Nullable List<String> conducts,
        @Nullable List<String> means,
        @Nullable List<String> purposes,
        @Nullable String recruitment,
        @Nullable Place place,
        @Nullable List<Person> persons,
        @Nullable List<Warning> warnings) {

    public record Place(@Nullable String ubigeo) {}

    public record Person(
            String personCode,
            @Nullable String role,
            @Nullable String match) {
        public boolean isVictim() {
            return "VICTIM".equals(role);
        }
    }

    /// Something the register accepted and would like to see completed.
    public record Warning(@Nullable String message) {}

    public List<String> advice() {
        return warnings == null
                ? List.of()
                : warnings.stream()
                        .map(Warning::message)
                        .filter(Objects::nonNull)
                        .toList();
    }

    public List<Person> everyone() {
        return persons == null ? List.of() : persons;
    }
}
