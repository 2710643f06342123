package pe.kuska.gateway.web.recognition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's models of recognition and what they would change.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/recognition")
public interface RegistryRecognition {

    @GET
    @Path("models")
    Models models();

    @POST
    @Path("models")
    Models.Model propose(Models.Proposal proposal);

    @GET
    @Path("models/{version}")
    ModelNumbers numbers(@PathParam("version") String version);

    @GET
    @Path("effect")
    Effect effect(@QueryParam("automatic") @Nullable Double automatic, @QueryParam("review") @Nullable Double review);

    @POST
    @Path("relinks")
    Relink start(Relink.Request request);

    @GET
    @Path("relinks")
    Relink.Listed relinks(@QueryParam("limit") int limit);

    @GET
    @Path("relinks/{id}")
    Relink relink(@PathParam("id") String id);

    @GET
    @Path("relinks/{id}/changes")
    Relink.Changes changes(
            @PathParam("id") String id, @QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @POST
    @Path("relinks/{id}/apply")
    Relink apply(@PathParam("id") String id);
}
