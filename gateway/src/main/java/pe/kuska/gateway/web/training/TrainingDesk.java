package pe.kuska.gateway.web.training;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The register of training, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/training")
public interface TrainingDesk {

    @GET
    @Path("summary")
    Training summary(@QueryParam("year") int year);

    @GET
    @Path("courses")
    Training.Courses courses();

    @GET
    @Path("editions")
    Training.Editions editions(@QueryParam("year") int year);

    @GET
    @Path("editions/{id}")
    RestResponse<Training.Kept> edition(@PathParam("id") String id);

    @PUT
    @Path("editions/{id}")
    Training.Kept correct(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            Training.Correction correction);

    @POST
    @Path("editions/{id}/cancel")
    Training.Kept cancel(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            Training.Cancellation cancellation);

    @POST
    @Path("courses")
    Training.Course register(@HeaderParam("Idempotency-Key") String key, Training.NewCourse course);

    @POST
    @Path("courses/{id}/editions")
    Training.Edition register(
            @PathParam("id") String course, @HeaderParam("Idempotency-Key") String key, Training.NewEdition edition);
}
