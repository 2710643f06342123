package pe.kuska.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Sealed;

/** Secrets sealed with the service's key ring, opened for the moment of signing only. */
@ApplicationScoped
class WebhookSecrets {

    private final Vault vault;

    WebhookSecrets(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(Webhook webhook, String keyId, byte[] secret) {
        return vault.seal(secret, context(webhook, keyId));
    }

    /** The signatures of a message: by the present key, and by the one before as long as it holds. */
    String sign(Webhook webhook, Sealed sealed, String id, Instant at, String body) {
        List<String> signatures = new ArrayList<>();
        signatures.add(Signature.of(vault.open(sealed.secret(), context(webhook, webhook.keyId())), id, at, body));
        if (signsWithPrevious(webhook, at)) {
            byte[] previous = sealed.previous();
            String keyId = webhook.previousKeyId();
            if (previous != null && keyId != null) {
                signatures.add(Signature.of(vault.open(previous, context(webhook, keyId)), id, at, body));
            }
        }
        return String.join(" ", signatures);
    }

    /** Whether the key before the present one still holds. */
    boolean signsWithPrevious(Webhook webhook, Instant at) {
        Instant until = webhook.previousUntil();
        return until != null && at.isBefore(until);
    }

    private static String context(Webhook webhook, String keyId) {
        return "webhook:" + webhook.institution() + ":" + webhook.name() + ":" + keyId;
    }
}
