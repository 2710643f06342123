package pe.kuska.gateway.web.funnel;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's funnel.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/funnel")
interface TrackingFunnel {

    @GET
    Funnel count(@QueryParam("year") int year, @QueryParam("department") @Nullable String department);

    @GET
    @Path("people")
    Funnel.Listed people(
            @QueryParam("year") int year,
            @QueryParam("step") String step,
            @QueryParam("department") @Nullable String department,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);
}
