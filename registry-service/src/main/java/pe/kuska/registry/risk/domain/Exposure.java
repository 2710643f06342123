package pe.kuska.registry.risk.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Among how many something was counted: person-years of the inhabitants. A year for which no table was brought is told by that of the
 * nearest year, the earlier of two as near; which one is said with the result.
 */
public final class Exposure {

    private final Map<Integer, Population> byYear;

    /** @param populations at most one of each year */
    public Exposure(List<Population> populations) {
        byYear = new TreeMap<>();
        populations.forEach(one -> byYear.put(one.year(), one));
    }

    /** Whether no table was brought that tells any of these territories. */
    public boolean isUnknown(int codeLength) {
        return byYear.values().stream()
                .noneMatch(one -> one.inhabitants().keySet().stream().anyMatch(code -> code.length() == codeLength));
    }

    /** Person-years of a territory from one year to another; empty if some year's table leaves the territory out. */
    public OptionalDouble of(String territory, int from, int until) {
        double sum = 0;
        for (int year = from; year <= until; year++) {
            Optional<Population> table = tableOf(year, territory.length());
            Long inhabitants =
                    table.map(one -> one.inhabitants().get(territory)).orElse(null);
            if (inhabitants == null || inhabitants == 0) {
                return OptionalDouble.empty();
            }
            sum += inhabitants;
        }
        return OptionalDouble.of(sum);
    }

    /** The tables that were used for some years. */
    public List<Population> used(int from, int until, int codeLength) {
        Set<Integer> years = new TreeSet<>();
        for (int year = from; year <= until; year++) {
            tableOf(year, codeLength).ifPresent(table -> years.add(table.year()));
        }
        return years.stream().map(byYear::get).toList();
    }

    /** Every territory of which some table tells. */
    public Set<String> territories(int codeLength) {
        Set<String> codes = new TreeSet<>();
        byYear.values()
                .forEach(one -> one.inhabitants().keySet().stream()
                        .filter(code -> code.length() == codeLength)
                        .forEach(codes::add));
        return codes;
    }

    private Optional<Population> tableOf(int year, int codeLength) {
        return byYear.values().stream()
                .filter(one -> one.inhabitants().keySet().stream().anyMatch(code -> code.length() == codeLength))
                .min(Comparator.comparingInt((Population one) -> Math.abs(one.year() - year))
                        .thenComparingInt(Population::year));
    }
}
