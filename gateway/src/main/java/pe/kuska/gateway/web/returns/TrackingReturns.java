package pe.kuska.gateway.web.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's returns and restitutions.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
interface TrackingReturns {

    record AskReturn(
            String personCode,
            String fromCountry,
            @Nullable String toInstitution,
            @Nullable String toUnit,
            boolean voluntary) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskPapers(
            String personCode,
            @Nullable String kind,
            @Nullable String notes) {
        @Override
        public String toString() {
            return "AskPapers[reserved]";
        }
    }

    record Share(String state, String agreement, List<String> items) {}

    /// What another State told, and of which day it speaks.
    record Hearing(
            String state,
            String agreement,
            List<String> items,
            @Nullable String saidOn) {}

    @GET
    @Path("repatriations")
    Repatriation.Listed returns(@QueryParam("limit") int limit);

    @GET
    @Path("repatriations/{id}")
    Repatriation readReturn(@PathParam("id") String id);

    @POST
    @Path("repatriations")
    Repatriation askReturn(@HeaderParam("Idempotency-Key") String key, AskReturn asked);

    @POST
    @Path("repatriations/{id}/{step}")
    Repatriation moveReturn(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);

    @POST
    @Path("repatriations/{id}/heard")
    Repatriation hear(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Hearing said);

    @POST
    @Path("repatriations/{id}/shares")
    Repatriation share(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Share said);

    record Progress(@Nullable String progress) {}

    @POST
    @Path("repatriations/{id}/follow-ups/{number}")
    Repatriation followUp(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String version,
            Progress progress);

    @GET
    @Path("identity-restitutions")
    Restitution.Listed papers(@QueryParam("limit") int limit);

    @GET
    @Path("identity-restitutions/{id}")
    Restitution readPapers(@PathParam("id") String id);

    @POST
    @Path("identity-restitutions")
    Restitution askPapers(@HeaderParam("Idempotency-Key") String key, AskPapers asked);

    @POST
    @Path("identity-restitutions/{id}/{step}")
    Restitution answerPapers(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);
}
