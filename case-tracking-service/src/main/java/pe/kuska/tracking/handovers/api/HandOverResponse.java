package pe.kuska.tracking.handovers.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.handovers.ReadHandOvers.Opened;
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

        @Schema(
                description =
                        "Huella de lo que ambas partes firmaron, lo escrito incluido, y de las constancias anteriores")
        Optional<String> receipt,

        @Schema(description = "Las constancias anteriores: una, o varias si tenía más de un código")
        List<String> previousReceipts,

        @Schema(description = "Si la constancia corresponde a lo firmado y las anteriores siguen ahí")
        Optional<Boolean> receiptHolds,

        @Schema(description = "Solo al leerla una de las dos unidades")
        Optional<String> notes) {

    static HandOverResponse of(HandOver handOver) {
        return from(new Opened(handOver, Optional.empty(), handOver.receipt().map(_ -> true)));
    }

    static HandOverResponse from(Opened opened) {
        HandOver handOver = opened.handOver();
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
                handOver.previousReceipts(),
                opened.receiptHolds(),
                opened.notes());
    }
}
