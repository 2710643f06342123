package pe.kuska.gateway.web.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// A person's path as the tracking service tells it, and sending her onwards.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
public interface TrackedPeople {

    @GET
    @Path("people/{cuv}/timeline")
    Timeline timeline(@PathParam("cuv") String cuv);

    @POST
    @Path("referrals")
    SentReferral refer(@HeaderParam("Idempotency-Key") String key, NewReferral referral);
}
