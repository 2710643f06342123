package pe.kuska.gateway.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/// A piece of a page can't be answered with a redirect to the login; it gets status 499 and the page reloads itself.
@ApplicationScoped
public class ScriptRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext exchange) {
        return exchange.request().headers().contains("HX-Request");
    }
}
