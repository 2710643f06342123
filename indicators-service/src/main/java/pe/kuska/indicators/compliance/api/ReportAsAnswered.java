package pe.kuska.indicators.compliance.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import pe.kuska.indicators.compliance.ReadComplianceReport;
import pe.kuska.indicators.compliance.ReportJson;

/** Writes a report the way the API answers it, so that the very answer can be frozen. */
@ApplicationScoped
class ReportAsAnswered implements ReportJson {

    private final ObjectMapper json;

    ReportAsAnswered(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] of(ReadComplianceReport.Given given) {
        try {
            return json.writeValueAsBytes(ComplianceReportResponse.from(given));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
