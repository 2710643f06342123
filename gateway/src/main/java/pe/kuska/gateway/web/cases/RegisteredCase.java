package pe.kuska.gateway.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register's answer: the case's code, and for each person the code and how it was found.
public record RegisteredCase(String code, @Nullable List<Person> persons) {

    public record Person(
            String personCode,
            @Nullable String match,
            @Nullable String role) {}

    List<Person> everyone() {
        return persons == null ? List.of() : persons;
    }
}
