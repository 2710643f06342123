package pe.kuska.gateway.web.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The articles that nothing speaks against, each explained element by element.
public record Guidance(@Nullable String source, @Nullable List<Suggestion> suggestions) {

    public record Suggestion(
            String crime,
            @Nullable String label,
            @Nullable String fit,
            @Nullable String explanation,
            @Nullable String status,
            @Nullable List<Element> elements) {

        public boolean complete() {
            return "COMPLETE".equals(fit);
        }

        public List<Element> parts() {
            return elements == null ? List.of() : elements;
        }
    }

    public record Element(
            @Nullable String finding, @Nullable String explanation) {}

    public List<Suggestion> all() {
        return suggestions == null ? List.of() : suggestions;
    }
}
