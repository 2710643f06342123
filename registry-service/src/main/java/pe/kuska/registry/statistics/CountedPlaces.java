package pe.kuska.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.StatisticsQuery;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/** Victimisations by year and place, exactly: for computing with, not for showing. */
@ApplicationScoped
public class CountedPlaces {

    private final StatisticsRepository statistics;

    CountedPlaces(StatisticsRepository statistics) {
        this.statistics = statistics;
    }

    /**
     * Counts by year, then by the place's code.
     *
     * @param asOf the moment that gives the same counts again
     */
    public record Counted(Instant asOf, Map<Integer, Map<String, Long>> byYear) {

        /** How many there were somewhere from one year to another. */
        public long of(String place, int from, int until) {
            long sum = 0;
            for (int year = from; year <= until; year++) {
                sum += byYear.getOrDefault(year, Map.of()).getOrDefault(place, 0L);
            }
            return sum;
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Counted of(Dimension place, @Nullable Instant asOf) {
        Figures figures = statistics.read(
                new StatisticsQuery(CountingUnit.VICTIMISATION, List.of(Dimension.YEAR, place), null, Map.of(), asOf));
        Map<Integer, Map<String, Long>> byYear = new HashMap<>();
        figures.cells()
                .forEach(cell -> byYear.computeIfAbsent(
                                Integer.valueOf(cell.values().getFirst()), _ -> new HashMap<>())
                        .put(cell.values().getLast(), cell.count().counted()));
        return new Counted(figures.asOf(), byYear);
    }
}
