package pe.kuska.gateway.web.services;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.web.page.ErrorPages;
import pe.kuska.gateway.web.page.Pages;

/// When a page can't be shown, a page says why.
class PageFailures {
    private static final Logger LOG = Logger.getLogger(PageFailures.class);

    @Inject
    ErrorPages errors;

    @Inject
    Pages pages;

    @ServerExceptionMapper
    Response refused(ServiceRefusal refusal, RoutingContext exchange) {
        return show(
                refusal.status() >= 500 && refusal.status() != 503 && refusal.status() != 504
                        ? GatewayProblem.UNEXPECTED
                        : GatewayProblem.ofStatus(refusal.status()),
                exchange);
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException failure, RoutingContext exchange) {
        LOG.warnf("A service could not be reached: %s", failure.getClass().getSimpleName());
        return show(GatewayProblem.SERVICE_UNAVAILABLE, exchange);
    }

    @ServerExceptionMapper
    Response notForThisRole(ForbiddenException failure, RoutingContext exchange) {
        return show(GatewayProblem.FORBIDDEN, exchange);
    }

    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
    Response noSuchPage(WebApplicationException failure, RoutingContext exchange) {
        return show(GatewayProblem.NOT_FOUND, exchange);
    }

    /// A path that no page has is answered by a thread that may not ask who visits: without navigation.
    private Response show(GatewayProblem problem, RoutingContext exchange) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(
                        BlockingOperationControl.isBlockingAllowed()
                                ? errors.within(pages, problem, exchange)
                                : errors.html(problem, exchange))
                .build();
    }
}
