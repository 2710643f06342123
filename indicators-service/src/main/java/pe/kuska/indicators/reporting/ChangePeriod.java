package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.indicators.reporting.domain.PeriodState;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;
import pe.kuska.indicators.reporting.persistence.ReportChangeRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Takes a period one state further; closing and publishing take its accepted reports along. */
@ApplicationScoped
public class ChangePeriod {

    private final PeriodRepository periods;
    private final ReportRepository reports;
    private final ReportChangeRepository changes;
    private final PublishReports publishReports;
    private final RecordedTime recordedTime;
    private final AuditTrail audit;

    ChangePeriod(
            PeriodRepository periods,
            ReportRepository reports,
            ReportChangeRepository changes,
            PublishReports publishReports,
            RecordedTime recordedTime,
            AuditTrail audit) {
        this.periods = periods;
        this.reports = reports;
        this.changes = changes;
        this.publishReports = publishReports;
        this.recordedTime = recordedTime;
        this.audit = audit;
    }

    /**
     * Goes on to a state.
     *
     * @throws RuleViolation NOT_FOUND, PERIOD_NOT_IN_STATE or PERIOD_HAS_OPEN_REPORTS
     */
    @Transactional
    public ReportingPeriod to(UUID id, PeriodState next, @Nullable String ifMatch, Caller by) {
        ReportingPeriod period =
                periods.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Preconditions.require(ifMatch, period.version());
        Instant now = recordedTime.forWriting();
        period.advanceTo(next, now);
        switch (next) {
            case CLOSED -> close(period, by, now);
            case PUBLISHED -> publish(period, by, now);
            case OPEN, UNDER_REVIEW -> {
                // Its reports go on one by one.
            }
        }
        audit.record(new AuditEvent(
                "PERIOD_" + next.name(),
                "reporting-period",
                id.toString(),
                Optional.empty(),
                Map.of("policy", period.policy(), "period", period.code())));
        periods.flush();
        return period;
    }

    private void close(ReportingPeriod period, Caller by, Instant now) {
        List<Report> current = reports.listCurrentOf(period);
        boolean waiting = current.stream()
                .map(Report::state)
                .anyMatch(state -> state == ReportState.SUBMITTED || state == ReportState.CORRECTED);
        if (waiting) {
            throw new RuleViolation(ReportingProblem.PERIOD_HAS_OPEN_REPORTS, "reports", "validated");
        }
        for (Report report : current) {
            if (report.state() == ReportState.VALIDATED) {
                report.close(now);
                changes.persist(new ReportChange(Uuids.next(), report, ReportAction.CLOSE, by, null, now));
            }
        }
    }

    private void publish(ReportingPeriod period, Caller by, Instant now) {
        List<Report> accepted = reports.listCurrentOf(period).stream()
                .filter(report -> report.actions().contains(ReportAction.PUBLISH))
                .toList();
        publishReports.publish(accepted, by, now);
    }
}
