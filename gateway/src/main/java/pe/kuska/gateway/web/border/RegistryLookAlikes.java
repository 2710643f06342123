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

/// The register's queue of travellers who may be somebody listed.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/border-filter/reviews")
public interface RegistryLookAlikes {

    @GET
    List<LookAlike> waiting();

    @GET
    @Path("{id}/identity")
    LookAlike.Named named(@PathParam("id") String id);

    @POST
    @Path("{id}/decision")
    void decide(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, LookAlike.Decision decision);
}
