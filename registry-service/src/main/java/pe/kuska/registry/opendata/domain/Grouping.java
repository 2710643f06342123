package pe.kuska.registry.opendata.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts people into groups of at least so many, told apart as far as that allows. Everybody is in one group, and no two
 * groups overlap: nothing is found out by subtracting one from another. What is sensitive is told only where a group has
 * at least two of it (distinct l-diversity, Machanavajjhala et al. 2007): else whoever is known to be in it is known by it.
 */
public final class Grouping {

    /** How much of a sensitive field people have, at least, who have all else in common. */
    static final int DIFFERENT = 2;

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

    private void split(List<List<String>> people, List<String> known, List<OpenGroup> groups, List<String> leftOut) {
        int field = known.size();
        if (field == OpenField.values().length) {
            groups.add(new OpenGroup(known, people.size()));
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
        if (apart.isEmpty() || isOfAll(OpenField.values()[field], apart.size() + (others > 0 ? 1 : 0))) {
            notToldApart(OpenField.values()[field], parts.size()).ifPresent(line -> leftOut.add(where(known) + line));
            split(people, with(known, OpenGroup.ALL), groups, leftOut);
            return;
        }
        apart.forEach(value -> split(parts.getOrDefault(value, List.of()), with(known, value), groups, leftOut));
        if (others > 0) {
            leftOut.add(where(known) + ": " + (parts.size() - apart.size()) + " valores de "
                    + OpenField.values()[field].column() + " figuran juntos como " + OpenGroup.OTHERS + ".");
            split(
                    people.stream()
                            .filter(one -> !apart.contains(one.get(field)))
                            .toList(),
                    with(known, OpenGroup.OTHERS),
                    groups,
                    leftOut);
        }
    }

    private static boolean isOfAll(OpenField field, int values) {
        return field.isSensitive() && values < DIFFERENT;
    }

    /** The log says the same whether people differ too little or not at all: which of them it was would tell it of all. */
    private static Optional<String> notToldApart(OpenField field, int values) {
        String line = ": no se distingue " + field.column();
        if (field.isSensitive()) {
            return Optional.of(line + ", porque todas las personas, o casi todas, podrían tener la misma.");
        }
        return values > 1 ? Optional.of(line + ".") : Optional.empty();
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
