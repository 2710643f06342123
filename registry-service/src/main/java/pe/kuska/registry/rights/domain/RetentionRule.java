package pe.kuska.registry.rights.domain;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long records of a kind are kept, as the administrator set it with its source.
 *
 * @param version how often it was set
 */
public record RetentionRule(RetentionKind kind, int version, int months, String source, Instant setAt) {

    /** What began before this moment is due. */
    public Instant dueBefore(Instant now, ZoneId zone) {
        return now.atZone(zone).minusMonths(months).toInstant();
    }
}
