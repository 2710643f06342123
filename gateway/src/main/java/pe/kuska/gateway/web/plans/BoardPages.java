package pe.kuska.gateway.web.plans;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The board of a plan: what was agreed by area, who owes what, and every step from the person's answer to the outcome.
@Path("/planes/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BoardPages {
    private final TrackingPlans plans;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    BoardPages(@RestClient TrackingPlans plans, Pages pages, CareDesk desk, Sending sending) {
        this.plans = plans;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    /// The reasons and outcomes to choose from.
    public record Choices(
            List<Choice> declines,
            List<Choice> reviews,
            List<Choice> interruptions,
            List<Choice> outcomes,
            List<Choice> progress) {}

    @CheckedTemplate(basePath = "plans", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BoardPage(
            Page page,
            PersonHead head,
            PlanView plan,
            PlanBoard board,
            Form form,
            Choices choices,
            @Nullable String changes,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance board(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("hecho") @Nullable String done) {
        return show(
                id, version, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{step: aceptar|no-aceptar|acordar|iniciar|revisar|retomar|concluir|interrumpir}")
    public Response move(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String operation = operation(step);
        return then(
                id,
                missing(operation, answers),
                () -> plans.move(
                        id,
                        operation,
                        answers.orNull("version"),
                        new PlanRequests.Step(
                                answers.has("heard", "si") ? true : null,
                                answers.orNull("reason"),
                                answers.orNull("outcome"))));
    }

    @POST
    @Path("firmas")
    public Response sign(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                answers.typed("as").equals("PERSON") ? heard(answers) : Missing.in(answers),
                () -> plans.sign(
                        id,
                        answers.orNull("version"),
                        new PlanRequests.Sign(answers.typed("as"), answers.has("heard", "si") ? true : null)));
    }

    @POST
    @Path("acciones/{action: [0-9a-f-]{36}}")
    public Response done(
            @PathParam("id") String id, @PathParam("action") String action, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(id, Missing.in(answers), () -> plans.done(id, action, answers.orNull("version")));
    }

    @POST
    @Path("seguimientos/{number: \\d+}")
    public Response followUp(
            @PathParam("id") String id, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                Missing.in(answers).unlessTyped("progress", desk.words().missingChoice()),
                () -> plans.followUp(
                        id,
                        number,
                        answers.orNull("version"),
                        new PlanRequests.Follow(answers.orNull("progress"), answers.orNull("note"))));
    }

    private Response then(String id, Missing missing, Supplier<Plan> call) {
        return sending.send(
                missing, () -> "/planes/" + call.get().id() + "?hecho=si", form -> show(id, null, form, null));
    }

    private static String operation(String step) {
        return switch (step) {
            case "aceptar" -> "accept";
            case "no-aceptar" -> "decline";
            case "acordar" -> "agree";
            case "iniciar" -> "start";
            case "revisar" -> "review";
            case "retomar" -> "resume";
            case "concluir" -> "complete";
            default -> "interrupt";
        };
    }

    private Missing missing(String operation, Answers answers) {
        return switch (operation) {
            case "accept" -> heard(answers);
            case "decline", "review", "interrupt" -> desk.reasonNeeded(answers);
            case "complete" ->
                Missing.in(answers).unlessTyped("outcome", desk.words().missingChoice());
            default -> Missing.in(answers);
        };
    }

    /// The law has a child heard and an adult agree: it is said with the answer, not assumed.
    private Missing heard(Answers answers) {
        return Missing.in(answers)
                .unless(
                        answers.has("heard", "si"),
                        "heard",
                        desk.words(PlanWords.class).heardMissing());
    }

    private TemplateInstance show(String id, @Nullable Integer version, Form form, @Nullable String news) {
        PlanWords words = desk.words(PlanWords.class);
        Plan plan = plans.read(id, version);
        return pages.show(new BoardPage(
                pages.current(),
                PersonHead.of(plan.personCode(), PersonHead.Part.PLAN, desk),
                PlanView.of(plan, desk, words),
                PlanBoard.of(plan, desk),
                form,
                new Choices(
                        desk.codes().choices("plan_decline_reason"),
                        desk.codes().choices("plan_review_reason"),
                        desk.codes().choices("plan_interruption_reason"),
                        desk.codes().choices("plan_outcome"),
                        desk.codes().choices("follow_up_progress")),
                changes(plan, words),
                news));
    }

    /// What this version changed; the first one changed nothing.
    private @Nullable String changes(Plan plan, PlanWords words) {
        if (plan.version() < 2) {
            return null;
        }
        Plan.Difference difference = plans.difference(plan.id(), plan.version() - 1, plan.version());
        return words.changes(
                difference.added().size(),
                difference.changed().size(),
                difference.removed().size());
    }
}
