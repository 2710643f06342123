package pe.kuska.gateway.web.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every version of a case: who, when, and what it said before.
public record CaseHistory(@Nullable List<Version> versions) {

    public record Version(
            int version,
            @Nullable Instant recordedAt,
            @Nullable String institution,
            @Nullable List<Change> changes) {

        public List<Change> all() {
            return changes == null ? List.of() : changes;
        }
    }

    public record Change(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {

        public List<String> was() {
            return texts(before);
        }

        public List<String> is() {
            return texts(after);
        }

        /// Whatever the value is made of, as the texts in it.
        private static List<String> texts(@Nullable JsonNode node) {
            List<String> texts = new ArrayList<>();
            if (node == null || node.isNull()) {
                return texts;
            }
            if (node.isContainerNode()) {
                node.forEach(part -> texts.add(String.join(" · ", texts(part))));
            } else {
                texts.add(node.asText());
            }
            return texts;
        }
    }

    /// The last one first.
    public List<Version> newestFirst() {
        return versions == null ? List.of() : versions.reversed();
    }
}
