package pe.kuska.registry.statistics.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param by one or two dimensions, or none for the total
 * @param year of reception, or of the resolution; all years together if absent
 * @param where only facts with these values
 * @param asOf the figures as they were then
 */
public record StatisticsQuery(
        CountingUnit unit,
        List<Dimension> by,
        @Nullable Integer year,
        Map<Dimension, String> where,
        @Nullable Instant asOf) {

    private static final String TOTAL = "TOTAL";

    /** Pairs that are kept up; others are counted when they are asked for. */
    private static final Map<List<Dimension>, String> PAIRS = Map.of(
            List.of(Dimension.DEPARTMENT, Dimension.SEX), "DEPARTMENT/SEX",
            List.of(Dimension.DEPARTMENT, Dimension.AGE_GROUP), "DEPARTMENT/AGE_GROUP",
            List.of(Dimension.SEX, Dimension.AGE_GROUP), "SEX/AGE_GROUP",
            List.of(Dimension.DEPARTMENT, Dimension.EXPLOITATION), "DEPARTMENT/EXPLOITATION",
            List.of(Dimension.ORIGIN, Dimension.DESTINATION), "ROUTE");

    public StatisticsQuery {
        by = List.copyOf(by);
        where = Map.copyOf(where);
    }

    /** The dimensions besides the year. */
    public List<Dimension> dimensions() {
        return by.stream().filter(dimension -> dimension != Dimension.YEAR).toList();
    }

    public boolean isByYear() {
        return by.contains(Dimension.YEAR);
    }

    /** The breakdown that is kept up for it; empty if it has to be counted. */
    public Optional<String> standardBreakdown() {
        if (!where.isEmpty() || asOf != null || (isByYear() && by.getFirst() != Dimension.YEAR)) {
            return Optional.empty();
        }
        List<Dimension> dimensions = dimensions();
        return switch (dimensions.size()) {
            case 0 -> Optional.of(TOTAL);
            case 1 ->
                Optional.of(dimensions.getFirst())
                        .filter(one -> one != Dimension.ORIGIN && one != Dimension.DESTINATION)
                        .map(Enum::name);
            default -> Optional.ofNullable(PAIRS.get(dimensions));
        };
    }

    /** The same for one dimension only. */
    public StatisticsQuery byOnly(Dimension dimension) {
        return new StatisticsQuery(unit, List.of(dimension), year, where, asOf);
    }

    /** The year it is restricted to. */
    public int onlyYear() {
        return Objects.requireNonNull(year);
    }
}
