package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportState;

/** A step of a report. */
@Schema(name = "ReportChange")
public record ReportChangeResponse(
        ReportAction action,
        ReportState state,
        String institution,

        @Schema(description = "Identificador seudónimo de la persona")
        String subject,

        Instant recordedAt,
        Optional<String> comment,
        ReportContentResponse content) {

    static ReportChangeResponse from(ReportChange change) {
        return new ReportChangeResponse(
                change.action(),
                change.stateAfter(),
                change.institution(),
                change.subject(),
                change.recordedAt(),
                change.comment(),
                ReportContentResponse.from(change.content()));
    }
}
