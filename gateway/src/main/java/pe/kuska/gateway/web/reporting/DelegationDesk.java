package pe.kuska.gateway.web.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The indicators service's operations on delegations.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/delegations")
public interface DelegationDesk {

    @GET
    Delegation.All list();

    @POST
    Delegation give(@HeaderParam("Idempotency-Key") String key, Delegation.Giving giving);

    @POST
    @Path("{id}/revoke")
    Delegation revoke(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version);
}
