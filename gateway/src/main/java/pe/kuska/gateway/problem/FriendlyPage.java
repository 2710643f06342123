package pe.kuska.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/// A problem as a page for people.
public interface FriendlyPage {
    String html(GatewayProblem problem, RoutingContext exchange);
}
