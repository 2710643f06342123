package pe.kuska.registry.webhooks.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;
import pe.kuska.registry.webhooks.KeepWebhook.Wanted;
import pe.kuska.registry.webhooks.WebhookAddresses;

/** Where an institution's system wants to be told of events. */
@Schema(name = "KeepWebhook")
public record WebhookRequest(
        @Schema(description = "Dirección https que recibe los eventos") @NotBlank @Size(max = 500)
        String url,

        @Schema(description = "Tipos de evento; todos si no se dice") @Size(max = 20)
        List<@NotNull @Size(max = 100) String> types,

        @Schema(description = "Nombre del secreto, para cambiarlo sin perder eventos")
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
        String keyId,

        @Schema(
                description =
                        "De 24 a 64 bytes al azar, en base64; se guarda sellado y no se muestra. Puede faltar si keyId no cambia",
                writeOnly = true)
        @Size(max = 120)
        @Nullable
        String secret) {

    private static final int SHORTEST_SECRET = 24;
    private static final int LONGEST_SECRET = 64;

    public WebhookRequest {
        types = types == null ? List.of() : types;
    }

    Wanted toWanted(WebhookAddresses addresses) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        URI address = reading.code("url", url, BrokenRule.WEBHOOK_ADDRESS, addresses::read);
        byte[] key = reading.code("secret", secret, BrokenRule.WEBHOOK_SECRET, WebhookRequest::decoded);
        findings.throwIfBroken();
        return new Wanted(Objects.requireNonNull(address), new LinkedHashSet<>(types), keyId, key);
    }

    private static Optional<byte[]> decoded(String written) {
        try {
            byte[] key = Base64.getDecoder().decode(written.replaceFirst("^whsec_", ""));
            return Optional.of(key).filter(bytes -> bytes.length >= SHORTEST_SECRET && bytes.length <= LONGEST_SECRET);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "WebhookRequest[" + keyId + "]";
    }
}
