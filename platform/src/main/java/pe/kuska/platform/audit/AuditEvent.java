package pe.kuska.platform.audit;

import java.util.Map;
import java.util.Optional;

/**
 * Something done to a record or seen of it.
 *
 * @param action what was done, e.g. {@code READ_IDENTITY}
 * @param subjectType kind of record, e.g. {@code person}
 * @param subjectId its id or public code
 * @param purpose why, as the caller stated it, where a purpose is required
 * @param details ids and codes only, never personal data
 */
public record AuditEvent(
        String action, String subjectType, String subjectId, Optional<String> purpose, Map<String, String> details) {

    public AuditEvent {
        details = Map.copyOf(details);
    }

    /** An event that needs no purpose or detail. */
    public static AuditEvent of(String action, String subjectType, String subjectId) {
        return new AuditEvent(action, subjectType, subjectId, Optional.empty(), Map.of());
    }
}
