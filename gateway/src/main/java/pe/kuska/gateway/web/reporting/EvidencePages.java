package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.FileCarrier;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Files that support a report. They go through to the service; here they are gone when the answer is given.
@Path("/reportes/{id: [0-9a-f-]{36}}/sustento")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EvidencePages {
    private final ReportDesk desk;
    private final FileCarrier carrier;
    private final URI indicators;
    private final Pages pages;

    EvidencePages(
            @RestClient ReportDesk desk,
            FileCarrier carrier,
            @ConfigProperty(name = "kuska.gateway.indicators-url") URI indicators,
            Pages pages) {
        this.desk = desk;
        this.carrier = carrier;
        this.indicators = indicators;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EvidencePage(Page page, String id, String key, String problem) implements TemplateInstance {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("id") String id,
            @QueryParam("clave") @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream form) {
        String once = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
        try {
            carrier.send(
                    indicators.resolve("/api/indicators/v1/reports/" + id + "/evidence"),
                    contentType,
                    form,
                    once,
                    Report.Evidence.class);
            return to(id, "sustento");
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen() && refusal.status() != 413) {
                throw refusal;
            }
            return refused(
                    id,
                    ServiceMessages.of(refusal.problem(), pages.words())
                            .getFirst()
                            .message());
        }
    }

    @POST
    @Path("{evidence: [0-9a-f-]{36}}/retirar")
    public Response withdraw(@PathParam("id") String id, @PathParam("evidence") String evidence) {
        desk.withdraw(id, evidence);
        return to(id, "retirado");
    }

    private Response refused(String id, String problem) {
        return Response.status(400)
                .entity(pages.show(
                        new EvidencePage(pages.current(), id, UUID.randomUUID().toString(), problem)))
                .build();
    }

    private static Response to(String id, String done) {
        return Response.seeOther(URI.create("/reportes/" + id + "?hecho=" + done + "#sustento"))
                .build();
    }
}
