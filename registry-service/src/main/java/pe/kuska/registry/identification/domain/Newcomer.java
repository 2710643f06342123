package pe.kuska.registry.identification.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * A record of which it is not yet known whose it is.
 *
 * @param role what the person is in the case; absent when only searched for
 * @param namedWith records of others whom the same source names in the same case and role
 * @param compared what comparing with some records, by id, gave already
 */
public record Newcomer(
        ComparableIdentity identity, @Nullable PersonRole role, Set<UUID> namedWith, Map<UUID, Comparison> compared) {

    /** Somebody named alone. */
    public Newcomer(ComparableIdentity identity, @Nullable PersonRole role) {
        this(identity, role, Set.of());
    }

    /** Somebody compared with nobody yet. */
    public Newcomer(ComparableIdentity identity, @Nullable PersonRole role, Set<UUID> namedWith) {
        this(identity, role, namedWith, Map.of());
    }
}
