package pe.kuska.gateway.web.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// «¿Por qué?»: where a figure comes from, step by step back to what somebody wrote.
@Path("/politicas/{code: [A-Z0-9-]+}/porque")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class WhyPages {
    private final PolicyFigures figures;
    private final Pages pages;

    WhyPages(@RestClient PolicyFigures figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    /// What a figure is made of, with the page that tells more.
    public record Source(
            String name,
            @Nullable String text,
            String origin,
            @Nullable String path) {}

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhyPage(
            Page page,
            Why why,
            Why.Figure figure,
            @Nullable String shown,
            String name,
            boolean percentage,
            String rounding,
            List<Source> sources)
            implements TemplateInstance {}

    @GET
    public TemplateInstance why(
            @PathParam("code") String code,
            @QueryParam("anio") int year,
            @QueryParam("cifra") String figure,
            @QueryParam("corte") @Nullable String asOf) {
        PolicyWords words = pages.words(PolicyWords.class);
        Why why = figures.why(code, year, figure, asOf);
        Why.Figure found = why.figures().stream().findFirst().orElseThrow(NotFoundException::new);
        Page page = pages.current();
        List<Source> sources = found.inputs().stream()
                .map(input -> source(input, figure, words, page.labels()))
                .toList();
        return pages.show(new WhyPage(
                page,
                why,
                found,
                shown(found.figure(), found.shown(), page.labels()),
                FigureName.of(found.figure(), words, page.labels()),
                FigureName.isPercentage(found.figure()),
                found.rounding().replace("HALF_UP", words.halfUp()),
                sources));
    }

    /// A figure that names itself as its source leads nowhere.
    private static Source source(Why.Input input, String figure, PolicyWords words, Labels labels) {
        String path = PageLinks.of(input.link());
        boolean itself = path != null && path.contains("cifra=" + figure);
        return new Source(
                FigureName.of(input.name(), words, labels),
                shown(input.name(), input.text(), labels),
                input.origin(),
                itself ? null : path);
    }

    private static @Nullable String shown(String figure, @Nullable String text, Labels labels) {
        return text != null && FigureName.isLevel(figure) ? labels.level(text) : text;
    }
}
