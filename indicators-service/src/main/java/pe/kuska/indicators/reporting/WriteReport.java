package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportContent;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.indicators.reporting.persistence.ReportChangeRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;

/** What focal points do with their reports: save, submit, correct. */
@ApplicationScoped
public class WriteReport {

    private final InstantSource clock;
    private final FindReport findReport;
    private final CheckReport checkReport;
    private final ReportChangeRepository changes;
    private final AuditTrail audit;

    WriteReport(
            InstantSource clock,
            FindReport findReport,
            CheckReport checkReport,
            ReportChangeRepository changes,
            AuditTrail audit) {
        this.clock = clock;
        this.findReport = findReport;
        this.checkReport = checkReport;
        this.changes = changes;
        this.audit = audit;
    }

    /** Keeps a draft; the first one leaves a trace, autosaves after it do not. */
    @Transactional
    public FindReport.Opened save(UUID id, ReportContent content, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toWrite(id, ifMatch, by);
        boolean first = report.state() == ReportState.PENDING;
        Instant now = clock.instant();
        report.save(content, now);
        if (first) {
            changes.persist(new ReportChange(Uuids.next(), report, ReportAction.SAVE, by, null, now));
        }
        return findReport.opened(report, by);
    }

    /** Hands a report to the conducting ministry, or answers its observation. */
    @Transactional
    public FindReport.Opened deliver(UUID id, @Nullable String ifMatch, Caller by) {
        Report report = findReport.toWrite(id, ifMatch, by);
        CheckReport.Checked checked = checkReport.of(report);
        Instant now = clock.instant();
        ReportAction action = report.state() == ReportState.OBSERVED ? ReportAction.CORRECT : ReportAction.SUBMIT;
        if (action == ReportAction.CORRECT) {
            report.correct(checked.unit(), checked.deviation(), checked.advance(), now);
        } else {
            report.submit(checked.unit(), checked.deviation(), checked.advance(), now);
        }
        changes.persist(new ReportChange(Uuids.next(), report, action, by, null, now));
        audit.record(AuditEvent.of("REPORT_" + report.state().name(), "indicator-report", id.toString()));
        return findReport.opened(report, by);
    }
}
