package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.indicators.compliance.rendering.DocxReport;
import pe.kuska.indicators.compliance.rendering.PdfReport;
import pe.kuska.indicators.compliance.rendering.XlsxAnnex;

/** Gives a report in the format asked for. */
@ApplicationScoped
public class RenderComplianceReport {

    private final ComplianceConfig config;

    RenderComplianceReport(ComplianceConfig config) {
        this.config = config;
    }

    /** The formats a report is read in outside Kuska. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public byte[] as(Format format, ReadComplianceReport.Given given) {
        return switch (format) {
            case DOCX -> DocxReport.of(given.document(), given.stamp(), config.publicAddress());
            case PDF -> PdfReport.of(given.document(), given.stamp(), config.publicAddress());
            case XLSX -> XlsxAnnex.of(given.document(), given.stamp(), config.publicAddress());
        };
    }
}
