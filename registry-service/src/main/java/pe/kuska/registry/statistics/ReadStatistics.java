package pe.kuska.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.ProtectedFigures;
import pe.kuska.registry.statistics.domain.ProtectedFigures.Hidden;
import pe.kuska.registry.statistics.domain.Reconciliation;
import pe.kuska.registry.statistics.domain.StatisticsProblem;
import pe.kuska.registry.statistics.domain.StatisticsQuery;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/**
 * Answers what is asked of the figures: exactly to those with a mandate over what is counted, and to all others so that
 * nobody can be recognised.
 */
@ApplicationScoped
public class ReadStatistics {

    private static final Hidden NOTHING = new Hidden(false, Set.of());

    private final CallerProvider callers;
    private final StatisticsRepository statistics;
    private final ProtectedFigures protection;

    ReadStatistics(CallerProvider callers, StatisticsRepository statistics, StatisticsConfig config) {
        this.callers = callers;
        this.statistics = statistics;
        this.protection = new ProtectedFigures(new Suppression(config.smallestFigure()));
    }

    /**
     * Figures and what is hidden of them.
     *
     * @param isProtected whether the reader sees them without a mandate
     */
    public record Answer(StatisticsQuery query, Figures figures, Hidden hidden, boolean isProtected) {}

    /** Whether the caller sees these figures protected only; refuses what cannot be asked, or not by them. */
    public boolean isProtected(StatisticsQuery query) {
        check(query);
        if (hasMandate(query)) {
            return false;
        }
        if (query.standardBreakdown().isEmpty() || query.year() == null || query.isByYear()) {
            throw new RuleViolation(StatisticsProblem.ONLY_STANDARD);
        }
        return true;
    }

    @Transactional
    public Answer read(StatisticsQuery query) {
        boolean isProtected = isProtected(query);
        Figures figures = statistics.read(query);
        return new Answer(query, figures, isProtected ? hidden(query, figures) : NOTHING, isProtected);
    }

    /** Up to which moment figures are put together: as long as it is the same, so are they. */
    @Transactional
    public Instant putTogetherAt() {
        return statistics.putTogetherAt();
    }

    /** Why the totals of one year differ: from what institutions reported to the persons there are. */
    @Transactional
    public Reconciliation reconcile(int year) {
        StatisticsQuery persons = byInstitution(CountingUnit.PERSON, year);
        StatisticsQuery victimisations = byInstitution(CountingUnit.VICTIMISATION, year);
        return new Reconciliation(year, statistics.read(victimisations), statistics.read(persons));
    }

    private static StatisticsQuery byInstitution(CountingUnit unit, int year) {
        return new StatisticsQuery(unit, List.of(Dimension.INSTITUTION), year, Map.of(), null);
    }

    private Hidden hidden(StatisticsQuery query, Figures figures) {
        List<Dimension> by = query.by();
        if (by.size() == 2) {
            return protection.ofTwo(figures, margin(query, by.getFirst()), margin(query, by.getLast()));
        }
        if (by.contains(Dimension.PROVINCE)) {
            return protection.ofParts(
                    figures, statistics.read(query.byOnly(Dimension.DEPARTMENT)), ReadStatistics::departmentOf);
        }
        return protection.ofOne(figures);
    }

    /** What is shown when it goes by one of two dimensions alone. */
    private Figures margin(StatisticsQuery query, Dimension dimension) {
        return statistics.read(query.byOnly(dimension));
    }

    private static String departmentOf(String province) {
        return province.length() == 4 ? province.substring(0, 2) : province;
    }

    /** The ministry and the auditor over all cases; an institution over its own. */
    private boolean hasMandate(StatisticsQuery query) {
        Caller caller = callers.current();
        if (caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR)) {
            return true;
        }
        boolean keepsCases = caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR);
        return keepsCases
                && Optional.ofNullable(query.where().get(Dimension.INSTITUTION))
                        .filter(caller.institution().code()::equals)
                        .isPresent();
    }

    private static void check(StatisticsQuery query) {
        if (query.dimensions().size() > 2
                || query.by().size() != Set.copyOf(query.by()).size()) {
            throw new RuleViolation(StatisticsProblem.INVALID_QUERY, "by", "two-at-most");
        }
        boolean other = query.by().stream().anyMatch(dimension -> !dimension.isOf(query.unit()))
                || query.where().keySet().stream().anyMatch(dimension -> !dimension.isOf(query.unit()));
        if (other) {
            throw new RuleViolation(StatisticsProblem.INVALID_QUERY, "by", "not-of-this-unit");
        }
    }
}
