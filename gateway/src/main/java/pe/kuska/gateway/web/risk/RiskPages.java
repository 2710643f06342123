package pe.kuska.gateway.web.risk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.Places;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Where prevention should look first, with how sure that is, and how it was computed.
@Path("/estadisticas/riesgo")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RiskPages {
    private static final int FIRST_YEAR = 2019;
    private static final int LONGEST = 5;
    private static final int USUAL = 3;
    private static final String BY_PROVINCE = "PROVINCE";

    private final RegistryRisk registry;
    private final Places places;
    private final Pages pages;
    private final InstantSource clock;

    RiskPages(@RestClient RegistryRisk registry, Places places, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.places = places;
        this.pages = pages;
        this.clock = clock;
    }

    /// What can be chosen.
    record Choices(List<Choice> stages, List<Choice> levels, List<Choice> years, List<Choice> windows) {}

    @CheckedTemplate(basePath = "risk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RiskPage(
            Page page, Form form, Choices choices, @Nullable RiskView view, boolean seesReasons)
            implements TemplateInstance {}

    @GET
    public Response risk(
            @QueryParam("etapa") @DefaultValue("EXPLOITATION") String stage,
            @QueryParam("nivel") @DefaultValue("DEPARTMENT") String level,
            @QueryParam("anio") @Nullable Integer asked,
            @QueryParam("anios") @DefaultValue("3") int years) {
        int year = asked == null ? thisYear() : asked;
        Answers answers = Answers.of(Map.of(
                "etapa", stage, "nivel", level, "anio", Integer.toString(year), "anios", Integer.toString(years)));
        try {
            RiskIndex index = registry.index(stage, level, year, years);
            return Response.ok(page(answers, List.of(), view(index, level))).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return Response.status(400)
                    .entity(page(
                            answers,
                            ServiceMessages.of(refusal.problem(), pages.words()).stream()
                                    .map(message -> new FieldMessage("", message.message()))
                                    .distinct()
                                    .toList(),
                            null))
                    .build();
        }
    }

    private RiskView view(RiskIndex index, String level) {
        return RiskView.of(
                index,
                level.equals(BY_PROVINCE),
                places,
                pages.words(RiskWords.class),
                pages.current().labels());
    }

    private TemplateInstance page(Answers answers, List<FieldMessage> messages, @Nullable RiskView view) {
        RiskWords words = pages.words(RiskWords.class);
        int thisYear = thisYear();
        return pages.show(new RiskPage(
                pages.current(),
                new Form("", answers, messages),
                new Choices(
                        List.of(
                                new Choice("EXPLOITATION", words.stageExploitation()),
                                new Choice("RECRUITMENT", words.stageRecruitment())),
                        List.of(
                                new Choice("DEPARTMENT", words.levelDepartment()),
                                new Choice(BY_PROVINCE, words.levelProvince())),
                        IntStream.rangeClosed(0, thisYear - FIRST_YEAR)
                                .mapToObj(back -> Integer.toString(thisYear - back))
                                .map(year -> new Choice(year, year))
                                .toList(),
                        windows(words)),
                view,
                seesNumbers()));
    }

    /// Whoever sees no numbers compares no windows.
    private List<Choice> windows(RiskWords words) {
        return Stream.iterate(1, years -> years <= LONGEST, years -> years + 1)
                .filter(years -> years == USUAL || seesNumbers())
                .map(years -> new Choice(years.toString(), words.windowOf(years)))
                .toList();
    }

    private boolean seesNumbers() {
        return pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.AUDITOR);
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
    }
}
