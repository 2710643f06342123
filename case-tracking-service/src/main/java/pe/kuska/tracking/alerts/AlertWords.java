package pe.kuska.tracking.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.sealed.SealedText;

/** What the person who told of it said, sealed. */
@ApplicationScoped
class AlertWords {

    private final SealedText sealedText;

    AlertWords(SealedText sealedText) {
        this.sealedText = sealedText;
    }

    byte @Nullable [] seal(@Nullable String account, UUID alertId) {
        return sealedText.seal(account, contextOf(alertId));
    }

    Optional<String> open(Alert alert) {
        return Optional.ofNullable(sealedText.open(alert.sealedAccount(), contextOf(alert.id())));
    }

    private static String contextOf(UUID alertId) {
        return "alert-account:" + alertId;
    }
}
