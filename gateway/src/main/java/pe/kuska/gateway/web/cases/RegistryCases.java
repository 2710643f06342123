package pe.kuska.gateway.web.cases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
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

    /// With its version, for those who may correct it.
    @GET
    @Path("cases/{code}")
    RestResponse<CaseFile> open(@PathParam("code") String code);

    @PATCH
    @Path("cases/{code}")
    CaseFile amend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, @Nullable Object> patch);

    @GET
    @Path("districts")
    List<District> districts();

    @GET
    @Path("code-lists/{name}")
    CodeList codeList(@PathParam("name") String name);
}
