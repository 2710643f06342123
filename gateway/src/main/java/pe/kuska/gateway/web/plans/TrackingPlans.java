package pe.kuska.gateway.web.plans;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's plans.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/plans")
interface TrackingPlans {

    @GET
    Plan.Listed list(@QueryParam("personCode") String cuv);

    @POST
    Plan offer(@HeaderParam("Idempotency-Key") String key, PlanRequests.Offer offer);

    @GET
    @Path("{id}")
    Plan read(@PathParam("id") String id, @QueryParam("version") @Nullable Integer version);

    @GET
    @Path("{id}/difference")
    Plan.Difference difference(@PathParam("id") String id, @QueryParam("from") int from, @QueryParam("to") int to);

    @PUT
    @Path("{id}/draft")
    Plan write(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, PlanRequests.Write draft);

    @POST
    @Path("{id}/signatures")
    Plan sign(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, PlanRequests.Sign signature);

    @POST
    @Path("{id}/actions/{action}/done")
    Plan done(
            @PathParam("id") String id,
            @PathParam("action") String action,
            @HeaderParam("If-Match") @Nullable String version);

    @POST
    @Path("{id}/follow-ups/{number}")
    Plan followUp(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String version,
            PlanRequests.Follow said);

    @POST
    @Path("{id}/{step}")
    Plan move(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            PlanRequests.Step said);
}
