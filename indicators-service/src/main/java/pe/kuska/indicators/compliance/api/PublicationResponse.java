package pe.kuska.indicators.compliance.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.domain.PublishedReport;

/** A frozen report. */
@Schema(name = "CompliancePublication")
public record PublicationResponse(
        String policy, int year, int version, String sha256, String institution, Instant recordedAt) {

    static PublicationResponse from(PublishedReport published) {
        return new PublicationResponse(
                published.edition().policy(),
                published.edition().year(),
                published.edition().version(),
                published.sha256(),
                published.institution(),
                published.recordedAt());
    }
}
