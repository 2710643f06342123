package pe.kuska.gateway.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// How the audit chains are verified: apart from the services, which are not asked to vouch for themselves.
@Path("/auditoria/verificacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class VerificationPages {
    private final Pages pages;

    VerificationPages(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerificationPage(Page page) implements TemplateInstance {}

    @GET
    public TemplateInstance how() {
        return pages.show(new VerificationPage(pages.current()));
    }
}
