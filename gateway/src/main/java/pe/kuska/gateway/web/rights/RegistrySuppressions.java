package pe.kuska.gateway.web.rights;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's suppressed accusations of a case.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/cases/{code}/suppressions")
public interface RegistrySuppressions {

    @GET
    List<Suppression> of(@PathParam("code") String code);

    @POST
    void suppress(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Suppression.Request request);

    @POST
    @Path("{id}/lift")
    void lift(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            Suppression.Lift order);
}
