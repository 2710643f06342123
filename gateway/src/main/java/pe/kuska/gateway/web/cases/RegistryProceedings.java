package pe.kuska.gateway.web.cases;

import jakarta.ws.rs.DELETE;
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

/// The register's phases and resolutions of a case.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/cases/{code}")
public interface RegistryProceedings {

    @GET
    @Path("proceeding")
    RestResponse<Proceeding> read(@PathParam("code") String code);

    @POST
    @Path("resolutions")
    void record(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String key,
            Proceeding.NewResolution resolution);

    @DELETE
    @Path("resolutions/{id}")
    void withdraw(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version);
}
