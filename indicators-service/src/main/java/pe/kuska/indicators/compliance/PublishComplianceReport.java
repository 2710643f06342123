package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.compliance.domain.PublishedReport;
import pe.kuska.indicators.compliance.persistence.PublishedReportRepository;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;

/** Freezes a report as it is now. */
@ApplicationScoped
public class PublishComplianceReport {

    private final RecordedTime recordedTime;
    private final ReadComplianceReport readComplianceReport;
    private final PublishedReportRepository publications;
    private final AuditTrail audit;

    PublishComplianceReport(
            RecordedTime recordedTime,
            ReadComplianceReport readComplianceReport,
            PublishedReportRepository publications,
            AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.readComplianceReport = readComplianceReport;
        this.publications = publications;
        this.audit = audit;
    }

    @Transactional
    public PublishedReport publish(String policy, int year, Caller by) {
        Instant now = recordedTime.forWriting();
        String document =
                DocumentJson.write(readComplianceReport.draftOf(policy, year).document());
        int version = publications.listOf(policy, year).size() + 1;
        PublishedReport published = new PublishedReport(
                Uuids.next(),
                new PublishedReport.Edition(policy, year, version),
                document,
                DocumentJson.sha256(document),
                by.institution().code(),
                now);
        publications.persist(published);
        audit.record(new AuditEvent(
                "COMPLIANCE_REPORT_PUBLISHED",
                "compliance-report",
                policy + "/" + year,
                Optional.empty(),
                Map.of("version", Integer.toString(version), "sha256", published.sha256())));
        return published;
    }
}
