package pe.kuska.tracking.measures.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.measures.domain.Measure;
import pe.kuska.tracking.measures.domain.MeasureStatus;

/** A protection measure. */
@Schema(name = "ProtectionMeasure")
record MeasureResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String personCode,
        Optional<String> caseCode,
        MeasureStatus status,
        String kind,
        String legalBasis,
        String authority,
        LocalDate grantedOn,
        @Nullable LocalDate lastDay,
        int renewals,
        String institution,
        @Nullable String unit,
        Optional<LocalDate> endedOn,
        Optional<String> reason) {

    static MeasureResponse from(Measure measure) {
        Measure.Order order = measure.order();
        return new MeasureResponse(
                measure.id(),
                "\"" + measure.version() + "\"",
                measure.personCode(),
                measure.caseCode(),
                measure.status(),
                order.kind(),
                order.legalBasis(),
                order.authority(),
                order.grantedOn(),
                order.lastDay(),
                measure.renewals(),
                measure.recordedBy().institution(),
                measure.recordedBy().unit(),
                measure.endedOn(),
                measure.reason());
    }
}
