package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.EvidenceFile;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.EvidenceRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

/** Attaches, opens and withdraws evidence of a report. */
@ApplicationScoped
public class HandleEvidence {

    private final InstantSource clock;
    private final FindReport findReport;
    private final ReportMandate mandate;
    private final KeepEvidence keepEvidence;
    private final EvidenceRepository files;
    private final AuditTrail audit;

    HandleEvidence(
            InstantSource clock,
            FindReport findReport,
            ReportMandate mandate,
            KeepEvidence keepEvidence,
            EvidenceRepository files,
            AuditTrail audit) {
        this.clock = clock;
        this.findReport = findReport;
        this.mandate = mandate;
        this.keepEvidence = keepEvidence;
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    public KeepEvidence.Kept attach(UUID reportId, String name, byte[] content, Caller by) {
        Report report = editable(reportId, by);
        KeepEvidence.Kept kept = keepEvidence.keep(report, name, content, by, clock.instant());
        record("EVIDENCE_ATTACHED", kept.file());
        return kept;
    }

    @Transactional
    public KeepEvidence.OpenedFile open(UUID reportId, UUID evidence, Caller by) {
        Report report = findReport.find(reportId, by);
        EvidenceFile file = find(report, evidence);
        KeepEvidence.OpenedFile opened = keepEvidence.open(file);
        record("EVIDENCE_READ", file);
        return opened;
    }

    /** Takes a file back while the report is still in the entity's hands: its content goes, its hash stays. */
    @Transactional
    public void withdraw(UUID reportId, UUID evidence, Caller by) {
        Report report = editable(reportId, by);
        EvidenceFile file = find(report, evidence);
        file.withdraw(clock.instant());
        record("EVIDENCE_WITHDRAWN", file);
    }

    private Report editable(UUID reportId, Caller by) {
        Report report = findReport.find(reportId, by);
        if (!mandate.mayWrite(report, by)) {
            throw new OutsideMandate("indicator-report", reportId.toString());
        }
        if (!report.actions().contains(ReportAction.SAVE)) {
            throw new RuleViolation(ReportingProblem.REPORT_NOT_IN_STATE, "state", "editable");
        }
        return report;
    }

    private EvidenceFile find(Report report, UUID evidence) {
        return files.findOf(report.id(), evidence).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private void record(String action, EvidenceFile file) {
        audit.record(new AuditEvent(
                action,
                "report-evidence",
                file.id().toString(),
                Optional.empty(),
                Map.of("report", file.reportId().toString(), "sha256", file.sha256())));
    }
}
