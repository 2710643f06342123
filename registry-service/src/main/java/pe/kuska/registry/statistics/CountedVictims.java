package pe.kuska.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/** The victims of a year one by one, as they are counted: for putting them into groups, never for showing. */
@ApplicationScoped
public class CountedVictims {

    private final StatisticsRepository statistics;

    CountedVictims(StatisticsRepository statistics) {
        this.statistics = statistics;
    }

    /**
     * Each person once.
     *
     * @param people department, sex, age group and purpose of each
     */
    public record Counted(Instant asOf, List<List<String>> people) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Counted of(int year) {
        return new Counted(statistics.putTogetherAt(), statistics.listVictims(year));
    }
}
