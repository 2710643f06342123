package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.FrozenFile;
import pe.kuska.indicators.compliance.domain.PublishedReport;
import pe.kuska.indicators.compliance.domain.ReportFormat;
import pe.kuska.indicators.compliance.persistence.FrozenFileRepository;
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
    private final RenderComplianceReport renderComplianceReport;
    private final FrozenFileRepository files;
    private final AuditTrail audit;

    PublishComplianceReport(
            RecordedTime recordedTime,
            ReadComplianceReport readComplianceReport,
            PublishedReportRepository publications,
            RenderComplianceReport renderComplianceReport,
            FrozenFileRepository files,
            AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.readComplianceReport = readComplianceReport;
        this.publications = publications;
        this.renderComplianceReport = renderComplianceReport;
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    public ReadComplianceReport.Edition publish(String policy, int year, Caller by) {
        Instant now = recordedTime.forWriting();
        ComplianceDocument draft = readComplianceReport.draftOf(policy, year).document();
        String document = DocumentJson.write(draft);
        int version = publications.listOf(policy, year).size() + 1;
        PublishedReport published = new PublishedReport(
                Uuids.next(),
                new PublishedReport.Edition(policy, year, version),
                document,
                DocumentJson.sha256(document.getBytes(StandardCharsets.UTF_8)),
                by.institution().code(),
                now);
        publications.persist(published);
        List<FrozenFile> frozen = freeze(new ReadComplianceReport.Given(draft, Optional.of(published)), published);
        audit.record(new AuditEvent(
                "COMPLIANCE_REPORT_PUBLISHED",
                "compliance-report",
                policy + "/" + year,
                Optional.empty(),
                Map.of("version", Integer.toString(version), "sha256", published.sha256())));
        return new ReadComplianceReport.Edition(
                published, frozen.stream().map(FrozenFile::listed).toList());
    }

    /** Keeps every file as it is now: a later version of the program may write it otherwise. */
    private List<FrozenFile> freeze(ReadComplianceReport.Given given, PublishedReport published) {
        List<FrozenFile> frozen = Arrays.stream(ReportFormat.values())
                .map(format -> frozen(published, format, renderComplianceReport.as(format, given)))
                .toList();
        files.persist(frozen);
        return frozen;
    }

    private static FrozenFile frozen(PublishedReport published, ReportFormat format, byte[] body) {
        return new FrozenFile(published.id(), format, body, DocumentJson.sha256(body));
    }
}
