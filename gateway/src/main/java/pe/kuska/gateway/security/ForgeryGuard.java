package pe.kuska.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.problem.ProblemAnswers;

/// A session cookie is sent along by the browser, whoever wrote the form. So a change that comes with a cookie must
/// show that one of our own pages started it: by `Sec-Fetch-Site: same-origin`, which no page can forge, or, from
/// browsers that don't send it, by an `Origin` that is ours.
@ApplicationScoped
public class ForgeryGuard {
    private static final int BEFORE_AUTHENTICATION = 500;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProblemAnswers problems;

    ForgeryGuard(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (SAFE.contains(request.method())
                || request.headers().contains(HttpHeaders.AUTHORIZATION)
                || !request.headers().contains(HttpHeaders.COOKIE)
                || startedByOurOwnPage(request)) {
            exchange.next();
        } else {
            problems.answer(exchange, GatewayProblem.FORGED_REQUEST);
        }
    }

    private static boolean startedByOurOwnPage(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}
