package pe.kuska.gateway.web.attentions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's attentions and evaluations.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
interface TrackingAttentions {

    @GET
    @Path("attentions")
    Attention.Listed list(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @GET
    @Path("attentions/{id}")
    Attention read(@PathParam("id") String id);

    @POST
    @Path("attentions")
    Attention open(@HeaderParam("Idempotency-Key") String key, AttentionRequests.Open attention);

    @POST
    @Path("attentions/{id}/sessions")
    Attention plan(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            AttentionRequests.PlanSession session);

    @POST
    @Path("attentions/{id}/sessions/{number}/hold")
    Attention hold(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String version,
            AttentionRequests.Hold said);

    @POST
    @Path("attentions/{id}/sessions/{number}/miss")
    Attention miss(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);

    @POST
    @Path("attentions/{id}/close")
    Attention close(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Because why);

    @GET
    @Path("evaluations")
    Evaluation.Listed evaluations(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @POST
    @Path("evaluations")
    Evaluation evaluate(@HeaderParam("Idempotency-Key") String key, AttentionRequests.Evaluate evaluation);
}
