package pe.kuska.gateway.web.policies;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The progress of a policy, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1")
public interface PolicyProgressReports {

    @GET
    @Path("policies")
    PolicyTree.All all();

    @GET
    @Path("policies/{code}")
    PolicyTree policy(@PathParam("code") String code);

    @GET
    @Path("policies/{code}/progress")
    Progress progress(@PathParam("code") String code, @QueryParam("year") int year);
}
