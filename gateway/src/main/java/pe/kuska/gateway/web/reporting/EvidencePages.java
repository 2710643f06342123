package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Files that support a report. They go through to the service; here they are gone when the answer is given.
@Path("/reportes/{id: [0-9a-f-]{36}}/sustento")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EvidencePages {
    private final ReportDesk desk;
    private final Pages pages;

    EvidencePages(@RestClient ReportDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EvidencePage(Page page, String id, String key, String problem) implements TemplateInstance {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("id") String id, @RestForm @Nullable String key, @RestForm("file") @Nullable FileUpload file) {
        String once = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
        if (file == null || file.size() == 0 || file.fileName().isBlank()) {
            return refused(id, pages.words(ReportingWords.class).evidenceNone());
        }
        ClientMultipartForm form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM);
        try {
            desk.attach(id, once, form);
            return to(id, "sustento");
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped() && refusal.status() != 413) {
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
