package pe.kuska.registry.opendata.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pe.kuska.registry.opendata.domain.Grouping.Grouped;

/**
 * A later release of a year that was released before: the same groups, and what a group tells, or all groups that agree in
 * some fields tell together, changes only by as many people as a group must have. So whoever subtracts releases finds nobody.
 * A group that told the one purpose of all in it, before that was refused, stays as it was: it tells it of nobody else.
 */
public final class LaterRelease {

    private static final String AS_BEFORE =
            "Los grupos que cambiaron en pocas personas quedan como en la publicación anterior, y quienes no caben en los grupos ya publicados no figuran; no se dice cuáles ni si los hay.";

    private static final String ANY = "*";

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
        for (List<String> one : people) {
            Optional<List<String>> group = groupOf(one, before);
            group.ifPresent(found -> counts.merge(found, 1L, Long::sum));
        }
        Map<List<String>, OpenGroup> groups = new LinkedHashMap<>();
        for (OpenGroup group : before) {
            long today = counts.getOrDefault(group.values(), 0L);
            boolean tellable = today >= smallest
                    && !tellsOfAll(group, before)
                    && told.getOrDefault(group.values(), Set.of()).stream()
                            .noneMatch(number -> isSomebody(today - number));
            groups.put(group.values(), tellable ? new OpenGroup(group.values(), today) : group);
        }
        keepWhatSumsWouldTell(groups, earlier);
        // Which groups changed by few, or whether any did, would itself tell of them.
        return new Grouped(List.copyOf(groups.values()), List.of(AS_BEFORE));
    }

    /**
     * Where people went from one group to another beside it, each changed by many and both together by few: then the group
     * that changed least stays as it was, until no sum tells of few.
     */
    private void keepWhatSumsWouldTell(Map<List<String>, OpenGroup> groups, List<List<OpenGroup>> earlier) {
        Map<List<String>, OpenGroup> last = new HashMap<>();
        earlier.getLast().forEach(group -> last.put(group.values(), group));
        List<Map<List<String>, Long>> sumsBefore =
                earlier.stream().map(LaterRelease::sums).toList();
        Optional<OpenGroup> kept = leastChangedOfATellingSum(groups, last, sumsBefore);
        while (kept.isPresent()) {
            groups.put(kept.get().values(), kept.get());
            kept = leastChangedOfATellingSum(groups, last, sumsBefore);
        }
    }

    /** As it was told last. */
    private Optional<OpenGroup> leastChangedOfATellingSum(
            Map<List<String>, OpenGroup> groups,
            Map<List<String>, OpenGroup> last,
            List<Map<List<String>, Long>> sumsBefore) {
        Map<List<String>, OpenGroup> leastChanged = new HashMap<>();
        groups.values().stream()
                .filter(group -> !group.equals(last.get(group.values())))
                .sorted(Comparator.comparingLong(group -> -change(group, last)))
                .forEach(group -> sumsOf(group.values()).forEach(sum -> leastChanged.put(sum, group)));
        Map<List<String>, Long> sums = sums(groups.values());
        return leastChanged.entrySet().stream()
                .filter(entry -> sumsBefore.stream()
                        .anyMatch(before -> isSomebody(
                                sums.getOrDefault(entry.getKey(), 0L) - before.getOrDefault(entry.getKey(), 0L))))
                .min(Comparator.comparing(entry -> String.join("\n", entry.getKey())))
                .map(entry -> last.get(entry.getValue().values()));
    }

    private static boolean tellsOfAll(OpenGroup group, List<OpenGroup> groups) {
        return IntStream.range(0, group.values().size())
                .filter(field -> OpenField.values()[field].isSensitive()
                        && !group.values().get(field).equals(OpenGroup.ALL))
                .anyMatch(field -> groups.stream()
                                .filter(other -> without(field, other).equals(without(field, group)))
                                .count()
                        < Grouping.DIFFERENT);
    }

    private static List<String> without(int field, OpenGroup group) {
        List<String> others = new ArrayList<>(group.values());
        others.remove(field);
        return others;
    }

    private static long change(OpenGroup group, Map<List<String>, OpenGroup> last) {
        OpenGroup before = last.get(group.values());
        return before == null ? group.persons() : Math.abs(group.persons() - before.persons());
    }

    private static Map<List<String>, Long> sums(Collection<OpenGroup> groups) {
        Map<List<String>, Long> sums = new HashMap<>();
        groups.forEach(group -> sumsOf(group.values()).forEach(sum -> sums.merge(sum, group.persons(), Long::sum)));
        return sums;
    }

    /** The sums that somebody can make of what groups have in common: some of their values, and any in the other fields. */
    private static List<List<String>> sumsOf(List<String> values) {
        List<List<String>> sums = new ArrayList<>();
        for (int known = 0; known < 1 << values.size(); known++) {
            List<String> sum = new ArrayList<>(values);
            for (int field = 0; field < sum.size(); field++) {
                if ((known & 1 << field) == 0) {
                    sum.set(field, ANY);
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    private boolean isSomebody(long difference) {
        return difference != 0 && Math.abs(difference) < smallest;
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
