package pe.kuska.gateway.web.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The published values of a policy to take away, and what their columns mean.
@Path("/politicas/{code: [A-Z0-9-]+}/datos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OpenDataPages {
    private final PolicyFigures figures;
    private final PolicyYears years;
    private final Pages pages;

    OpenDataPages(@RestClient PolicyFigures figures, PolicyYears years, Pages pages) {
        this.figures = figures;
        this.years = years;
        this.pages = pages;
    }

    /// The columns of the data.
    public record Dictionary(List<Column> columns) {}

    /// One column.
    public record Column(String column, String type, String meaning) {}

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataPage(Page page, String code, List<Integer> years, List<Column> columns) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("code") String code) {
        return pages.show(new DataPage(
                pages.current(), code, years.offered(), figures.dictionary(code).columns()));
    }
}
