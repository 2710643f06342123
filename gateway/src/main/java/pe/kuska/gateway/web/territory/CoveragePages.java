package pe.kuska.gateway.web.territory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.Department;
import pe.kuska.gateway.web.pictures.DepartmentLevels;
import pe.kuska.gateway.web.pictures.DepartmentLevels.Kind;
import pe.kuska.gateway.web.pictures.DepartmentLevels.Known;

/// In which regions a body is active and a plan in force: a map, a table, open data.
@Path("/territorio/cobertura")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CoveragePages {
    private static final int DEPARTMENT_DIGITS = 2;

    private final TerritoryDesk desk;
    private final Pages pages;

    CoveragePages(@RestClient TerritoryDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoveragePage(Page page, Coverage coverage, DepartmentLevels map, TerritoryLabels labels)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        Coverage coverage = desk.coverage();
        TerritoryWords words = pages.words(TerritoryWords.class);
        return pages.show(
                new CoveragePage(pages.current(), coverage, map(coverage, words), new TerritoryLabels(words)));
    }

    private DepartmentLevels map(Coverage coverage, TerritoryWords words) {
        Kind both = new Kind(words.both(), "●", 5);
        Kind body = new Kind(words.onlyBody(), "◐", 3);
        Kind plan = new Kind(words.onlyPlan(), "◑", 2);
        Kind neither = new Kind(words.neither(), "–", 0);
        Map<Department, Known> known = new EnumMap<>(Department.class);
        for (Coverage.Region region : coverage.items()) {
            if (region.ubigeo().length() == DEPARTMENT_DIGITS) {
                Kind withBody = region.hasPlanInForce() ? both : body;
                Kind without = region.hasPlanInForce() ? plan : neither;
                Department.of(region.ubigeo())
                        .ifPresent(department ->
                                known.put(department, new Known(region.hasActiveBody() ? withBody : without, null)));
            }
        }
        return DepartmentLevels.of(
                "cobertura",
                words.mapTitle(Objects.requireNonNull(pages.current().labels().date(coverage.on()))),
                "tabla-cobertura",
                known,
                List.of(both, body, plan, neither),
                neither);
    }
}
