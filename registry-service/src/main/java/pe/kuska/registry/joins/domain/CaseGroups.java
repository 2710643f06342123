package pe.kuska.registry.joins.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Which cases are one, as follows from the joins that stand; taking one back gives what there would be without it. */
public final class CaseGroups {

    /** Somebody said that two cases are one. */
    public record Join(UUID one, UUID other) {}

    private CaseGroups() {}

    /** For each case the oldest of those it is one with. */
    public static Map<UUID, UUID> of(Collection<UUID> cases, Collection<Join> joins) {
        Map<UUID, UUID> groups = new HashMap<>();
        cases.forEach(id -> groups.put(id, id));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Join join : joins) {
                UUID one = groups.getOrDefault(join.one(), join.one());
                UUID other = groups.getOrDefault(join.other(), join.other());
                if (!one.equals(other)) {
                    UUID oldest = new TreeSet<>(List.of(one, other)).getFirst();
                    groups.put(join.one(), oldest);
                    groups.put(join.other(), oldest);
                    groups.replaceAll((_, group) -> group.equals(one) || group.equals(other) ? oldest : group);
                    changed = true;
                }
            }
        }
        return groups;
    }
}
