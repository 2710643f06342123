package pe.kuska.gateway.web.inbox;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's inbox of the visitor's unit, and the answers to what is in it.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
public interface UnitInbox {

    @GET
    @Path("inbox")
    InboxList list(@QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @GET
    @Path("inbox/came-back")
    CameBackList cameBack(@QueryParam("limit") int limit);

    @GET
    @Path("deadlines")
    DueList deadlines(
            @QueryParam("mine") boolean mine,
            @QueryParam("late") boolean late,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("referrals/{id}")
    RestResponse<AnsweredReferral> read(@PathParam("id") String id);

    @POST
    @Path("referrals/{id}/{step}")
    AnsweredReferral answer(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);
}
