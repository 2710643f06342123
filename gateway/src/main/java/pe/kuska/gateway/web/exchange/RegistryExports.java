package pe.kuska.gateway.web.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// What the register tells of its exchange files; the files themselves pass through [FileOfExchange].
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/exports/htcds")
public interface RegistryExports {

    @GET
    @Path("fields")
    List<HtcdsReport.Field> fields();

    @GET
    @Path("{id}")
    HtcdsReport report(@PathParam("id") String id);
}
