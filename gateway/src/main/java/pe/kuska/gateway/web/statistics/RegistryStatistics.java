package pe.kuska.gateway.web.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's figures.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/statistics")
public interface RegistryStatistics {

    @GET
    Figures figures(
            @QueryParam("unit") String unit,
            @QueryParam("by") String by,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("where") List<String> where,
            @QueryParam("asOf") @Nullable String asOf);

    @GET
    @Path("reconciliation")
    Reconciliation reconciliation(@QueryParam("year") int year);
}
