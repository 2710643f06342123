package pe.kuska.gateway.web.imports;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's imports, but for the files themselves.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1")
public interface RegistryImports {

    @GET
    @Path("import-profiles")
    List<ImportJob.Profile> profiles();

    @GET
    @Path("imports")
    ImportJob.Jobs list(@QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @GET
    @Path("imports/{id}")
    ImportJob read(@PathParam("id") String id);

    @GET
    @Path("imports/{id}/errors")
    ImportJob.Slips slips(
            @PathParam("id") String id, @QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @DELETE
    @Path("imports/{id}")
    void undo(@PathParam("id") String id);
}
