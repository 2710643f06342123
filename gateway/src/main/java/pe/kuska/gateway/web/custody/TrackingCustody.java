package pe.kuska.gateway.web.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/// The tracking service's hand-overs and case loads.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
interface TrackingCustody {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Give(
            String personCode,
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable String notes) {
        @Override
        public String toString() {
            return "Give[reserved]";
        }
    }

    record Move(String from, String to, @Nullable String reason) {}

    @GET
    @Path("hand-overs")
    HandOver.Listed list(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @GET
    @Path("hand-overs/{id}")
    HandOver read(@PathParam("id") String id);

    @POST
    @Path("hand-overs")
    HandOver give(@HeaderParam("Idempotency-Key") String key, Give person);

    @POST
    @Path("hand-overs/{id}/{step}")
    HandOver answer(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);

    @GET
    @Path("case-load")
    CaseLoad.Listed caseLoad(
            @QueryParam("mine") boolean mine,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("case-load/colleagues")
    CaseLoad.Colleagues colleagues(@QueryParam("limit") int limit);

    @POST
    @Path("case-load/hand-overs")
    CaseLoad.Moved move(@HeaderParam("Idempotency-Key") String key, Move all);
}
