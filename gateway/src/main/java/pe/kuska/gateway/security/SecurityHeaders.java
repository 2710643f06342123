package pe.kuska.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells the browser what our pages never do, so that it stops whoever makes them: no foreign scripts, no frames, no
/// addresses passed on, nothing kept.
@ApplicationScoped
public class SecurityHeaders {
    private static final int FIRST = 900;
    private static final String UNUSED_BY_US = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private final String contentPolicy;
    private final String httpsOnly;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI identityServer,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<URI> issuer,
            SecurityConfig config) {
        URI login = seenByBrowsers(identityServer, issuer);
        // A form sent after the session has ended is redirected to the login, which is why it may lead there.
        contentPolicy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + login.getScheme() + "://" + login.getAuthority();
        httpsOnly = "max-age=" + config.httpsOnlyFor().toSeconds() + "; includeSubDomains";
    }

    /// The gateway may reach the identity server by an inner address; tokens name the one that browsers are sent to.
    static URI seenByBrowsers(URI identityServer, Optional<URI> issuer) {
        return issuer.filter(address -> address.getHost() != null).orElse(identityServer);
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FIRST);
    }

    private void prepare(RoutingContext exchange) {
        exchange.addHeadersEndHandler(_ -> write(exchange));
        exchange.next();
    }

    private void write(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set("Content-Security-Policy", contentPolicy)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", UNUSED_BY_US)
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("X-Frame-Options", "DENY");
        if (exchange.request().isSSL() || "https".equals(exchange.request().scheme())) {
            headers.set("Strict-Transport-Security", httpsOnly);
        }
        if (!exchange.normalizedPath().startsWith("/static/") && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
