package pe.kuska.gateway.web.cases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's operations on cases, as pages use them.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1")
public interface RegistryCases {

    @GET
    @Path("cases")
    CaseList list(@QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @GET
    @Path("cases/{code}")
    CaseFile read(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf);

    @GET
    @Path("code-lists/{name}")
    CodeList codeList(@PathParam("name") String name);
}
