package pe.kuska.gateway.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of a service's audit trail.
public record AuditEntries(List<Entry> items, @Nullable String next) {

    /// Who did what to what; the actor is a pseudonym.
    public record Entry(
            long position,
            @Nullable Instant occurredAt,
            @Nullable String actor,
            @Nullable String actorKind,
            @Nullable String institution,
            @Nullable String unit,
            String action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable String purpose,
            @Nullable String outcome,
            @Nullable Map<String, String> details) {}
}
