package pe.kuska.gateway.web.cases;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// What the register knows of a case beside the case itself: other cases, other sources, what it said before.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/cases/{code}")
public interface RegistryCaseLinks {

    @GET
    @Path("joins")
    JoinedCase joined(@PathParam("code") String code);

    @GET
    @Path("links")
    List<CaseLink> links(@PathParam("code") String code);

    @POST
    @Path("links")
    void link(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, CaseLink.NewLink link);

    @DELETE
    @Path("links/{id}")
    void unlink(@PathParam("code") String code, @PathParam("id") String id);

    @GET
    @Path("history")
    CaseHistory history(@PathParam("code") String code);
}
