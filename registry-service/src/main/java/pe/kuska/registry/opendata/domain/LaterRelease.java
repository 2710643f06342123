package pe.kuska.registry.opendata.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.kuska.registry.opendata.domain.Grouping.Grouped;

/**
 * A later release of a year that was released before: the same groups, and a group's number changes only by as many people
 * as a group must have. So whoever subtracts one release from another finds nobody.
 */
public final class LaterRelease {

    private final int smallest;

    public LaterRelease(int smallest) {
        this.smallest = smallest;
    }

    /**
     * The groups given out last, with the numbers of today where they may be told.
     *
     * @param earlier the groups of every release before, in their order
     */
    public Grouped after(List<List<OpenGroup>> earlier, List<List<String>> people) {
        List<OpenGroup> before = earlier.getLast();
        Map<List<String>, Set<Long>> told = new HashMap<>();
        earlier.forEach(release -> release.forEach(group ->
                told.computeIfAbsent(group.values(), _ -> new HashSet<>()).add(group.persons())));
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        before.forEach(group -> counts.put(group.values(), 0L));
        long outside = 0;
        for (List<String> one : people) {
            Optional<List<String>> group = groupOf(one, before);
            if (group.isPresent()) {
                counts.merge(group.get(), 1L, Long::sum);
            } else {
                outside++;
            }
        }
        List<OpenGroup> groups = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (OpenGroup group : before) {
            long today = counts.getOrDefault(group.values(), 0L);
            boolean tellable = today >= smallest
                    && told.getOrDefault(group.values(), Set.of()).stream()
                            .allMatch(number -> number == today || Math.abs(today - number) >= smallest);
            if (!tellable && today != group.persons()) {
                leftOut.add(String.join(" / ", group.values()) + ": queda como en la publicación anterior.");
            }
            groups.add(tellable ? new OpenGroup(group.values(), today) : group);
        }
        if (outside > 0) {
            leftOut.add("Hay personas que no caben en los grupos ya publicados; no figuran.");
        }
        return new Grouped(groups, leftOut);
    }

    /** In which of the groups somebody is; empty if the values of nobody then were those. */
    static Optional<List<String>> groupOf(List<String> person, List<OpenGroup> groups) {
        List<List<String>> left = groups.stream().map(OpenGroup::values).toList();
        for (int field = 0; field < person.size() && !left.isEmpty(); field++) {
            left = narrowed(left, field, person.get(field));
        }
        return left.stream().findFirst();
    }

    private static List<List<String>> narrowed(List<List<String>> left, int field, String value) {
        List<List<String>> own =
                left.stream().filter(group -> group.get(field).equals(value)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return left.stream()
                .filter(group -> group.get(field).equals(OpenGroup.OTHERS)
                        || group.get(field).equals(OpenGroup.ALL))
                .toList();
    }
}
