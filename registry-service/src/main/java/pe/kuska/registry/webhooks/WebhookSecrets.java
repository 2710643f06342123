package pe.kuska.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.people.SealedBeside;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.persistence.WebhookRepository;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Sealed;

/** Secrets sealed with the service's key ring, opened for the moment of signing only. */
@ApplicationScoped
class WebhookSecrets implements SealedBeside {

    private final Vault vault;
    private final WebhookRepository webhooks;

    WebhookSecrets(Vault vault, WebhookRepository webhooks) {
        this.vault = vault;
        this.webhooks = webhooks;
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

    @Override
    public void reseal() {
        for (Webhook webhook : webhooks.listForChange()) {
            Sealed sealed = webhooks.secretsOf(webhook);
            byte[] previous = sealed.previous();
            String previousKeyId = webhook.previousKeyId();
            boolean current = vault.isCurrent(sealed.secret()) && (previous == null || vault.isCurrent(previous));
            if (!current) {
                webhooks.reseal(
                        webhook,
                        new Sealed(
                                resealed(sealed.secret(), context(webhook, webhook.keyId())),
                                previous == null || previousKeyId == null
                                        ? null
                                        : resealed(previous, context(webhook, previousKeyId))));
            }
        }
    }

    private byte[] resealed(byte[] sealed, String context) {
        return vault.seal(vault.open(sealed, context), context);
    }

    private static String context(Webhook webhook, String keyId) {
        return "webhook:" + webhook.institution() + ":" + webhook.name() + ":" + keyId;
    }
}
