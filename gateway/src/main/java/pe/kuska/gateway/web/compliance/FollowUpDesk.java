package pe.kuska.gateway.web.compliance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/// The assessment of a policy's follow-up system, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/policies/{code}/follow-up-assessment")
public interface FollowUpDesk {

    @GET
    RestResponse<FollowUp> read(@PathParam("code") String code, @QueryParam("year") int year);

    @PUT
    FollowUp assess(
            @PathParam("code") String code,
            @QueryParam("year") int year,
            @HeaderParam("If-Match") @Nullable String version,
            FollowUp.Said said);
}
