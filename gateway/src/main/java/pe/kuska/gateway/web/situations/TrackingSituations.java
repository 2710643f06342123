package pe.kuska.gateway.web.situations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's determinations of children's situations.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
interface TrackingSituations {

    record Open(String personCode) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Determine(
            @Nullable String outcome,
            @Nullable LocalDate determinedOn,
            @Nullable String measureId,
            @Nullable String note) {}

    record Why(@Nullable String reason) {}

    /// A protection measure, as far as a determination may name it.
    record Granted(
            String id,
            @Nullable String kind,
            @Nullable String authority,
            @Nullable LocalDate grantedOn) {}

    record GrantedList(@Nullable List<Granted> items) {
        List<Granted> all() {
            return items == null ? List.of() : items;
        }
    }

    @GET
    @Path("child-situations")
    Situation.Listed list(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @GET
    @Path("child-situations/{id}")
    Situation read(@PathParam("id") String id);

    @GET
    @Path("protection-measures")
    GrantedList measures(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @POST
    @Path("child-situations")
    Situation open(@HeaderParam("Idempotency-Key") String key, Open child);

    @POST
    @Path("child-situations/{id}/determine")
    Situation determine(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Determine found);

    /// @param step `release` or `withdraw`
    @POST
    @Path("child-situations/{id}/{step}")
    Situation end(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Why why);
}
