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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.LineChart;

/// The indicators of the objectives over the years, side by side.
@Path("/politicas/{code: [A-Z0-9-]+}/series")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SeriesPages {
    private final PolicyProgressReports progress;
    private final PolicyFigures figures;
    private final PolicyYears years;
    private final Pages pages;

    SeriesPages(
            @RestClient PolicyProgressReports progress,
            @RestClient PolicyFigures figures,
            PolicyYears years,
            Pages pages) {
        this.progress = progress;
        this.figures = figures;
        this.years = years;
        this.pages = pages;
    }

    /// One indicator and its picture.
    public record Picture(String code, String name, LineChart chart) {}

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(Page page, String code, int year, List<Picture> pictures) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("code") String code, @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year) {
        List<Picture> pictures = progress.progress(code, year).allObjectives().stream()
                .flatMap(objective -> objective.all().stream())
                .flatMap(indicator -> picture(code, indicator))
                .toList();
        return pages.show(new SeriesPage(pages.current(), code, year, pictures));
    }

    /// None where no year says anything.
    private Stream<Picture> picture(String code, Progress.Indicator indicator) {
        PolicyWords words = pages.words(PolicyWords.class);
        Labels labels = pages.current().labels();
        int last = years.offered().getFirst();
        LineChart chart = figures.series(code, indicator.code(), PolicyYears.FIRST, last)
                .chart("serie-" + indicator.code().replace('.', '-'), indicator.code(), words, labels);
        String name = indicator.name();
        return chart.isEmpty()
                ? Stream.empty()
                : Stream.of(new Picture(indicator.code(), name == null ? "" : name, chart));
    }
}
