package pe.kuska.gateway.web.rights;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// How long the register keeps what it does not keep for ever: counts only, nothing about anybody.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/retention")
public interface RegistryRetention {

    @GET
    List<Retention> standing();

    @POST
    @Path("rules")
    void set(@HeaderParam("Idempotency-Key") String key, Retention.NewRule rule);

    @GET
    @Path("runs")
    List<Retention.Run> runs();

    @POST
    @Path("runs")
    Retention.Run apply(@HeaderParam("Idempotency-Key") String key, Retention.Application application);
}
