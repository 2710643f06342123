package pe.kuska.gateway.routes;

import java.net.URI;

/// The services behind the gateway. Their public paths are their own paths: the gateway changes nothing.
public enum Service {
    REGISTRY("registry"),
    TRACKING("tracking"),
    INDICATORS("indicators");

    private final String word;

    Service(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String path() {
        return "/api/" + word + "/v1";
    }

    public URI address(RoutesConfig config) {
        return switch (this) {
            case REGISTRY -> config.registryUrl();
            case TRACKING -> config.trackingUrl();
            case INDICATORS -> config.indicatorsUrl();
        };
    }
}
