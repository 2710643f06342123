package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.PeriodState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;

/** Reporting periods. */
@ApplicationScoped
public class PeriodRepository implements PanacheRepositoryBase<ReportingPeriod, UUID> {

    public List<ReportingPeriod> listOf(Optional<String> policy) {
        return policy.map(code -> list("policy = ?1 order by year desc, part desc", code))
                .orElseGet(() -> list("order by policy, year desc, part desc"));
    }

    public List<ReportingPeriod> listOfYear(String policy, int year) {
        return list("policy = ?1 and year = ?2 order by part", policy, year);
    }

    /** Those in which something may still be owed. */
    public List<ReportingPeriod> listUnfinished() {
        return list("state in ?1 order by id", List.of(PeriodState.OPEN, PeriodState.UNDER_REVIEW));
    }
}
