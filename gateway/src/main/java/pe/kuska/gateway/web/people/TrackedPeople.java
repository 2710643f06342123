package pe.kuska.gateway.web.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// A person's path as the tracking service tells it.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/people/{cuv}")
public interface TrackedPeople {

    /// A reason.
    record Why(String reason) {}

    @GET
    @Path("timeline")
    Timeline timeline(@PathParam("cuv") String cuv);

    /// Nothing more is owed, and why.
    @POST
    @Path("care-end")
    void end(@PathParam("cuv") String cuv, Why why);

    @GET
    @Path("proceedings")
    List<Proceeding> proceedings(@PathParam("cuv") String cuv);
}
