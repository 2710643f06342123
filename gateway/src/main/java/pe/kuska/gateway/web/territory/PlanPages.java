package pe.kuska.gateway.web.territory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.policies.PolicyChoices;
import pe.kuska.gateway.web.services.NextPage;

/// Regional and local plans: the list, one of them with its actions and advances, and the forms.
@Path("/territorio/planes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PlanPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final int SHOWN = 100;

    private final TerritoryDesk desk;
    private final Pages pages;
    private final Sending sending;
    private final PolicyChoices policies;

    PlanPages(@RestClient TerritoryDesk desk, Pages pages, Sending sending, PolicyChoices policies) {
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
        this.policies = policies;
    }

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlansPage(
            Page page,
            boolean mayRegister,
            TerritorialPlan.Some plans,
            @Nullable String after,
            BodyPages.Filter filter,
            List<Choice> levels,
            List<Choice> departments,
            List<Choice> states,
            TerritoryLabels labels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanFormPage(
            Page page, @Nullable String id, Form form, List<Choice> levels, List<Choice> acts, List<Choice> bodies)
            implements TemplateInstance {}

    /// @param actionForm what was typed for a new action
    /// @param advanceForm what was typed for an advance
    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanPage(
            Page page,
            TerritorialPlan plan,
            boolean mayWrite,
            TerritorialPlan.@Nullable Action telling,
            Form actionForm,
            Form advanceForm,
            List<Choice> policies,
            TerritoryLabels labels,
            @Nullable String institution,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("nivel") @Nullable String level,
            @QueryParam("departamento") @Nullable String department,
            @QueryParam("estado") @Nullable String state,
            @QueryParam("desde") @Nullable String after) {
        BodyPages.Filter filter = BodyPages.Filter.of(level, department, state);
        TerritorialPlan.Some plans = desk.plans(filter.level(), filter.department(), filter.state(), SHOWN, after);
        return pages.show(new PlansPage(
                pages.current(),
                pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.INDICATOR_REPORTER),
                plans,
                NextPage.cursorOf(plans.next()).orElse(null),
                filter,
                labels().levels(),
                Departments.choices(),
                labels().planStates(),
                labels()));
    }

    @GET
    @Path("nuevo")
    public TemplateInstance blank() {
        return form(null, Sending.empty());
    }

    @POST
    public Response register(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                missing(answers),
                () -> at(desk.register(Sending.keyOf(answers), writing(answers)).id(), "registrado"),
                form -> form(null, form));
    }

    @GET
    @Path(ID + "/cambiar")
    public TemplateInstance change(@PathParam("id") String id) {
        RestResponse<TerritorialPlan> read = desk.plan(id);
        TerritorialPlan plan = read.getEntity();
        Map<String, String> known = TypedAct.write(plan.act());
        known.put("version", Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), ""));
        TypedAct.put(known, "bodyId", plan.bodyId());
        known.put("level", plan.level());
        known.put("ubigeo", plan.ubigeo());
        known.put("name", plan.name());
        known.put("responsible", plan.responsible());
        TypedAct.putDate(known, "startsOn", plan.startsOn());
        TypedAct.putDate(known, "endsOn", plan.endsOn());
        return form(id, Sending.given(Answers.of(known)));
    }

    @POST
    @Path(ID + "/cambiar")
    public Response amend(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                missing(answers),
                () -> {
                    desk.amend(id, answers.orNull("version"), writing(answers));
                    return at(id, "registrado");
                },
                form -> form(id, form));
    }

    @GET
    @Path(ID)
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("accion") @Nullable String action,
            @QueryParam("hecho") @Nullable String done) {
        TerritoryWords words = labels().words();
        String news =
                switch (done) {
                    case null -> null;
                    case "accion" -> words.newsAction();
                    case "avance" -> words.newsAdvance();
                    default -> words.newsRegistered();
                };
        return page(id, action, Sending.empty(), Sending.empty(), news);
    }

    @POST
    @Path(ID + "/acciones")
    public Response add(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String required = pages.words().fieldRequired();
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("title", required)
                        .unlessTyped("measure", required)
                        .unlessTyped("responsible", required),
                () -> {
                    desk.add(
                            id,
                            Sending.keyOf(answers),
                            new TerritorialPlan.WritingAction(
                                    answers.orNull("title"),
                                    answers.orNull("measure"),
                                    answers.typed("responsible").toUpperCase(Locale.ROOT),
                                    answers.orNull("policy"),
                                    answers.orNull("elementCode")));
                    return at(id, "accion");
                },
                form -> page(id, null, form, Sending.empty(), null));
    }

    @POST
    @Path(ID + "/acciones/{action: [0-9a-f-]{36}}/avances")
    public Response tell(
            @PathParam("id") String id, @PathParam("action") String action, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        TerritoryWords words = labels().words();
        return sending.send(
                Missing.in(answers)
                        .unless(answers.typed("year").matches("20[0-9]{2}"), "year", words.yearWrong())
                        .unless(isNumber(answers, "planned"), "planned", words.numberWrong())
                        .unless(isNumber(answers, "achieved"), "achieved", words.numberWrong())
                        .unlessTyped("text", pages.words().fieldRequired()),
                () -> {
                    int year = Integer.parseInt(answers.typed("year"));
                    desk.tell(
                            id,
                            action,
                            year,
                            revision(answers, year),
                            new TerritorialPlan.Telling(
                                    number(answers, "planned"), number(answers, "achieved"), answers.orNull("text")));
                    return at(id, "avance");
                },
                form -> page(id, action, Sending.empty(), form, null));
    }

    private static boolean isNumber(Answers answers, String name) {
        return number(answers, name).matches("[0-9]{1,10}([.][0-9]{1,2})?");
    }

    private static String number(Answers answers, String name) {
        return answers.typed(name).replace(',', '.');
    }

    /// What is told again is a further revision of that year: of the one that was on the page, and of no other's since.
    private static String revision(Answers answers, int year) {
        String seen = answers.typed("seen." + year);
        return "\"" + (seen.matches("[0-9]{1,9}") ? seen : "0") + "\"";
    }

    private TemplateInstance form(@Nullable String id, Form form) {
        TerritoryLabels labels = labels();
        List<Choice> bodies = desk.bodies(null, null, null, SHOWN, null).items().stream()
                .map(body -> new Choice(body.id(), body.name() + " · " + labels.place(body.ubigeo(), body.level())))
                .toList();
        return pages.show(new PlanFormPage(pages.current(), id, form, labels.levels(), labels.acts(), bodies));
    }

    private TemplateInstance page(
            String id, @Nullable String action, Form actionForm, Form advanceForm, @Nullable String news) {
        TerritorialPlan plan = desk.plan(id).getEntity();
        boolean reporter = pages.visitor().is(Role.INDICATOR_REPORTER);
        boolean mayWrite = pages.visitor().is(Role.POLICY_LEAD)
                || (reporter && plan.responsible().equals(pages.visitor().institution()));
        return pages.show(new PlanPage(
                pages.current(),
                plan,
                mayWrite,
                plan.actions().stream()
                        .filter(found -> found.id().equals(action))
                        .findFirst()
                        .orElse(null),
                actionForm,
                advanceForm,
                policies.all(),
                labels(),
                reporter ? pages.visitor().institution() : null,
                news));
    }

    private Missing missing(Answers answers) {
        String required = pages.words().fieldRequired();
        String dateWrong = labels().words().dateWrong();
        Missing missing = Missing.in(answers)
                .unlessTyped("level", required)
                .unlessTyped("ubigeo", required)
                .unlessTyped("name", required)
                .unlessTyped("responsible", required)
                .unlessDate("startsOn", dateWrong)
                .unlessDate("endsOn", dateWrong);
        return TypedAct.isTyped(answers)
                ? missing.unlessTyped("act.kind", required)
                        .unlessTyped("act.number", required)
                        .unlessDate("act.date", dateWrong)
                : missing;
    }

    private static TerritorialPlan.Writing writing(Answers answers) {
        return new TerritorialPlan.Writing(
                answers.orNull("bodyId"),
                answers.orNull("level"),
                answers.orNull("ubigeo"),
                answers.orNull("name"),
                answers.typed("responsible").toUpperCase(Locale.ROOT),
                Dates.read(answers, "startsOn").orElse(null),
                Dates.read(answers, "endsOn").orElse(null),
                TypedAct.isTyped(answers) ? TypedAct.read(answers) : null);
    }

    private TerritoryLabels labels() {
        return new TerritoryLabels(pages.words(TerritoryWords.class));
    }

    private static String at(String id, String done) {
        return "/territorio/planes/" + id + "?hecho=" + done;
    }
}
