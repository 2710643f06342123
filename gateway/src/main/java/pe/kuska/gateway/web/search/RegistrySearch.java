package pe.kuska.gateway.web.search;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register's search; a body and not an address, so that no name is in a log.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/people/search")
public interface RegistrySearch {

    @POST
    PersonSearch.Found search(PersonSearch sought);
}
