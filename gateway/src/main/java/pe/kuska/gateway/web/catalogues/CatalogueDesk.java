package pe.kuska.gateway.web.catalogues;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// Imports of catalogues, at the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/catalogue-imports")
public interface CatalogueDesk {

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    CatalogueImport load(
            @QueryParam("policy") String policy,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("validFrom") @Nullable String validFrom,
            @HeaderParam("Idempotency-Key") String key,
            ClientMultipartForm file);
}
