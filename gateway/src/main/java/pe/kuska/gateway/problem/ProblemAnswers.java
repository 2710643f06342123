package pe.kuska.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.requests.RequestId;

/// Answers a request with a problem: JSON for programs, a page for people.
@ApplicationScoped
public class ProblemAnswers {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;
    private final FriendlyPage page;

    ProblemAnswers(ObjectMapper json, FriendlyPage page) {
        this.json = json;
        this.page = page;
    }

    public void answer(RoutingContext exchange, GatewayProblem problem) {
        answer(exchange, problem, null);
    }

    /// `retryAfter` tells a patient client when another attempt makes sense.
    public void answer(RoutingContext exchange, GatewayProblem problem, @Nullable Duration retryAfter) {
        HttpServerResponse response = exchange.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_ENCODING);
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter != null) {
            response.putHeader("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        if (problem == GatewayProblem.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"kuska\"");
        }
        if (wantsPage(exchange)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                    .end(page.html(problem, exchange));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE).end(body(exchange, problem));
        }
    }

    /// The JSON form, for answers that travel by another way than `answer`.
    public Buffer body(RoutingContext exchange, GatewayProblem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(problem, RequestId.of(exchange))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wantsPage(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return path != null
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && accept != null
                && accept.contains("text/html");
    }
}
