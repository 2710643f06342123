package pe.kuska.gateway.web.territory;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register of regional and local bodies and plans, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1")
public interface TerritoryDesk {

    @GET
    @Path("territorial-bodies")
    TerritorialBody.Some bodies(
            @QueryParam("level") @Nullable String level,
            @QueryParam("ubigeo") @Nullable String ubigeo,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @POST
    @Path("territorial-bodies")
    TerritorialBody register(@HeaderParam("Idempotency-Key") String key, TerritorialBody.Writing body);

    @GET
    @Path("territorial-bodies/{id}")
    RestResponse<TerritorialBody> body(@PathParam("id") String id);

    @PUT
    @Path("territorial-bodies/{id}")
    TerritorialBody amend(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            TerritorialBody.Writing body);

    @POST
    @Path("territorial-bodies/{id}/sessions")
    TerritorialBody met(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, TerritorialBody.Meeting meeting);

    @POST
    @Path("territorial-bodies/{id}/sessions/{session}/withdraw")
    TerritorialBody withdraw(
            @PathParam("id") String id,
            @PathParam("session") String session,
            @HeaderParam("If-Match") @Nullable String version);

    @GET
    @Path("territorial-plans")
    TerritorialPlan.Some plans(
            @QueryParam("level") @Nullable String level,
            @QueryParam("ubigeo") @Nullable String ubigeo,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @POST
    @Path("territorial-plans")
    TerritorialPlan register(@HeaderParam("Idempotency-Key") String key, TerritorialPlan.Writing plan);

    @GET
    @Path("territorial-plans/{id}")
    RestResponse<TerritorialPlan> plan(@PathParam("id") String id);

    @PUT
    @Path("territorial-plans/{id}")
    TerritorialPlan amend(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            TerritorialPlan.Writing plan);

    @POST
    @Path("territorial-plans/{id}/actions")
    TerritorialPlan add(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            TerritorialPlan.WritingAction action);

    @PUT
    @Path("territorial-plans/{id}/actions/{action}/advances/{year}")
    TerritorialPlan tell(
            @PathParam("id") String id,
            @PathParam("action") String action,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String revision,
            TerritorialPlan.Telling advance);

    @GET
    @Path("territorial-coverage")
    Coverage coverage();
}
