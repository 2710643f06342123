package pe.kuska.gateway.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Decides with which token a call to the API goes on. A system's own bearer token passes as it came; a browser's
/// session is turned into its access token, so that no service ever sees a cookie.
@ApplicationScoped
public class ApiCaller {

    public Admission admissionOf(RoutingContext exchange) {
        if (!(exchange.user() instanceof QuarkusHttpUser user)) {
            return new Admission.Refused();
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        if (identity.isAnonymous()) {
            return new Admission.Refused();
        }
        if (exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return new Admission.Admitted(null);
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? new Admission.Refused() : new Admission.Admitted(token.getToken());
    }

    /// Whether a call may go on, and with which token.
    public sealed interface Admission {
        /// `bearer` is null when the caller's own header passes unchanged.
        record Admitted(@Nullable String bearer) implements Admission {}

        record Refused() implements Admission {}
    }
}
