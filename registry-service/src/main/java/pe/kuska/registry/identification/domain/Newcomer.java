package pe.kuska.registry.identification.domain;

import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * A record of which it is not yet known whose it is.
 *
 * @param role what the person is in the case; absent when only searched for
 */
public record Newcomer(
        ComparableIdentity identity, @Nullable PersonRole role) {}
