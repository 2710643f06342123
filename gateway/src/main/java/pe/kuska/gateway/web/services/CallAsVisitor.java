package pe.kuska.gateway.web.services;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import pe.kuska.gateway.requests.RequestId;

/// Pages ask the services with the visitor's own token and the request's number: the services decide, and the traces
/// join up.
@ApplicationScoped
public class CallAsVisitor implements ClientHeadersFactory {
    private static final String TRACE = "traceparent";
    private static final String KEY = "Idempotency-Key";
    private static final String FORM = CallAsVisitor.class.getName() + ".form";

    private final SecurityIdentity identity;
    private final RoutingContext exchange;

    CallAsVisitor(SecurityIdentity identity, RoutingContext exchange) {
        this.identity = identity;
        this.exchange = exchange;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token != null) {
            headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
        }
        String id = RequestId.of(exchange);
        if (id != null) {
            headers.putSingle(RequestId.HEADER, id);
        }
        String trace = incoming.getFirst(TRACE);
        if (trace != null) {
            headers.putSingle(TRACE, trace);
        }
        Object form = exchange.get(FORM);
        if (form != null && outgoing.containsKey(HttpHeaders.IF_MATCH) && !outgoing.containsKey(KEY)) {
            headers.putSingle(KEY, form.toString());
        }
        return headers;
    }

    /// The form that this exchange sends: a step it takes is told what came of it also when its first answer got lost.
    public static void sendingForm(RoutingContext exchange, String key) {
        exchange.put(FORM, key);
    }
}
