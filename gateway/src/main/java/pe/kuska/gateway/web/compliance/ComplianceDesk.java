package pe.kuska.gateway.web.compliance;

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

/// The compliance report, from the indicators service.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1/policies/{code}/compliance-report")
public interface ComplianceDesk {

    @GET
    ComplianceReport read(
            @PathParam("code") String code,
            @QueryParam("year") int year,
            @QueryParam("version") @Nullable String version);

    @GET
    @Path("sections/{section}")
    RestResponse<ComplianceReport.Section> section(
            @PathParam("code") String code, @PathParam("section") String section, @QueryParam("year") int year);

    @PUT
    @Path("sections/{section}")
    ComplianceReport.Section write(
            @PathParam("code") String code,
            @PathParam("section") String section,
            @QueryParam("year") int year,
            @HeaderParam("If-Match") @Nullable String version,
            ComplianceReport.Writing text);

    @GET
    @Path("publications")
    ComplianceReport.Publications publications(@PathParam("code") String code, @QueryParam("year") int year);

    @POST
    @Path("publications")
    ComplianceReport.Publication publish(
            @PathParam("code") String code, @QueryParam("year") int year, @HeaderParam("Idempotency-Key") String key);
}
