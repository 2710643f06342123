package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.indicators.reporting.domain.PeriodState;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.ReportChangeRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** What the conducting ministry does with a report: observe, validate, let in late, rectify, publish a rectification. */
@ApplicationScoped
public class ReviewReport {

    private final FindReport findReport;
    private final ReportRepository reports;
    private final ReportChangeRepository changes;
    private final PublishReports publishReports;
    private final RecordedTime recordedTime;
    private final AuditTrail audit;

    ReviewReport(
            FindReport findReport,
            ReportRepository reports,
            ReportChangeRepository changes,
            PublishReports publishReports,
            RecordedTime recordedTime,
            AuditTrail audit) {
        this.findReport = findReport;
        this.reports = reports;
        this.changes = changes;
        this.publishReports = publishReports;
        this.recordedTime = recordedTime;
        this.audit = audit;
    }

    @Transactional
    public FindReport.Opened observe(UUID id, String comment, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toReview(id, ifMatch, by);
        Instant now = recordedTime.forWriting();
        report.observe(comment, now);
        return done(report, ReportAction.OBSERVE, comment, by, now);
    }

    @Transactional
    public FindReport.Opened validate(UUID id, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toReview(id, ifMatch, by);
        Instant now = recordedTime.forWriting();
        report.validate(now);
        return done(report, ReportAction.VALIDATE, null, by, now);
    }

    /** Lets an entity deliver what it owes although the period is closed; it stays marked as late. */
    @Transactional
    public FindReport.Opened admitLate(UUID id, String comment, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toReview(id, ifMatch, by);
        Instant now = recordedTime.forWriting();
        report.admitLate(comment, now);
        changes.persist(new ReportChange(Uuids.next(), report, ReportAction.ADMIT_LATE, by, comment, now));
        audit.record(AuditEvent.of("REPORT_LATE_ADMITTED", "indicator-report", id.toString()));
        return findReport.opened(report, by);
    }

    /** Opens a revision of a closed or published report, for the entity to correct. */
    @Transactional
    public FindReport.Opened rectify(UUID id, String comment, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toReview(id, ifMatch, by);
        Instant now = recordedTime.forWriting();
        Report revision = report.rectify(Uuids.next(), comment, now);
        reports.persist(revision);
        changes.persist(new ReportChange(Uuids.next(), revision, ReportAction.SAVE, by, comment, now));
        done(report, ReportAction.RECTIFY, comment, by, now);
        return findReport.opened(revision, by);
    }

    /** Publishes a validated report, late or rectified, whose period is published already. */
    @Transactional
    public FindReport.Opened publish(UUID id, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toReview(id, ifMatch, by);
        if (report.period().state() != PeriodState.PUBLISHED) {
            throw new RuleViolation(ReportingProblem.PERIOD_NOT_IN_STATE, "period", "published");
        }
        Instant now = recordedTime.forWriting();
        publishReports.publish(List.of(report), by, now);
        audit.record(AuditEvent.of("REPORT_PUBLISHED", "indicator-report", id.toString()));
        return findReport.opened(report, by);
    }

    private FindReport.Opened done(
            Report report, ReportAction action, @Nullable String comment, Caller by, Instant now) {
        changes.persist(new ReportChange(Uuids.next(), report, action, by, comment, now));
        audit.record(AuditEvent.of(
                "REPORT_" + report.state().name(),
                "indicator-report",
                report.id().toString()));
        return findReport.opened(report, by);
    }
}
