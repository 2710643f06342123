package pe.kuska.registry.opendata.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts people into groups of at least so many, told apart as far as that allows. Everybody is in one group, and no two
 * groups overlap: nothing is found out by subtracting one from another.
 */
public final class Grouping {

    private final int smallest;

    public Grouping(int smallest) {
        this.smallest = smallest;
    }

    /**
     * Groups and what had to be left untold for them.
     *
     * @param leftOut one sentence each, about groups and never about anybody
     */
    public record Grouped(List<OpenGroup> groups, List<String> leftOut) {

        public Grouped {
            groups = List.copyOf(groups);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * The groups of some people, each given as one value for each field.
     *
     * @return empty if they are too few to tell of at all
     */
    public Optional<Grouped> of(List<List<String>> people) {
        if (people.size() < smallest) {
            return Optional.empty();
        }
        List<OpenGroup> groups = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        split(people, List.of(), groups, leftOut);
        return Optional.of(new Grouped(groups, leftOut));
    }

    private void split(List<List<String>> people, List<String> told, List<OpenGroup> groups, List<String> leftOut) {
        int field = told.size();
        if (field == OpenField.values().length) {
            groups.add(new OpenGroup(told, people.size()));
            return;
        }
        Map<String, List<List<String>>> parts = new TreeMap<>();
        people.forEach(one ->
                parts.computeIfAbsent(one.get(field), _ -> new ArrayList<>()).add(one));
        List<String> apart = new ArrayList<>(parts.keySet().stream()
                .filter(value -> sizeOf(parts, value) >= smallest)
                .toList());
        long others = people.size()
                - apart.stream().mapToLong(value -> sizeOf(parts, value)).sum();
        while (others > 0 && others < smallest && !apart.isEmpty()) {
            String least = apart.stream()
                    .min(Comparator.<String>comparingLong(value -> sizeOf(parts, value))
                            .thenComparing(value -> value))
                    .orElseThrow();
            apart.remove(least);
            others += sizeOf(parts, least);
        }
        if (apart.isEmpty()) {
            if (parts.size() > 1) {
                leftOut.add(where(told) + ": no se distingue " + OpenField.values()[field].column() + ".");
            }
            split(people, with(told, OpenGroup.ALL), groups, leftOut);
            return;
        }
        apart.forEach(value -> split(parts.getOrDefault(value, List.of()), with(told, value), groups, leftOut));
        if (others > 0) {
            leftOut.add(where(told) + ": " + (parts.size() - apart.size()) + " valores de "
                    + OpenField.values()[field].column() + " figuran juntos como " + OpenGroup.OTHERS + ".");
            split(
                    people.stream()
                            .filter(one -> !apart.contains(one.get(field)))
                            .toList(),
                    with(told, OpenGroup.OTHERS),
                    groups,
                    leftOut);
        }
    }

    private static long sizeOf(Map<String, List<List<String>>> parts, String value) {
        return parts.getOrDefault(value, List.of()).size();
    }

    private static String where(List<String> told) {
        return told.isEmpty() ? "En todo el país" : "En " + String.join(" / ", told);
    }

    private static List<String> with(List<String> told, String value) {
        List<String> more = new ArrayList<>(told);
        more.add(value);
        return more;
    }
}
