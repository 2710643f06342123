package pe.kuska.gateway.web.emergencies;

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
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's accesses in an emergency.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/emergency-accesses")
interface TrackingEmergencies {

    record Asked(String personCode, String reason, String explanation) {
        @Override
        public String toString() {
            return "Asked[reserved]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Judged(String verdict, @Nullable String opinion) {
        @Override
        public String toString() {
            return "Judged[reserved]";
        }
    }

    @GET
    Emergency.Listed list(
            @QueryParam("review") @Nullable String review,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("{id}")
    Emergency read(@PathParam("id") String id);

    @POST
    Emergency open(@HeaderParam("Idempotency-Key") String key, Asked asked);

    @POST
    @Path("{id}/review")
    Emergency judge(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Judged judged);
}
