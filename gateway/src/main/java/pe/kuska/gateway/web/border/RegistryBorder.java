package pe.kuska.gateway.web.border;

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

/// The register's border filter. A question is a body and not an address, so that no traveller is in a log.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/border-filter")
public interface RegistryBorder {

    @POST
    @Path("checks")
    BorderCheck.Verdict check(BorderCheck check);

    @GET
    @Path("references/{reference}")
    Sentenced behind(@PathParam("reference") String reference);

    @GET
    @Path("rules")
    List<BorderRule> rules();

    @POST
    @Path("rules")
    void set(@HeaderParam("Idempotency-Key") String key, BorderRule.NewRule rule);
}
