package pe.kuska.gateway.web.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The indicators service's operations on reporting periods.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/periods")
public interface PeriodDesk {

    @GET
    Period.All list();

    @POST
    Period.Opened open(@HeaderParam("Idempotency-Key") String key, Period.Opening opening);

    @GET
    @Path("{id}")
    RestResponse<Period> read(@PathParam("id") String id);

    @GET
    @Path("{id}/delivery")
    Delivery delivery(@PathParam("id") String id);

    @POST
    @Path("{id}/{step}")
    Period step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version);

    @POST
    @Path("{id}/reminders")
    Report.Reminders remind(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key);
}
