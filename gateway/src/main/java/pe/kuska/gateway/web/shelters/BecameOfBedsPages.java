package pe.kuska.gateway.web.shelters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Beds asked for to which nobody came, by unit, for the Defensoría: where addresses were read in vain comes first.
@Path("/plazas/sin-llegada")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BecameOfBedsPages {
    private final TrackingShelters shelters;
    private final Pages pages;
    private final CareDesk desk;

    BecameOfBedsPages(@RestClient TrackingShelters shelters, Pages pages, CareDesk desk) {
        this.shelters = shelters;
        this.pages = pages;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "shelters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BecameOfBedsPage(Page page, List<BecameOfBeds.Row> units) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return pages.show(new BecameOfBedsPage(
                pages.current(),
                shelters.becameOfBeds().stream().map(each -> each.inWords(desk)).toList()));
    }
}
