package pe.kuska.registry.cases.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What one case has to do with another. A link that is taken back stays on record.
 *
 * @param from the case it was said of
 * @param to the other one
 */
public record CaseLink(UUID id, Kind kind, CaseCode from, CaseCode to, String linkedBy, Instant linkedAt) {

    /** What the first case has to do with the second. */
    public enum Kind {
        /** It was joined to it in one proceeding (acumulación). */
        JOINED_TO,
        /** It came about because of it. */
        FOLLOWS_FROM,
        /** People, places or means in common. */
        RELATED_TO
    }
}
