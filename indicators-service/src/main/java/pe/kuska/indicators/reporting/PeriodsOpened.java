package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.indicators.observations.ReportedInPeriods;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;

/** Periods that were opened, whatever became of them: nobody goes round their review. */
@ApplicationScoped
class PeriodsOpened implements ReportedInPeriods {

    private final PeriodRepository periods;

    PeriodsOpened(PeriodRepository periods) {
        this.periods = periods;
    }

    @Override
    public boolean areFor(String policy, int year) {
        return !periods.listOfYear(policy, year).isEmpty();
    }
}
