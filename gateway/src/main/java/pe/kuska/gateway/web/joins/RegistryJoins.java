package pe.kuska.gateway.web.joins;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/// The register's proposals of cases that may be one, and the decisions about them.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1")
public interface RegistryJoins {

    @GET
    @Path("join-proposals")
    Proposal.Listed latest(@QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @GET
    @Path("cases/{code}/joins/proposals")
    List<Proposal> of(@PathParam("code") String code);

    @POST
    @Path("cases/{code}/joins")
    Proposal.Decided decide(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Proposal.Decision decision);

    @DELETE
    @Path("cases/{code}/joins/{id}")
    void revert(@PathParam("code") String code, @PathParam("id") String id);
}
