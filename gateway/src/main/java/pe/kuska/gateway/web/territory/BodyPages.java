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
import pe.kuska.gateway.web.agreements.Agreement;
import pe.kuska.gateway.web.agreements.AgreementDesk;
import pe.kuska.gateway.web.agreements.AgreementLabels;
import pe.kuska.gateway.web.agreements.AgreementWords;
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
import pe.kuska.gateway.web.services.NextPage;

/// Tables, commissions and networks: the list, one of them with its sessions and what came out of them, and the forms.
@Path("/territorio")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BodyPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final int SHOWN = 100;

    private final TerritoryDesk desk;
    private final AgreementDesk agreements;
    private final Pages pages;
    private final Sending sending;

    BodyPages(@RestClient TerritoryDesk desk, @RestClient AgreementDesk agreements, Pages pages, Sending sending) {
        this.desk = desk;
        this.agreements = agreements;
        this.pages = pages;
        this.sending = sending;
    }

    /// What the list was narrowed to.
    public record Filter(
            @Nullable String level,
            @Nullable String department,
            @Nullable String state) {

        static Filter of(@Nullable String level, @Nullable String department, @Nullable String state) {
            return new Filter(orNull(level), orNull(department), orNull(state));
        }

        static @Nullable String orNull(@Nullable String chosen) {
            return chosen == null || chosen.isBlank() ? null : chosen;
        }
    }

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BodiesPage(
            Page page,
            boolean mayRegister,
            TerritorialBody.Some bodies,
            @Nullable String after,
            Filter filter,
            List<Choice> levels,
            List<Choice> departments,
            List<Choice> states,
            TerritoryLabels labels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BodyFormPage(
            Page page, @Nullable String id, Form form, List<Choice> kinds, List<Choice> levels, List<Choice> acts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BodyPage(
            Page page,
            TerritorialBody body,
            boolean mayWrite,
            Form form,
            List<Agreement> agreements,
            List<TerritorialPlan> plans,
            TerritoryLabels labels,
            AgreementLabels agreementLabels,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("nivel") @Nullable String level,
            @QueryParam("departamento") @Nullable String department,
            @QueryParam("estado") @Nullable String state,
            @QueryParam("desde") @Nullable String after) {
        Filter filter = Filter.of(level, department, state);
        TerritorialBody.Some bodies =
                desk.bodies(filter.level(), filter.department(), filter.state(), SHOWN, Filter.orNull(after));
        return pages.show(new BodiesPage(
                pages.current(),
                pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.INDICATOR_REPORTER),
                bodies,
                NextPage.cursorOf(bodies.next()).orElse(null),
                filter,
                labels().levels(),
                Departments.choices(),
                labels().bodyStates(),
                labels()));
    }

    @GET
    @Path("instancias/nueva")
    public TemplateInstance blank() {
        return form(null, Sending.empty());
    }

    @POST
    @Path("instancias")
    public Response register(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                missing(answers),
                () -> at(desk.register(Sending.keyOf(answers), writing(answers)).id(), "registrado"),
                form -> form(null, form));
    }

    @GET
    @Path("instancias/" + ID + "/cambiar")
    public TemplateInstance change(@PathParam("id") String id) {
        RestResponse<TerritorialBody> read = desk.body(id);
        TerritorialBody body = read.getEntity();
        Map<String, String> known = TypedAct.write(body.act());
        known.put("version", version(read));
        known.put("kind", body.kind());
        known.put("level", body.level());
        known.put("ubigeo", body.ubigeo());
        known.put("name", body.name());
        known.put("secretariat", body.secretariat());
        TypedAct.putDate(known, "dissolvedOn", body.dissolvedOn());
        return form(id, Sending.given(Answers.of(known)));
    }

    @POST
    @Path("instancias/" + ID + "/cambiar")
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
    @Path("instancias/" + ID)
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        TerritoryWords words = labels().words();
        String news =
                switch (done) {
                    case null -> null;
                    case "sesion" -> words.newsSession();
                    case "retirada" -> words.newsWithdrawn();
                    default -> words.newsRegistered();
                };
        return page(id, Sending.empty(), news);
    }

    @POST
    @Path("instancias/" + ID + "/sesiones")
    public Response met(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers)
                        .unlessDate("heldOn", labels().words().dateWrong())
                        .unlessTyped("participants", pages.words().fieldRequired()),
                () -> {
                    desk.met(
                            id,
                            Sending.keyOf(answers),
                            new TerritorialBody.Meeting(
                                    Dates.read(answers, "heldOn").orElse(null),
                                    answers.several("participants").stream()
                                            .map(entity -> entity.toUpperCase(Locale.ROOT))
                                            .toList()));
                    return at(id, "sesion");
                },
                form -> page(id, form, null));
    }

    @POST
    @Path("instancias/" + ID + "/sesiones/{session: [0-9a-f-]{36}}/retirar")
    public Response withdraw(
            @PathParam("id") String id, @PathParam("session") String session, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                answers,
                () -> {
                    desk.withdraw(id, session, "\"" + answers.typed("version") + "\"");
                    return at(id, "retirada");
                },
                form -> page(id, form, null));
    }

    private TemplateInstance form(@Nullable String id, Form form) {
        TerritoryLabels labels = labels();
        return pages.show(new BodyFormPage(pages.current(), id, form, labels.kinds(), labels.levels(), labels.acts()));
    }

    private TemplateInstance page(String id, Form form, @Nullable String news) {
        TerritorialBody body = desk.body(id).getEntity();
        boolean mayWrite = pages.visitor().is(Role.POLICY_LEAD)
                || (pages.visitor().is(Role.INDICATOR_REPORTER)
                        && body.secretariat().equals(pages.visitor().institution()));
        return pages.show(new BodyPage(
                pages.current(),
                body,
                mayWrite,
                form,
                agreements.ofBody(id).items(),
                desk.plans(null, body.ubigeo(), null, SHOWN, null).items().stream()
                        .filter(plan -> id.equals(plan.bodyId()))
                        .toList(),
                labels(),
                new AgreementLabels(pages.words(AgreementWords.class)),
                news));
    }

    private Missing missing(Answers answers) {
        String required = pages.words().fieldRequired();
        String dateWrong = labels().words().dateWrong();
        return Missing.in(answers)
                .unlessTyped("kind", required)
                .unlessTyped("level", required)
                .unlessTyped("ubigeo", required)
                .unlessTyped("name", required)
                .unlessTyped("act.kind", required)
                .unlessTyped("act.number", required)
                .unlessDate("act.date", dateWrong)
                .unlessTyped("secretariat", required)
                .unlessDateOrNothing("dissolvedOn", dateWrong);
    }

    private static TerritorialBody.Writing writing(Answers answers) {
        return new TerritorialBody.Writing(
                answers.orNull("kind"),
                answers.orNull("level"),
                answers.orNull("ubigeo"),
                answers.orNull("name"),
                TypedAct.read(answers),
                answers.typed("secretariat").toUpperCase(Locale.ROOT),
                Dates.read(answers, "dissolvedOn").orElse(null));
    }

    private static String version(RestResponse<?> read) {
        return Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "");
    }

    private TerritoryLabels labels() {
        return new TerritoryLabels(pages.words(TerritoryWords.class));
    }

    private static String at(String id, String done) {
        return "/territorio/instancias/" + id + "?hecho=" + done;
    }
}
