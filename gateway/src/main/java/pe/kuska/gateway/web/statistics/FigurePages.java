package pe.kuska.gateway.web.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.pictures.DepartmentMap;
import pe.kuska.gateway.web.pictures.PictureWords;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The register's figures as tables and, where they are about departments, as a map.
@Path("/estadisticas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FigurePages {
    private final RegistryStatistics registry;
    private final ValueNames names;
    private final Pages pages;
    private final InstantSource clock;

    FigurePages(@RestClient RegistryStatistics registry, ValueNames names, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    /// What can be chosen, and what is.
    record Choices(
            List<Choice> units, List<Choice> breakdowns, List<Integer> years, boolean ownCases, boolean earlier) {}

    /// The figures, ready to be read.
    record Shown(
            String title,
            String caption,
            String firstName,
            @Nullable String counted,
            @Nullable String reported,
            @Nullable String asOf,
            FigureTable table,
            @Nullable DepartmentMap map,
            List<String> notes) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(
            Page page, Form form, Choices choices, @Nullable Shown shown, boolean seesReasons)
            implements TemplateInstance {}

    @GET
    public Response figures(@BeanParam FigureQuery query) {
        int year = query.year == null ? thisYear() : query.year;
        List<Breakdown> breakdowns = query.breakdowns();
        try {
            Figures figures = registry.figures(
                    query.unit().name(),
                    breakdowns.stream().map(Breakdown::name).collect(Collectors.joining(",")),
                    year,
                    query.where(pages.visitor()),
                    query.asOf());
            return Response.ok(page(query, year, shown(figures, query.unit(), breakdowns, year), List.of()))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 403 && !refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return Response.status(400)
                    .entity(page(query, year, null, List.of(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(FigureQuery query, int year, @Nullable Shown shown, List<ServiceRefusal> refusals) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("anio", Integer.toString(year));
        given.put("unidad", query.unit().name());
        given.put("por", query.breakdowns().getFirst().name());
        given.put(
                "y",
                query.breakdowns().size() > 1 ? query.breakdowns().getLast().name() : "");
        given.put("casos", query.scope == null ? "" : query.scope);
        given.put("al", query.knownOn == null ? "" : query.knownOn);
        Form form = new Form(
                "",
                Answers.of(given),
                refusals.stream()
                        .flatMap(refusal -> ServiceMessages.of(refusal.problem(), pages.words()).stream())
                        .toList());
        return pages.show(new FiguresPage(pages.current(), form, choices(), shown, seesReasons()));
    }

    private Choices choices() {
        StatisticsWords words = words();
        return new Choices(
                Arrays.stream(Breakdown.Unit.values())
                        .map(unit -> new Choice(unit.name(), unit.word(words)))
                        .toList(),
                Arrays.stream(Breakdown.values())
                        .map(one -> new Choice(one.name(), one.word(words)))
                        .toList(),
                Years.until(thisYear()),
                pages.visitor().is(Role.REGISTRAR) || pages.visitor().is(Role.INVESTIGATOR),
                seesReasons());
    }

    private Shown shown(Figures figures, Breakdown.Unit unit, List<Breakdown> breakdowns, int year) {
        StatisticsWords words = words();
        Page page = pages.current();
        String counted = unit.word(words);
        String by = breakdowns.size() > 1
                ? words.byTwo(
                        breakdowns.getFirst().word(words), breakdowns.getLast().word(words))
                : breakdowns.getFirst().word(words);
        Figures.Count total = figures.total();
        return new Shown(
                words.of(counted, Integer.toString(year)),
                words.caption(counted, by.toLowerCase(page.language().locale())),
                breakdowns.getFirst().word(words),
                number(total == null ? null : total.counted()),
                unit == Breakdown.Unit.RESOLUTION ? null : number(total == null ? null : total.reported()),
                figures.asOf() == null
                        ? null
                        : words.asOf(page.labels().day(figures.asOf()) + " "
                                + page.labels().time(figures.asOf())),
                FigureTable.of(
                        figures,
                        breakdowns.size(),
                        (number, value) -> names.of(breakdowns.get(number), value),
                        value -> page.labels().number((double) value),
                        words.withheld()),
                breakdowns.size() == 1 && breakdowns.getFirst().isTerritory() ? map(figures, counted) : null,
                figures.remarks().stream()
                        .map(note -> note.startsWith("«counted»") ? words.noteReported() : note)
                        .toList());
    }

    private DepartmentMap map(Figures figures, String counted) {
        Map<String, @Nullable Long> values = new LinkedHashMap<>();
        figures.all().forEach(cell -> values.put(cell.values().getFirst(), cell.counted()));
        return DepartmentMap.of(
                "mapa",
                words().mapTitle(counted),
                counted,
                values,
                pages.words(PictureWords.class),
                pages.current().labels());
    }

    private @Nullable String number(@Nullable Long value) {
        return value == null ? null : pages.current().labels().number((double) value);
    }

    private boolean seesReasons() {
        return pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.AUDITOR);
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
    }

    private StatisticsWords words() {
        return pages.words(StatisticsWords.class);
    }
}
