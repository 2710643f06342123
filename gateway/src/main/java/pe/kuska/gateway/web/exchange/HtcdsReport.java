package pe.kuska.gateway.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file said and what it could not, in counts.
public record HtcdsReport(
        String id,
        @Nullable String institution,
        @Nullable String purpose,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String profileVersion,
        @Nullable Long people,
        @Nullable Map<String, Long> filled,
        @Nullable List<NotTold> notTold,
        @Nullable Map<String, Long> leftOut) {

    /// Something the register knows of so many people and the file does not say as it is.
    public record NotTold(
            String value, @Nullable String why, @Nullable String message, long people) {}

    /// A field of the standard and how the register meets it.
    public record Field(
            String section,
            String field,
            @Nullable List<String> understoodAs,
            @Nullable String filledFrom) {

        public List<String> meaning() {
            return understoodAs == null ? List.of() : understoodAs;
        }
    }

    public Map<String, Long> fields() {
        return filled == null ? Map.of() : filled;
    }

    public List<NotTold> losses() {
        return notTold == null ? List.of() : notTold;
    }

    public Map<String, Long> others() {
        return leftOut == null ? Map.of() : leftOut;
    }
}
