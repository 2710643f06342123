package pe.kuska.gateway.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The reference, for programs and for people. It is public: it describes the API and holds nobody's data.
@Path("/api")
@RunOnVirtualThread
public class ReferencePages {
    private final ApiReference reference;
    private final Pages pages;

    ReferencePages(ApiReference reference, Pages pages) {
        this.reference = reference;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "reference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocsPage(Page page) implements TemplateInstance {}

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document() {
        return Response.ok(reference.document()).build();
    }

    @GET
    @Path("docs")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance docs() {
        return pages.show(new DocsPage(pages.current()));
    }
}
