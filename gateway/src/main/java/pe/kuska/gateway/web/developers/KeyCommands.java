package pe.kuska.gateway.web.developers;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pe.kuska.gateway.web.page.Role;

/// What to type into a terminal to try a new key at once: the addresses of this installation, the sample that gets a
/// token, and a first call that its role may make.
@RequestScoped
class KeyCommands {
    private final CodeSamples samples;
    private final RoutingContext exchange;
    private final String issuer;

    KeyCommands(
            CodeSamples samples,
            RoutingContext exchange,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String identityServer,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
        this.samples = samples;
        this.exchange = exchange;
        this.issuer = issuer.filter(address -> address.startsWith("http")).orElse(identityServer);
    }

    /// Names the variables as all samples do, so that each of them goes on from here.
    String of(PracticeKey key, String secret) {
        HttpServerRequest request = exchange.request();
        return """
                export KUSKA='%s'
                export ISSUER='%s'
                export CLIENT_ID='%s'
                export CLIENT_SECRET='%s'
                %s
                curl -sf "$KUSKA%s" -H "Authorization: Bearer $TOKEN\"""".formatted(
                        quoted(request.scheme() + "://" + request.authority()),
                        quoted(issuer),
                        key.clientId(),
                        secret,
                        samples.text("token.sh"),
                        firstCall(key.role()));
    }

    private static String firstCall(Role role) {
        return switch (role) {
            case CASE_MANAGER -> "/api/tracking/v1/inbox";
            case INDICATOR_REPORTER -> "/api/indicators/v1/reports";
            case REGISTRAR, INVESTIGATOR, IDENTITY_STEWARD, POLICY_LEAD, AUDITOR, ADMIN, BORDER_CONTROL ->
                "/api/registry/v1/cases?limit=5";
        };
    }

    /// The browser said under which name it found us: whatever it is, it stays within its quotes.
    private static String quoted(String address) {
        return address.replace("'", "%27");
    }
}
