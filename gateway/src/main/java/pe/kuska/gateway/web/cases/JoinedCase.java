package pe.kuska.gateway.web.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each source says of the same case, and in what they differ.
public record JoinedCase(
        @Nullable List<Source> sources,
        int outsideMandate,
        @Nullable List<Comparison> fields) {

    public record Source(
            String code,
            @Nullable String institution,
            @Nullable String system,
            @Nullable Instant receivedAt) {}

    public record Comparison(
            String field, String agreement, @Nullable List<Statement> statements) {

        /// What one source says of it; nothing if it is silent.
        public List<String> said(String code) {
            return statements == null
                    ? List.of()
                    : statements.stream()
                            .filter(statement -> statement.caseCode().equals(code))
                            .flatMap(statement -> statement.all().stream())
                            .toList();
        }
    }

    public record Statement(String caseCode, @Nullable List<String> values) {
        List<String> all() {
            return values == null ? List.of() : values;
        }
    }

    public List<Source> everySource() {
        return sources == null ? List.of() : sources;
    }

    public List<Comparison> compared() {
        return fields == null ? List.of() : fields;
    }

    public boolean isOfSeveralSources() {
        return everySource().size() > 1;
    }
}
