package pe.kuska.gateway.routes;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.problem.ProblemAnswers;
import pe.kuska.gateway.requests.RequestId;

/// One request on its way to a service and its answer on the way back.
final class Forwarding implements OriginRequestProvider, ProxyInterceptor {
    private static final long CANCELLED = 8;
    private static final String SECONDS_TO_RETRY = "5";

    private final RoutingContext exchange;
    private final URI service;
    private final HttpClient client;
    private final RoutesConfig.Patience patience;
    private final ProblemAnswers problems;
    private final LimitedBody body;
    private final @Nullable String bearer;

    private @Nullable HttpClientRequest outgoing;
    private long timer = -1;
    private boolean bodyComplete;
    private boolean answered;
    private boolean timedOut;

    Forwarding(
            RoutingContext exchange,
            URI service,
            HttpClient client,
            long bodyLimit,
            RoutesConfig.Patience patience,
            ProblemAnswers problems,
            @Nullable String bearer) {
        this.exchange = exchange;
        this.service = service;
        this.client = client;
        this.patience = patience;
        this.problems = problems;
        this.bearer = bearer;
        this.body = new LimitedBody(exchange.request(), bodyLimit, this::bodyIsComplete);
    }

    void start() {
        HttpProxy.reverseProxy(client).origin(this).addInterceptor(this).handle(exchange.request());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        HttpMethod method = exchange.request().method();
        boolean repeatable = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        return connect(repeatable ? patience.retries() : 0).onSuccess(request -> {
            outgoing = request;
            // What goes wrong arrives with the answer's future too; without a handler Vert.x would also log it.
            request.exceptionHandler(_ -> {});
            startWaiting();
        });
    }

    private Future<HttpClientRequest> connect(int retries) {
        RequestOptions options = new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort() == -1 ? defaultPort() : service.getPort())
                .setSsl("https".equals(service.getScheme()));
        return client.request(options).recover(failure -> {
            if (retries == 0 || failure instanceof ConnectionPoolTooBusyException) {
                return Future.failedFuture(failure);
            }
            return vertx().timer(patience.betweenRetries().toMillis(), TimeUnit.MILLISECONDS)
                    .compose(_ -> connect(retries - 1));
        });
    }

    private int defaultPort() {
        return "https".equals(service.getScheme()) ? 443 : 80;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest incoming = exchange.request();
        PassingHeaders.cleanRequest(request.headers());
        if (bearer != null) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        }
        String id = RequestId.of(exchange);
        if (id != null) {
            request.headers().set(RequestId.HEADER, id);
        }
        String query = incoming.query();
        request.setURI(query == null ? exchange.normalizedPath() : exchange.normalizedPath() + "?" + query);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest()
                .onComplete(_ -> stopWaiting())
                .recover(failure -> Future.succeededFuture(problem(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        PassingHeaders.cleanAnswer(context.response().headers(), service);
        return context.sendResponse();
    }

    private void bodyIsComplete() {
        bodyComplete = true;
        startWaiting();
    }

    /// The clock for the answer runs from the moment the service has the whole request.
    private void startWaiting() {
        HttpClientRequest waitingFor = outgoing;
        if (bodyComplete && waitingFor != null && timer == -1 && !answered) {
            timer = vertx().setTimer(patience.answer().toMillis(), _ -> {
                timedOut = true;
                waitingFor.reset(CANCELLED);
            });
        }
    }

    private void stopWaiting() {
        answered = true;
        if (timer != -1) {
            vertx().cancelTimer(timer);
        }
    }

    private ProxyResponse problem(ProxyContext context, Throwable failure) {
        GatewayProblem problem = problemFor(failure);
        ProxyResponse response = context.request().release().response();
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
                .setBody(Body.body(problems.body(exchange, problem)));
        if (problem == GatewayProblem.SERVICE_UNAVAILABLE) {
            response.putHeader("Retry-After", SECONDS_TO_RETRY);
        }
        if (problem == GatewayProblem.TOO_LARGE) {
            ApiRoutes.closeAfterAnswer(exchange);
        }
        return response;
    }

    private GatewayProblem problemFor(Throwable failure) {
        if (body.exceeded()) {
            return GatewayProblem.TOO_LARGE;
        }
        if (timedOut || failure instanceof ConnectTimeoutException) {
            return GatewayProblem.SERVICE_TOO_SLOW;
        }
        boolean neverConnected = outgoing == null;
        if (neverConnected
                && (failure instanceof SocketException
                        || failure instanceof UnknownHostException
                        || failure instanceof ConnectionPoolTooBusyException)) {
            return GatewayProblem.SERVICE_UNAVAILABLE;
        }
        return GatewayProblem.BROKEN_ANSWER;
    }

    private Vertx vertx() {
        return exchange.vertx();
    }
}
