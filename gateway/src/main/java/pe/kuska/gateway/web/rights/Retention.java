package pe.kuska.gateway.web.rights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A kind of record that is not kept for ever: its term, if one was set, and what is over it today.
public record Retention(
        String kind,
        @Nullable String label,
        @Nullable String start,
        @Nullable String action,
        @Nullable Integer months,
        @Nullable String source,
        @Nullable Integer version,
        long due,
        @Nullable Instant oldest) {

    /// A term as it is set, with the norm or decision that says so.
    public record NewRule(
            @Nullable String kind,
            @Nullable Integer months,
            @Nullable String source) {}

    /// What is to be applied.
    public record Application(String kind) {}

    /// A time a term was applied.
    public record Run(
            String id,
            String kind,
            int ruleVersion,
            int months,
            int applied,
            @Nullable Instant runAt,
            @Nullable String institution) {}

    public boolean isErased() {
        return "ERASE".equals(action);
    }
}
