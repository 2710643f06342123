package pe.kuska.gateway.web.agreements;

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
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register of agreements, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/agreements")
public interface AgreementDesk {

    @GET
    Agreement.All list(@QueryParam("body") @Nullable String body, @QueryParam("state") @Nullable String state);

    /// Those that came out of the sessions of a regional or local body.
    @GET
    Agreement.All ofBody(@QueryParam("territorialBody") String body);

    @GET
    @Path("{id}")
    RestResponse<Agreement> read(@PathParam("id") String id);

    @POST
    Agreement record(@HeaderParam("Idempotency-Key") String key, Agreement.Recording agreement);

    @POST
    @Path("{id}/reviews")
    Agreement review(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Agreement.Reviewing review);
}
