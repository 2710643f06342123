package pe.kuska.registry.imports.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Only an upload may be large: every other request keeps the small limit, because it is read into memory. */
@ApplicationScoped
class UploadLimit {

    private static final String UPLOADS = "/api/registry/v1/imports";
    /** Right after the server's own check, which allows what the largest route does. */
    private static final int AFTER_THE_GENERAL_LIMIT = 1;

    private static final int TOO_LARGE = 413;

    private final long limit;

    UploadLimit(@ConfigProperty(name = "kuska.http.max-body-size", defaultValue = "1M") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_GENERAL_LIMIT);
    }

    private void check(RoutingContext exchange) {
        if (exchange.normalizedPath().equals(UPLOADS)) {
            exchange.next();
            return;
        }
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        String declared = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && (declared.length() > 18 || Long.parseLong(declared) > limit)) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
            exchange.response().setStatusCode(TOO_LARGE).end();
            return;
        }
        exchange.next();
    }
}
