package pe.kuska.gateway.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import pe.kuska.gateway.problem.Failures;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.problem.ProblemAnswers;

/// Finds out who asks and counts it. A failed login under `/api` is answered here with a problem, never with the
/// redirect that a page would get.
@ApplicationScoped
public class Doorkeeper {
    /// After Quarkus has prepared the authentication (200) and before it checks permissions (100).
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORIZATION = 150;

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ProblemAnswers problems;
    private final ClientAllowance known;
    private final ClientAllowance unknown;

    Doorkeeper(ProblemAnswers problems, SecurityConfig config) {
        this.problems = problems;
        this.known = new ClientAllowance(
                config.known().requestsPerSecond(), config.known().burst(), config.clientsRemembered());
        this.unknown = new ClientAllowance(
                config.unknown().requestsPerSecond(), config.unknown().burst(), config.clientsRemembered());
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, BETWEEN_AUTHENTICATION_AND_AUTHORIZATION);
    }

    private void receive(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (path.startsWith("/static/") || path.startsWith("/q/")) {
            exchange.next();
            return;
        }
        Uni<SecurityIdentity> identity = exchange.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        if (identity == null || !bringsCredentials(exchange)) {
            goOnIfAllowed(exchange, unknown.take(ClientAddress.of(exchange)));
            return;
        }
        if (path.startsWith("/api/")) {
            BiConsumer<RoutingContext, Throwable> answer = this::refuse;
            exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answer);
        }
        identity.subscribe()
                .with(
                        found -> goOnIfAllowed(
                                exchange,
                                found.isAnonymous()
                                        ? unknown.take(ClientAddress.of(exchange))
                                        : known.take(found.getPrincipal().getName())),
                        _ -> {
                            // The failure handler has answered or is about to: here, or Quarkus with its challenge.
                        });
    }

    private static boolean bringsCredentials(RoutingContext exchange) {
        return exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                || exchange.request().headers().contains(HttpHeaders.COOKIE);
    }

    private void goOnIfAllowed(RoutingContext exchange, Optional<Duration> wait) {
        if (exchange.response().ended()) {
            return;
        }
        if (wait.isPresent()) {
            problems.answer(exchange, GatewayProblem.TOO_MANY_REQUESTS, wait.get());
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        Optional<Duration> wait = unknown.take(ClientAddress.of(exchange));
        if (wait.isPresent()) {
            problems.answer(exchange, GatewayProblem.TOO_MANY_REQUESTS, wait.get());
            return;
        }
        GatewayProblem problem = Failures.problemFor(failure, 401);
        problems.answer(exchange, problem, problem == GatewayProblem.IDENTITY_UNAVAILABLE ? SOON : null);
    }
}
