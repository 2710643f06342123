package pe.kuska.gateway.web.registration;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// What the register offers to whoever registers: looking first, guidance on the law, the registration itself.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1")
public interface RegistryRegistrations {

    @POST
    @Path("cases")
    RestResponse<RegisteredCase> register(@HeaderParam("Idempotency-Key") String key, NewCase newCase);

    @POST
    @Path("people/search")
    Lookalikes search(WhoIsIt who);

    @POST
    @Path("classification")
    Guidance classify(FactsToClassify facts);
}
