package pe.kuska.gateway.web.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person came to be one, or two: every merge and split, standing or undone, oldest first.
public record IdentityHistory(String personCode, List<Decision> decisions) {

    /// A merge of two people or a split of records.
    public record Decision(
            String id,
            Kind kind,
            List<String> persons,
            @Nullable String cause,
            @Nullable List<String> records,
            Instant decidedAt,
            @Nullable String institution,
            @Nullable String reason,
            @Nullable Undone undone,
            boolean holds) {}

    public enum Kind {
        MERGE,
        SPLIT
    }

    public record Undone(
            Instant at,
            @Nullable String institution,
            @Nullable String reason) {}

    /// With whom to merge, or which split of records to take back.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Merge(
            @Nullable String other,
            @Nullable String splitId,
            String reason,
            @Nullable Boolean despiteRejection) {
        @Override
        public String toString() {
            return "Merge[reserved]";
        }
    }

    /// Which merge to undo, or which records are of somebody else.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Split(@Nullable String mergeId, @Nullable List<String> records, String reason) {
        @Override
        public String toString() {
            return "Split[reserved]";
        }
    }

    public record Merged(@Nullable String personCode) {}

    public record Parted(@Nullable String from, @Nullable String separated) {}
}
