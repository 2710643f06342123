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
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.DepartmentMap;
import pe.kuska.gateway.web.pictures.PictureWords;
import pe.kuska.gateway.web.services.AtOnce;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// What the events say of an indicator in each department, as a grid of tiles and as a table.
@Path("/politicas/{code: [A-Z0-9-]+}/mapa")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MapPages {
    private final PolicyFigures figures;
    private final IndicatorNames names;
    private final PolicyYears years;
    private final Pages pages;
    private final AtOnce atOnce;

    MapPages(@RestClient PolicyFigures figures, IndicatorNames names, PolicyYears years, Pages pages, AtOnce atOnce) {
        this.atOnce = atOnce;
        this.figures = figures;
        this.names = names;
        this.years = years;
        this.pages = pages;
    }

    /// @param counts null where no indicator of the policy is known by department
    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MapPage(
            Page page,
            String code,
            int year,
            List<Integer> years,
            @Nullable DepartmentCounts counts,
            List<Choice> indicators,
            String name,
            @Nullable DepartmentMap map,
            IndicatorWords terms)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("code") String code,
            @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year,
            @QueryParam("indicador") @Nullable String indicator) {
        PolicyWords words = pages.words(PolicyWords.class);
        Supplier<Map<String, String>> asked = atOnce.ask(() -> names.of(code));
        DepartmentCounts counts = counts(code, year, indicator);
        Map<String, String> known = counts == null ? Map.of() : asked.get();
        return pages.show(new MapPage(
                pages.current(),
                code,
                year,
                years.offered(),
                counts,
                counts == null
                        ? List.of()
                        : counts.indicators().stream()
                                .map(one -> new Choice(one, named(one, known)))
                                .toList(),
                counts == null ? "" : named(counts.indicator(), known),
                counts == null
                        ? null
                        : DepartmentMap.of(
                                "departamentos",
                                words.mapCaption(
                                        new IndicatorWords(words).counted(counts.unit()), counts.indicator(), year),
                                words.counted(),
                                counts.byDepartment(),
                                pages.words(PictureWords.class),
                                pages.current().labels()),
                new IndicatorWords(words)));
    }

    /// The code alone where the catalogue has no name yet.
    private static String named(String indicator, Map<String, String> names) {
        String name = names.get(indicator);
        return name == null ? indicator : indicator + " · " + name;
    }

    private @Nullable DepartmentCounts counts(String code, int year, @Nullable String indicator) {
        try {
            return figures.departments(code, year, indicator == null || indicator.isBlank() ? null : indicator);
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                return null;
            }
            throw refusal;
        }
    }
}
