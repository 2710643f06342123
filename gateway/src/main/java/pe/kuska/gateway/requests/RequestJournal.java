package pe.kuska.gateway.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Numbers every request and writes one line when it has been answered.
@ApplicationScoped
public class RequestJournal {
    /// Before everything else that looks at a request.
    public static final int PRIORITY = 1_000;

    private static final Logger LOG = Logger.getLogger(RequestJournal.class);
    private static final String ROUTE = "kuska.route";

    void register(@Observes Filters filters) {
        filters.register(this::number, PRIORITY);
    }

    /// Names the route that took the request, for the journal.
    public static void routedTo(RoutingContext exchange, String route) {
        exchange.put(ROUTE, route);
    }

    private void number(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String id = RequestId.acceptOrCreate(request.getHeader(RequestId.HEADER));
        exchange.put(RequestId.ATTRIBUTE, id);
        exchange.response().putHeader(RequestId.HEADER, id);
        MDC.put(JournalKeys.REQUEST_ID, id);
        long begun = System.nanoTime();
        exchange.addEndHandler(_ -> write(exchange, id, begun));
        exchange.next();
    }

    private static void write(RoutingContext exchange, String id, long begun) {
        String route = exchange.get(ROUTE);
        if (route == null) {
            return;
        }
        MDC.put(JournalKeys.REQUEST_ID, id);
        MDC.put(JournalKeys.ROUTE, route);
        MDC.put(JournalKeys.METHOD, exchange.request().method().name());
        MDC.put(JournalKeys.STATUS, exchange.response().getStatusCode());
        MDC.put(JournalKeys.MILLISECONDS, (System.nanoTime() - begun) / 1_000_000);
        LOG.info("Request answered");
    }
}
