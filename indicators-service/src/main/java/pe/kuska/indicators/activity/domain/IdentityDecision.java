package pe.kuska.indicators.activity.domain;

import java.util.Map;
import java.util.UUID;

/**
 * The registry decided who is who. It names all codes it concerns, so that of several decisions about a code only the one
 * with the highest revision counts, in whatever order they are heard.
 *
 * @param leads to whom codes lead
 * @param filed under which code records are filed that were told under another
 */
public record IdentityDecision(UUID eventId, long revision, Map<String, String> leads, Map<UUID, String> filed) {

    public IdentityDecision {
        leads = Map.copyOf(leads);
        filed = Map.copyOf(filed);
    }
}
