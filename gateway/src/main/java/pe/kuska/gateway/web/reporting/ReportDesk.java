package pe.kuska.gateway.web.reporting;

import jakarta.ws.rs.DELETE;
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

/// The indicators service's operations on reports.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1")
public interface ReportDesk {

    @GET
    @Path("reports")
    Report.Listed list(
            @QueryParam("period") @Nullable String period,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("reminders")
    Report.Reminders reminders();

    @GET
    @Path("reports/{id}")
    RestResponse<Report> read(@PathParam("id") String id);

    @PUT
    @Path("reports/{id}")
    RestResponse<Report> save(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Report.Content content);

    @POST
    @Path("reports/{id}/{step}")
    RestResponse<Report> step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Report.Comment comment);

    @GET
    @Path("reports/{id}/proposals")
    Proposal.Listed proposals(@PathParam("id") String id);

    @GET
    @Path("reports/{id}/changes")
    Report.Changes changes(@PathParam("id") String id);

    @DELETE
    @Path("reports/{id}/evidence/{evidence}")
    void withdraw(@PathParam("id") String id, @PathParam("evidence") String evidence);
}
