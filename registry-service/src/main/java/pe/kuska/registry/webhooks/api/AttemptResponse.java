package pe.kuska.registry.webhooks.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.webhooks.domain.Attempt;

/** An attempt to tell an event. */
@Schema(name = "WebhookAttempt")
record AttemptResponse(
        UUID eventId,
        String type,
        String subject,

        @Schema(description = "El lugar del evento: repetir desde antes de él, con el cursor del anterior")
        String cursor,

        int attempt,

        @Schema(enumeration = {"DELIVERED", "FAILED", "DEAD"})
        String outcome,

        @Schema(description = "Estado HTTP de la respuesta, si hubo")
        Optional<Integer> status,

        @Schema(enumeration = {"answer", "timeout", "connection", "host-unknown", "address-not-allowed", "stopped"})
        Optional<String> why,

        Instant at,
        long tookMillis) {

    static AttemptResponse of(Attempt attempt) {
        return new AttemptResponse(
                attempt.eventId(),
                attempt.eventType(),
                attempt.eventKey(),
                attempt.cursor(),
                attempt.number(),
                attempt.outcome().name(),
                Optional.ofNullable(attempt.status()),
                Optional.ofNullable(attempt.why()),
                attempt.at(),
                attempt.tookMillis());
    }
}
