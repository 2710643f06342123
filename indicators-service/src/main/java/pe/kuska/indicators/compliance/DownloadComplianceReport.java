package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pe.kuska.indicators.compliance.domain.FrozenFile;
import pe.kuska.indicators.compliance.domain.ReportFormat;
import pe.kuska.indicators.compliance.persistence.FrozenFileRepository;
import pe.kuska.platform.problem.RuleViolation;

/** Gives a report in a form: what is published byte for byte as it was frozen, so that its hash holds for ever. */
@ApplicationScoped
public class DownloadComplianceReport {

    private final FrozenFileRepository files;
    private final RenderComplianceReport renderComplianceReport;

    DownloadComplianceReport(FrozenFileRepository files, RenderComplianceReport renderComplianceReport) {
        this.files = files;
        this.renderComplianceReport = renderComplianceReport;
    }

    /**
     * The bytes of a report.
     *
     * @throws RuleViolation NO_SUCH_EDITION for the content of a draft
     */
    @Transactional
    public byte[] as(ReportFormat format, ReadComplianceReport.Given given) {
        return given.edition()
                .flatMap(edition -> files.findOf(edition.id(), format))
                .map(FrozenFile::body)
                .orElseGet(() -> renderComplianceReport.as(format, given));
    }
}
