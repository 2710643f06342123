package pe.kuska.gateway.web.people;

import jakarta.ws.rs.GET;
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

    @GET
    @Path("timeline")
    Timeline timeline(@PathParam("cuv") String cuv);

    @GET
    @Path("proceedings")
    List<Proceeding> proceedings(@PathParam("cuv") String cuv);
}
