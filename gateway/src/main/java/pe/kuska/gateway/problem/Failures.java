package pe.kuska.gateway.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The last net: whatever fails on the way through the gateway becomes a problem, never a stack trace.
@ApplicationScoped
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int AFTER_EVERY_ROUTE = 30_000;

    private final ProblemAnswers answers;

    Failures(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(0).failureHandler(this::answerFailure);
        router.route().order(AFTER_EVERY_ROUTE).handler(exchange -> answers.answer(exchange, GatewayProblem.NOT_FOUND));
    }

    private void answerFailure(RoutingContext exchange) {
        if (belongsToTheLogin(exchange.failure())) {
            exchange.next();
            return;
        }
        GatewayProblem problem = problemFor(exchange.failure(), exchange.statusCode());
        if (problem == GatewayProblem.UNEXPECTED) {
            Throwable failure = exchange.failure();
            LOG.error("A request failed unexpectedly", failure == null ? null : new SilentFailure(failure));
        }
        answers.answer(exchange, problem, problem == GatewayProblem.IDENTITY_UNAVAILABLE ? SOON : null);
    }

    /// Redirects to the login and back travel as exceptions; Quarkus answers them further down the line.
    private static boolean belongsToTheLogin(@Nullable Throwable failure) {
        return failure instanceof AuthenticationRedirectException
                || failure instanceof UnauthorizedException
                || (failure instanceof AuthenticationFailedException && !causedByAnUnreachableServer(failure));
    }

    /// What a failure means for the person or program that asked.
    public static GatewayProblem problemFor(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case null -> GatewayProblem.ofStatus(status);
            case AuthenticationCompletionException _ -> GatewayProblem.UNAUTHENTICATED;
            case AuthenticationFailedException refused ->
                causedByAnUnreachableServer(refused)
                        ? GatewayProblem.IDENTITY_UNAVAILABLE
                        : GatewayProblem.UNAUTHENTICATED;
            case UnauthorizedException _ -> GatewayProblem.UNAUTHENTICATED;
            case ForbiddenException _ -> GatewayProblem.FORBIDDEN;
            case OIDCException _ -> GatewayProblem.IDENTITY_UNAVAILABLE;
            default ->
                causedByAnUnreachableServer(failure)
                        ? GatewayProblem.IDENTITY_UNAVAILABLE
                        : status == 0 || status == 500 || status == -1
                                ? GatewayProblem.UNEXPECTED
                                : GatewayProblem.ofStatus(status);
        };
    }

    private static boolean causedByAnUnreachableServer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpClosedException
                    || cause instanceof TimeoutException
                    || (cause instanceof OIDCException oidc && oidc.getCause() instanceof IOException)) {
                return true;
            }
        }
        return false;
    }
}
