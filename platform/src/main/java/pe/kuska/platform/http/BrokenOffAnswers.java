package pe.kuska.platform.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A long answer that fails half-way cannot become a problem any more, and must not be taken for the whole: nobody is there
 * when it is ended.
 */
@ApplicationScoped
class BrokenOffAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whatever failed was just made into an answer; if another had already begun, both end here. */
    @ServerResponseFilter
    void hangUp(RoutingContext exchange) {
        if (!exchange.response().headWritten()) {
            return;
        }
        HttpServerRequest request = exchange.request();
        if (request.version() == HttpVersion.HTTP_2) {
            exchange.response().reset();
            return;
        }
        var closed = request.connection().close().toCompletionStage().toCompletableFuture();
        // It closes once all that was written is out; the answer's end would otherwise be written until then.
        if (!Context.isOnEventLoopThread()) {
            closed.completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }
}
