package pe.kuska.gateway.web.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.pictures.DepartmentMap;
import pe.kuska.gateway.web.pictures.LineChart;
import pe.kuska.gateway.web.pictures.PictureWords;
import pe.kuska.gateway.web.services.AtOnce;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// An indicator: its sheet, its years as a line, every revision of its results, and what the events say beside them.
@Path("/politicas/{code: [A-Z0-9-]+}/indicadores/{indicator: [A-Z0-9.-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class IndicatorPages {
    private final PolicyFigures figures;
    private final Pages pages;
    private final AtOnce atOnce;
    private final InstantSource clock;

    IndicatorPages(@RestClient PolicyFigures figures, Pages pages, InstantSource clock, AtOnce atOnce) {
        this.atOnce = atOnce;
        this.figures = figures;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorPage(
            Page page,
            IndicatorSheet sheet,
            IndicatorWords terms,
            LineChart chart,
            List<IndicatorSheet.Revision> revisions,
            List<String> periods,
            String period,
            @Nullable Computed computed,
            @Nullable DepartmentMap map,
            boolean seesMembers)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MembersPage(Page page, String policy, String indicator, String period, Computed.Members members)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("code") String code,
            @PathParam("indicator") String indicator,
            @QueryParam("periodo") @Nullable String wanted) {
        LocalDate today = today();
        List<String> periods = periodsUntil(today);
        String period = wanted == null ? periods.getFirst() : wanted;
        PolicyWords words = pages.words(PolicyWords.class);
        Labels labels = pages.current().labels();
        Supplier<IndicatorSheet> sheet = atOnce.ask(() -> figures.sheet(indicator, code));
        Supplier<Series> series = atOnce.ask(() -> figures.series(code, indicator, PolicyYears.FIRST, today.getYear()));
        Supplier<IndicatorSheet.Revisions> revisions = atOnce.ask(() -> figures.revisions(indicator, code));
        Computed computed = computed(code, indicator, period);
        return pages.show(new IndicatorPage(
                pages.current(),
                sheet.get(),
                new IndicatorWords(words),
                series.get().chart("serie", words.seriesTitle(), words, labels),
                revisions.get().items().stream()
                        .sorted(Comparator.comparingInt(IndicatorSheet.Revision::year)
                                .thenComparingInt(IndicatorSheet.Revision::revision)
                                .reversed())
                        .toList(),
                periods,
                period,
                computed,
                computed == null ? null : map(computed, words, labels),
                pages.visitor().is(Role.INDICATOR_REPORTER) || pages.visitor().is(Role.AUDITOR)));
    }

    /// The codes behind a computed figure, for those whose mandate reaches them.
    @GET
    @Path("contados")
    public TemplateInstance members(
            @PathParam("code") String code,
            @PathParam("indicator") String indicator,
            @QueryParam("periodo") @Nullable String wanted,
            @QueryParam("lado") @Nullable String side) {
        String period = wanted == null ? periodsUntil(today()).getFirst() : wanted;
        String counted = "denominador".equals(side) ? "DENOMINATOR" : "NUMERATOR";
        return pages.show(new MembersPage(
                pages.current(),
                code,
                indicator,
                new IndicatorWords(pages.words(PolicyWords.class)).period(period),
                figures.members(indicator, code, period, counted)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PERU);
    }

    /// Half-years and years, newest first, that have begun.
    static List<String> periodsUntil(LocalDate today) {
        List<String> periods = new ArrayList<>();
        for (int year = today.getYear(); year > today.getYear() - 3; year--) {
            if (year < today.getYear() || today.getMonthValue() > 6) {
                periods.add(year + "S2");
            }
            periods.add(year + "S1");
            periods.add(Integer.toString(year));
        }
        return List.copyOf(periods);
    }

    /// Null where the indicator is not computed, or not for this visitor.
    private @Nullable Computed computed(String code, String indicator, String period) {
        try {
            return figures.computed(indicator, code, period);
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 403) {
                return null;
            }
            throw refusal;
        }
    }

    private @Nullable DepartmentMap map(Computed computed, PolicyWords words, Labels labels) {
        return computed.byDepartment().isEmpty()
                ? null
                : DepartmentMap.of(
                        "departamentos",
                        words.byDepartment(),
                        words.counted(),
                        computed.byDepartment(),
                        pages.words(PictureWords.class),
                        labels);
    }
}
