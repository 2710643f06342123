package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Lists reporting periods. */
@ApplicationScoped
public class ListPeriods {

    private final PeriodRepository periods;

    ListPeriods(PeriodRepository periods) {
        this.periods = periods;
    }

    @Transactional
    public List<ReportingPeriod> of(Optional<String> policy) {
        return periods.listOf(policy);
    }

    @Transactional
    public ReportingPeriod one(UUID id) {
        return periods.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
