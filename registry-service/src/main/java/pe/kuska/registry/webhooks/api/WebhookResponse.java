package pe.kuska.registry.webhooks.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.webhooks.domain.Webhook;

/** A subscription. Its secret is not shown. */
@Schema(name = "Webhook")
record WebhookResponse(
        String name,
        String url,
        Set<String> types,
        String keyId,

        @Schema(description = "El secreto anterior, que también firma hasta previousUntil")
        Optional<String> previousKeyId,

        Optional<Instant> previousUntil,

        @Schema(enumeration = {"ACTIVE", "STOPPED"}) String state,

        @Schema(description = "El lugar después del último evento entregado")
        String cursor,

        @Schema(description = "Intentos fallidos con el evento que sigue")
        int failures,

        Instant dueAt,
        Instant changedAt) {

    static WebhookResponse of(Webhook webhook) {
        return new WebhookResponse(
                webhook.name(),
                webhook.address().toString(),
                new TreeSet<>(webhook.types()),
                webhook.keyId(),
                Optional.ofNullable(webhook.previousKeyId()),
                Optional.ofNullable(webhook.previousUntil()),
                webhook.state().name(),
                webhook.place().toString(),
                webhook.failures(),
                webhook.dueAt(),
                webhook.changedAt());
    }
}
