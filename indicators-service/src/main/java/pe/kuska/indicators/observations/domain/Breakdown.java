package pe.kuska.indicators.observations.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a result divides: by sex, age group, department … Each dimension's parts should add up to the result. */
public record Breakdown(List<Part> parts) {

    /** One part, e.g. {@code departamento}, {@code Puno}, 12. */
    public record Part(String dimension, String category, BigDecimal value) {}

    /** Not broken down. */
    public static final Breakdown NONE = new Breakdown(List.of());

    public Breakdown {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The sum of each dimension's parts. */
    public SortedMap<String, BigDecimal> totals() {
        SortedMap<String, BigDecimal> totals = new TreeMap<>();
        parts.forEach(part -> totals.merge(part.dimension(), part.value(), BigDecimal::add));
        return totals;
    }

    /** Several results of the same measure broken down together. */
    public static Breakdown sum(List<Breakdown> breakdowns) {
        Map<List<String>, BigDecimal> sums = new LinkedHashMap<>();
        breakdowns.forEach(breakdown -> breakdown
                .parts()
                .forEach(
                        part -> sums.merge(List.of(part.dimension(), part.category()), part.value(), BigDecimal::add)));
        return new Breakdown(sums.entrySet().stream()
                .map(sum -> new Part(sum.getKey().getFirst(), sum.getKey().getLast(), sum.getValue()))
                .toList());
    }
}
