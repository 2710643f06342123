package pe.kuska.tracking.caseload;

import java.time.Instant;

/**
 * Somebody of a unit.
 *
 * @param subject pseudonymous id
 * @param lookingAfter how many people they look after
 */
public record Colleague(String subject, Instant lastSeen, int lookingAfter) {}
