package pe.kuska.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An audit entry as the auditor reads it, with its place in the chain and its hash as evidence. */
record AuditEntryResponse(
        long position,
        int lane,
        long sequence,
        Instant occurredAt,
        String actor,
        String actorKind,
        @Nullable String institution,
        @Nullable String unit,
        String roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        @Nullable String requestId,
        Map<String, String> details,
        String hash) {}
