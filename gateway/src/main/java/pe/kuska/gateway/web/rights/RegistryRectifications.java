package pe.kuska.gateway.web.rights;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's corrections of a person's record by hand.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/people/{cuv}/records/{recordId}/corrections")
public interface RegistryRectifications {

    @GET
    Rectification.Of of(@PathParam("cuv") String cuv, @PathParam("recordId") String recordId);

    @POST
    Rectification rectify(
            @PathParam("cuv") String cuv,
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            Rectification.Request request);
}
