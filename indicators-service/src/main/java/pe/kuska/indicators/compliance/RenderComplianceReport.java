package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import pe.kuska.indicators.compliance.domain.ReportFormat;
import pe.kuska.indicators.compliance.rendering.DocxReport;
import pe.kuska.indicators.compliance.rendering.PdfReport;
import pe.kuska.indicators.compliance.rendering.XlsxAnnex;
import pe.kuska.platform.problem.RuleViolation;

/** Writes a report in the form asked for. */
@ApplicationScoped
public class RenderComplianceReport {

    private final ComplianceConfig config;
    private final ReportJson json;

    RenderComplianceReport(ComplianceConfig config, ReportJson json) {
        this.config = config;
        this.json = json;
    }

    /**
     * Writes a report in a form.
     *
     * @throws RuleViolation NO_SUCH_EDITION for the content of a draft, which has no hash to compare
     */
    public byte[] as(ReportFormat format, ReadComplianceReport.Given given) {
        return switch (format) {
            case CONTENT ->
                given.edition()
                        .map(edition -> edition.document().getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(() -> new RuleViolation(ComplianceProblem.NO_SUCH_EDITION));
            case JSON -> json.of(given);
            case DOCX -> DocxReport.of(given.document(), given.stamp(), config.publicAddress());
            case PDF -> PdfReport.of(given.document(), given.stamp(), config.publicAddress());
            case XLSX -> XlsxAnnex.of(given.document(), given.stamp(), config.publicAddress());
        };
    }
}
