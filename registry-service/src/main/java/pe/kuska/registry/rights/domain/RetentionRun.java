package pe.kuska.registry.rights.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A retention rule applied.
 *
 * @param applied to how many records
 */
public record RetentionRun(
        UUID id, RetentionKind kind, int ruleVersion, int months, int applied, Instant runAt, String institution) {}
