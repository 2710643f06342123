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
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// From what institutions registered to the people there are, step by step.
@Path("/estadisticas/conciliacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReconciliationPages {
    private final RegistryStatistics registry;
    private final Pages pages;
    private final InstantSource clock;

    ReconciliationPages(@RestClient RegistryStatistics registry, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.pages = pages;
        this.clock = clock;
    }

    /// One step: a total, or what is taken off to get to the next one. `from` and `length` place its bar, in percent.
    public record Step(String name, String figure, String reason, boolean total, int from, int length) {}

    /// What one institution knows.
    public record Institution(String name, String reported, String victimisations, String persons) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReconciliationPage(
            Page page,
            int year,
            List<Integer> years,
            List<Step> steps,
            List<Institution> institutions,
            @Nullable String ofThem,
            boolean empty)
            implements TemplateInstance {}

    @GET
    public TemplateInstance reconcile(@QueryParam("anio") @Nullable Integer asked) {
        int thisYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
        Reconciliation told = registry.reconciliation(asked == null ? thisYear : asked);
        StatisticsWords words = pages.words(StatisticsWords.class);
        long known = told.difference("KNOWN_TO_SEVERAL_INSTITUTIONS");
        return pages.show(new ReconciliationPage(
                pages.current(),
                told.year(),
                Years.until(thisYear),
                steps(told, words),
                told.institutions().stream()
                        .map(one -> new Institution(
                                CareUnits.in(pages.current().language()).name(one.institution(), null),
                                number(one.reported()),
                                number(one.victimisations()),
                                number(one.persons())))
                        .toList(),
                known == 0 ? null : words.ofThem(number(known)),
                told.reported() == 0));
    }

    private List<Step> steps(Reconciliation told, StatisticsWords words) {
        long repeated = told.difference("REPEATED_IN_ONE_CASE");
        long several = told.difference("IN_SEVERAL_CASES");
        return List.of(
                total(words.stepReported(), told.reported(), words.reportedReason(), told),
                less(
                        words.stepRepeated(),
                        repeated,
                        told.victimisations(),
                        told.explanation("REPEATED_IN_ONE_CASE"),
                        told),
                total(words.stepVictimisations(), told.victimisations(), words.victimisationsReason(), told),
                less(words.stepSeveral(), several, told.persons(), told.explanation("IN_SEVERAL_CASES"), told),
                total(words.stepPersons(), told.persons(), words.personsReason(), told));
    }

    private Step total(String name, long value, String reason, Reconciliation told) {
        return new Step(name, number(value), reason, true, 0, percent(value, told));
    }

    private Step less(String name, long value, long rest, String reason, Reconciliation told) {
        return new Step(name, "− " + number(value), reason, false, percent(rest, told), percent(value, told));
    }

    private static int percent(long value, Reconciliation told) {
        return told.reported() == 0 ? 0 : (int) Math.round(100.0 * value / told.reported());
    }

    private String number(long value) {
        return pages.current().labels().number((double) value);
    }
}
