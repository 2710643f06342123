package pe.kuska.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.HistoricBank;
import pe.kuska.registry.statistics.domain.ProtectedFigures;
import pe.kuska.registry.statistics.domain.StatisticsProblem;
import pe.kuska.registry.statistics.domain.StatisticsQuery;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/** Reads the historic bank of victims: all years, from all sources, by birthplace or residence (OGP activity 4). */
@ApplicationScoped
public class ReadHistoricBank {

    private final CallerProvider callers;
    private final StatisticsRepository statistics;
    private final ProtectedFigures protection;

    ReadHistoricBank(CallerProvider callers, StatisticsRepository statistics, StatisticsConfig config) {
        this.callers = callers;
        this.statistics = statistics;
        this.protection = new ProtectedFigures(new Suppression(config.smallestFigure()));
    }

    /** The bank, and whether small figures are hidden in it. */
    public record Answer(HistoricBank bank, boolean isProtected) {}

    /**
     * The bank by place of birth or of residence.
     *
     * @param asOf as it was then: for those who see everything
     */
    @Transactional
    public Answer read(Dimension place, @Nullable Instant asOf) {
        Caller caller = callers.current();
        boolean seesAll = caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR);
        if (asOf != null && !seesAll) {
            throw new RuleViolation(StatisticsProblem.ONLY_STANDARD);
        }
        Figures all = statistics.read(query(place, null, asOf));
        Map<Integer, Figures> yearly = new TreeMap<>();
        statistics
                .read(new StatisticsQuery(CountingUnit.PERSON, List.of(Dimension.YEAR), null, Map.of(), asOf))
                .cells()
                .forEach(cell -> {
                    int year = Integer.parseInt(cell.values().getFirst());
                    yearly.put(year, statistics.read(query(place, year, asOf)));
                });
        return new Answer(
                HistoricBank.of(
                        place, all, yearly, statistics.countSeenBefore(all.asOf()), seesAll ? null : protection),
                !seesAll);
    }

    private static StatisticsQuery query(Dimension place, @Nullable Integer year, @Nullable Instant asOf) {
        return new StatisticsQuery(CountingUnit.PERSON, List.of(place), year, Map.of(), asOf);
    }
}
