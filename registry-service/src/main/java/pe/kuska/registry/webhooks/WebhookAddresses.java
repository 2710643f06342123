package pe.kuska.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Reads the address somebody wants to be told at, as this installation allows. */
@ApplicationScoped
public class WebhookAddresses {

    private final WebhookCourier courier;

    WebhookAddresses(WebhookCourier courier) {
        this.courier = courier;
    }

    public Optional<URI> read(String typed) {
        return courier.policy().read(typed);
    }
}
