package pe.kuska.gateway.web.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.pictures.Department;

/// Where people were recruited and where they were exploited, as a picture and as a table.
@Path("/estadisticas/rutas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RoutePages {
    private static final String UNKNOWN = "NO_PRECISA";

    private final RegistryStatistics registry;
    private final ValueNames names;
    private final Pages pages;
    private final InstantSource clock;

    RoutePages(@RestClient RegistryStatistics registry, ValueNames names, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    /// A line of the table.
    public record Line(String from, String to, String persons) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoutesPage(
            Page page,
            int year,
            List<Integer> years,
            @Nullable RouteMap map,
            List<Line> lines,
            @Nullable String unknown,
            boolean withheld,
            boolean seesReasons)
            implements TemplateInstance {}

    @GET
    public TemplateInstance routes(@QueryParam("anio") @Nullable Integer asked) {
        int thisYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
        int year = asked == null ? thisYear : asked;
        Figures figures = registry.figures("PERSON", "ORIGIN,DESTINATION", year, List.of(), null);
        List<RouteMap.Route> known = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        long unknown = 0;
        boolean withheld = false;
        for (Figures.Cell cell : byNumber(figures)) {
            String from = cell.values().getFirst();
            String to = cell.values().getLast();
            Long persons = cell.counted();
            if (persons == null) {
                withheld = true;
                continue;
            }
            lines.add(line(from, to, persons));
            if (from.equals(UNKNOWN) || to.equals(UNKNOWN)) {
                unknown += persons;
            } else {
                known.add(route(from, to, persons));
            }
        }
        return pages.show(new RoutesPage(
                pages.current(),
                year,
                Years.until(thisYear),
                known.isEmpty() ? null : RouteMap.of(known, abroad(known)),
                lines,
                unknown == 0 ? null : number(unknown),
                withheld,
                pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.AUDITOR)));
    }

    private static List<Figures.Cell> byNumber(Figures figures) {
        return figures.all().stream()
                .sorted(Comparator.comparingLong((Figures.Cell cell) -> cell.counted() == null ? -1 : cell.counted())
                        .reversed())
                .toList();
    }

    private Line line(String from, String to, long persons) {
        return new Line(names.place(from), names.place(to), number(persons));
    }

    private RouteMap.Route route(String from, String to, long persons) {
        return new RouteMap.Route(
                from,
                to,
                persons,
                pages.words(StatisticsWords.class).routeOf(names.place(from), names.place(to), number(persons)));
    }

    private Map<String, String> abroad(List<RouteMap.Route> routes) {
        Map<String, String> countries = new LinkedHashMap<>();
        for (RouteMap.Route route : routes) {
            for (String place : List.of(route.from(), route.to())) {
                if (Department.of(place).isEmpty()) {
                    countries.put(place, names.place(place));
                }
            }
        }
        return countries;
    }

    private String number(long value) {
        return pages.current().labels().number((double) value);
    }
}
