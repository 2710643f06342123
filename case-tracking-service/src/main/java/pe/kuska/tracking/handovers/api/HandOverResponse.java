package pe.kuska.tracking.handovers.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.domain.HandOverStatus;

/** A hand-over of a person, with the signatures of its two sides. */
@Schema(name = "HandOver")
record HandOverResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String personCode,
        HandOverStatus status,
        String fromInstitution,
        @Nullable String fromUnit,
        String toInstitution,
        @Nullable String toUnit,
        Instant givenAt,

        @Schema(description = "Identificador seudónimo de quien entrega")
        String givenBy,

        Optional<Instant> answeredAt,

        @Schema(description = "Identificador seudónimo de quien recibe")
        Optional<String> answeredBy,

        Optional<String> reason,

        @Schema(description = "Huella de lo que ambas partes firmaron y de la constancia anterior")
        Optional<String> receipt,

        Optional<String> previousReceipt,

        @Schema(description = "Si la constancia corresponde a lo firmado")
        Optional<Boolean> receiptHolds,

        @Schema(description = "Solo al leerla una de las dos unidades")
        Optional<String> notes) {

    static HandOverResponse from(HandOver handOver, Optional<String> notes) {
        return new HandOverResponse(
                handOver.id(),
                "\"" + handOver.version() + "\"",
                handOver.personCode(),
                handOver.status(),
                handOver.from().institution(),
                handOver.from().unit(),
                handOver.to().institution(),
                handOver.to().unit(),
                handOver.givenAt(),
                handOver.givenBy(),
                handOver.answeredAt(),
                handOver.answeredBy(),
                handOver.reason(),
                handOver.receipt(),
                handOver.previousReceipt(),
                handOver.receipt().map(receipt -> receipt.equals(handOver.digest())),
                notes);
    }
}
