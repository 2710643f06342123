package pe.kuska.tracking.shelters.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayStatus;

/** A person's place in a shelter. */
@Schema(name = "Stay")
record StayResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        UUID shelterId,
        String personCode,
        StayStatus status,
        int beds,
        String reservedByInstitution,
        @Nullable String reservedByUnit,
        Instant reservedAt,

        @Schema(description = "Hasta cuándo se guarda: mientras el espacio responde o, aceptada, hasta que llegue")
        Instant reservedUntil,

        Optional<Instant> acceptedAt,
        Optional<Instant> beganAt,
        Optional<Instant> endedAt,
        Optional<String> reason,

        @Schema(
                description =
                        "La persona tiene otra plaza abierta con otro de sus códigos: quien no la tiene registra su salida")
        boolean doubled) {

    static StayResponse from(Stay stay) {
        return from(stay, false);
    }

    static StayResponse from(Stay stay, boolean doubled) {
        return new StayResponse(
                stay.id(),
                "\"" + stay.version() + "\"",
                stay.shelterId(),
                stay.personCode(),
                stay.status(),
                stay.beds(),
                stay.reservedBy().institution(),
                stay.reservedBy().unit(),
                stay.reservedAt(),
                stay.reservedUntil(),
                stay.acceptedAt(),
                stay.beganAt(),
                stay.endedAt(),
                stay.reason(),
                doubled);
    }
}
