package pe.kuska.registry.identification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * Those whom one source names in one case. By naming two victims it says that they are two, as sisters rescued together are,
 * however alike their names; a victim and a complainant may well be one.
 */
public final class Company {

    private final Map<UUID, @Nullable PersonRole> roles;

    /** @param roles of the records of those the case names who are on record already */
    public Company(Map<UUID, PersonRole> roles) {
        this.roles = new HashMap<>(roles);
    }

    /** Somebody who is named alone. */
    public static Company nobody() {
        return new Company(Map.of());
    }

    void joinedBy(UUID record, @Nullable PersonRole role) {
        roles.put(record, role);
    }

    /** Whether two people, each known by some records, are both named, and in one role. */
    boolean namesBoth(Collection<UUID> one, Collection<UUID> other) {
        return one.stream()
                .filter(roles::containsKey)
                .anyMatch(record -> named(roles.get(record)).stream()
                        .anyMatch(beside -> !beside.equals(record) && other.contains(beside)));
    }

    /** The records of those named in this role. */
    Set<UUID> named(@Nullable PersonRole role) {
        return roles.entrySet().stream()
                .filter(named -> named.getValue() == role)
                .map(Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
