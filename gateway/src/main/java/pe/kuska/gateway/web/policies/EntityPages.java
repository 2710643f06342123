package pe.kuska.gateway.web.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// How each entity's indicators stand in a year.
@Path("/politicas/{code: [A-Z0-9-]+}/entidades")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EntityPages {
    private final PolicyFigures figures;
    private final PolicyYears years;
    private final Pages pages;

    EntityPages(@RestClient PolicyFigures figures, PolicyYears years, Pages pages) {
        this.figures = figures;
        this.years = years;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntitiesPage(Page page, String code, int year, List<Integer> years, EntityLights lights)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("code") String code, @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year) {
        return pages.show(new EntitiesPage(pages.current(), code, year, years.offered(), figures.entities(code, year)));
    }
}
