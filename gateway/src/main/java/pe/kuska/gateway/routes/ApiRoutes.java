package pe.kuska.gateway.routes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.problem.ProblemAnswers;
import pe.kuska.gateway.requests.RequestJournal;
import pe.kuska.gateway.security.ApiCaller;

/// The public API: three services under one roof. Anything else under `/api` that is not the reference does not exist.
@ApplicationScoped
public class ApiRoutes {
    private static final int BEFORE_PAGES = 500;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final RoutesConfig config;
    private final ProblemAnswers problems;
    private final ApiCaller caller;
    private final List<Pattern> uploads;
    private final Map<Service, HttpClient> clients = new EnumMap<>(Service.class);

    ApiRoutes(Vertx vertx, RoutesConfig config, ProblemAnswers problems, ApiCaller caller) {
        this.config = config;
        this.problems = problems;
        this.caller = caller;
        this.uploads = config.limits().uploadPaths().stream()
                .map(address -> Pattern.compile(Pattern.quote(address.strip()).replace("*", "\\E[^/]+\\Q")))
                .toList();
        for (Service service : Service.values()) {
            // A client for each service: when one is slow, the others keep their connections.
            clients.put(service, vertx.createHttpClient(clientOptions(), poolOptions()));
        }
    }

    private HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.patience().connect().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.patience().silence().toMillis())
                .setKeepAliveTimeout(30)
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false);
    }

    private PoolOptions poolOptions() {
        int connections = config.limits().connections();
        return new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(connections * 2);
    }

    void register(@Observes Router router) {
        for (Service service : Service.values()) {
            router.route(service.path() + "/*").order(BEFORE_PAGES).handler(exchange -> forward(exchange, service));
        }
        router.route("/api/*").order(BEFORE_PAGES + 1).handler(this::onlyTheReference);
    }

    private void onlyTheReference(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (path.equals("/api/openapi.json") || path.equals("/api/docs") || path.startsWith("/api/docs/")) {
            exchange.next();
        } else {
            problems.answer(exchange, GatewayProblem.NOT_FOUND);
        }
    }

    private void forward(RoutingContext exchange, Service service) {
        HttpServerRequest request = exchange.request();
        RequestJournal.routedTo(exchange, service.word());
        if (exchange.response().ended()) {
            return;
        }
        if (!METHODS.contains(request.method())) {
            problems.answer(exchange, GatewayProblem.METHOD_NOT_ALLOWED);
            return;
        }
        if (looksLikeAnotherPath(exchange.normalizedPath())) {
            problems.answer(exchange, GatewayProblem.NOT_FOUND);
            return;
        }
        long limit = bodyLimit(exchange.normalizedPath());
        if (declaredLength(request) > limit) {
            closeAfterAnswer(exchange);
            request.resume();
            problems.answer(exchange, GatewayProblem.TOO_LARGE);
            return;
        }
        ApiCaller.Admission admission = caller.admissionOf(exchange);
        switch (admission) {
            case ApiCaller.Admission.Refused _ -> problems.answer(exchange, GatewayProblem.UNAUTHENTICATED);
            case ApiCaller.Admission.Admitted admitted -> {
                if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                    exchange.response().writeContinue();
                }
                new Forwarding(
                                exchange,
                                service.address(config),
                                Objects.requireNonNull(clients.get(service)),
                                limit,
                                config.patience(),
                                problems,
                                admitted.bearer())
                        .start();
            }
        }
    }

    /// Encoded slashes and the like: one server reads them as part of a name, the next as a way out of the path.
    private static boolean looksLikeAnotherPath(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("%2f")
                || lower.contains("%5c")
                || lower.contains("%2e")
                || lower.contains("\\")
                || lower.contains(";")
                || lower.contains("%3b")
                || lower.contains("%00")
                || lower.contains("//");
    }

    private long bodyLimit(String path) {
        return uploads.stream().anyMatch(address -> address.matcher(path).matches())
                ? config.limits().upload().asLongValue()
                : config.limits().body().asLongValue();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }

    /// After an answer that came before the end of the request, the connection can't be used again; the client gets a
    /// moment to read before it is closed.
    static void closeAfterAnswer(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        exchange.addEndHandler(_ -> exchange.vertx()
                .setTimer(1_000, _ -> exchange.request().connection().close()));
    }
}
