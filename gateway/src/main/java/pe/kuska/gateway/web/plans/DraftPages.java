package pe.kuska.gateway.web.plans;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Writing a plan with the person. Every time it is saved a new version comes about.
@Path("/planes/{id: [0-9a-f-]{36}}/borrador")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DraftPages {
    private final TrackingPlans plans;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    DraftPages(@RestClient TrackingPlans plans, Pages pages, CareDesk desk, Sending sending) {
        this.plans = plans;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "plans", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(
            Page page,
            PlanView plan,
            Form form,
            List<PlanDraft.GoalSlot> goals,
            List<Choice> places,
            List<Choice> areas,
            List<Choice> units)
            implements TemplateInstance {}

    @GET
    public TemplateInstance current(@PathParam("id") String id) {
        Plan plan = plans.read(id, null);
        return show(plan, Sending.given(PlanDraft.answers(plan)));
    }

    @POST
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> missing = PlanDraft.missing(
                answers,
                desk.words(PlanWords.class),
                desk.words().missingUnit(),
                desk.words().missingChoice());
        return sending.send(
                Missing.in(answers, missing),
                () -> {
                    plans.write(id, answers.orNull("version"), PlanDraft.read(answers));
                    return "/planes/" + id + (answers.has("then", "more") ? "/borrador" : "?hecho=si");
                },
                form -> show(plans.read(id, null), form));
    }

    private TemplateInstance show(Plan plan, Form form) {
        return pages.show(new DraftPage(
                pages.current(),
                PlanView.of(plan, desk, desk.words(PlanWords.class)),
                form,
                PlanDraft.slots(form.answers()),
                desk.codes().choices("lugar_ejecucion_pri"),
                desk.codes().choices("area_pri"),
                desk.units().all()));
    }
}
