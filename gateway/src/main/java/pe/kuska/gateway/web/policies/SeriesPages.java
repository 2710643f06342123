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
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.LineChart;

/// The indicators of the objectives over the years, side by side.
@Path("/politicas/{code: [A-Z0-9-]+}/series")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SeriesPages {
    private final PolicyFigures figures;
    private final PolicyYears years;
    private final Pages pages;

    SeriesPages(@RestClient PolicyFigures figures, PolicyYears years, Pages pages) {
        this.figures = figures;
        this.years = years;
        this.pages = pages;
    }

    /// The series of all indicators of the objectives.
    public record AllSeries(List<Series> items) {}

    /// One indicator and its picture.
    public record Picture(String code, String name, LineChart chart) {}

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(Page page, String code, int year, List<Picture> pictures) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("code") String code, @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year) {
        int last = years.offered().getFirst();
        List<Picture> pictures = figures.objectiveSeries(code, PolicyYears.FIRST, last).items().stream()
                .flatMap(this::picture)
                .toList();
        return pages.show(new SeriesPage(pages.current(), code, year, pictures));
    }

    /// None where no year says anything.
    private Stream<Picture> picture(Series series) {
        String code = series.indicator();
        LineChart chart = series.chart(
                "serie-" + code.replace('.', '-'),
                code,
                pages.words(PolicyWords.class),
                pages.current().labels());
        String name = series.name();
        return chart.isEmpty() ? Stream.empty() : Stream.of(new Picture(code, name == null ? "" : name, chart));
    }
}
