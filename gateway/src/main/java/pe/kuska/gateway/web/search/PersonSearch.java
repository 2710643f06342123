package pe.kuska.gateway.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whatever is known of somebody sought, as it is sent to the register.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PersonSearch(
        String purpose,
        List<Document> documents,
        @Nullable Names names,
        @Nullable String birthDate,
        @Nullable Integer birthYear,
        @Nullable Integer estimatedAge,
        @Nullable String sex,
        @Nullable Birthplace birthplace) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Document(String type, String number) {
        @Override
        public String toString() {
            return "Document[reserved]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Names(
            @Nullable String given,
            @Nullable String firstSurname,
            @Nullable String secondSurname) {
        @Override
        public String toString() {
            return "Names[reserved]";
        }
    }

    public record Birthplace(String ubigeo) {}

    /// Who may be meant, the most alike first.
    public record Found(@Nullable List<Candidate> candidates, boolean tooVague) {
        public List<Candidate> all() {
            return candidates == null ? List.of() : candidates;
        }
    }

    /// Somebody who may be meant, and why.
    public record Candidate(String personCode, double score, boolean linked, List<Field> fields) {}

    /// One item of what was typed, against the register.
    public record Field(String label, String agreement, String explanation) {}

    @Override
    public String toString() {
        return "PersonSearch[reserved]";
    }
}
