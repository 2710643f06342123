package pe.kuska.gateway.web.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's protection measures.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/protection-measures")
interface TrackingMeasures {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grant(
            String personCode,
            @Nullable String kind,
            @Nullable String legalBasis,
            @Nullable String authority,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate lastDay) {}

    record Renew(@Nullable LocalDate lastDay) {}

    record End(@Nullable String reason) {}

    @GET
    Measure.Listed list(@QueryParam("personCode") String cuv, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Measure read(@PathParam("id") String id);

    @POST
    Measure grant(@HeaderParam("Idempotency-Key") String key, Grant measure);

    @POST
    @Path("{id}/renew")
    Measure renew(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Renew renewal);

    @POST
    @Path("{id}/end")
    Measure end(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, End why);
}
