package pe.kuska.gateway.web.alerts;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// One alert with its running clock, and what is done with it, on one page.
@Path("/alertas/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AlertStepPages {
    private final TrackingAlerts alerts;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    AlertStepPages(@RestClient TrackingAlerts alerts, Pages pages, CareDesk desk, Sending sending) {
        this.alerts = alerts;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "alerts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlertPage(
            Page page,
            AlertView alert,
            Form form,
            @Nullable String news,
            List<Choice> risks,
            List<Choice> units,
            List<Choice> dismissals,
            List<Choice> rejections)
            implements TemplateInstance {}

    @GET
    public TemplateInstance alert(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        String news = done == null
                ? null
                : done.equals("registrada")
                        ? desk.words(AlertWords.class).recorded()
                        : desk.words().saved();
        return show(id, Sending.empty(), news);
    }

    /// Evaluating and passing on is one thought, so it is one step here.
    @POST
    @Path("trasladar")
    public Response passOn(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        boolean evaluated = alerts.read(id).status().equals("EVALUATED");
        return sending.send(
                Missing.in(answers)
                        .unless(
                                evaluated || !answers.typed("risk").isEmpty(),
                                "risk",
                                desk.words().missingChoice())
                        .unlessTyped("toInstitution", desk.words().missingUnit()),
                () -> {
                    String version = answers.orNull("version");
                    if (!evaluated) {
                        version = alerts.move(id, "evaluate", version, AlertRequests.Step.evaluation(answers))
                                .etag();
                    }
                    alerts.move(id, "refer", version, AlertRequests.Step.referral(answers));
                    return here(id);
                },
                form -> show(id, form, null));
    }

    @POST
    @Path("{step: desestimar|devolver}")
    public Response because(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return move(id, step.equals("desestimar") ? "dismiss" : "return", answers, desk.reasonNeeded(answers));
    }

    @POST
    @Path("{step: acusar|atender}")
    public Response answer(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return move(id, step.equals("acusar") ? "acknowledge" : "attend", answers, Missing.in(answers));
    }

    private Response move(String id, String operation, Answers answers, Missing missing) {
        return sending.send(
                missing,
                () -> {
                    alerts.move(id, operation, answers.orNull("version"), AlertRequests.Step.because(answers));
                    return here(id);
                },
                form -> show(id, form, null));
    }

    private static String here(String id) {
        return "/alertas/" + id + "?hecho=si";
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        AlertView view = AlertView.of(alerts.read(id), desk, desk.words(AlertWords.class));
        return pages.show(new AlertPage(
                pages.current(),
                view,
                form,
                news,
                desk.codes().choices("alert_risk"),
                desk.units().all(),
                desk.codes().choices("alert_dismissal_reason"),
                desk.codes().choices("referral_rejection_reason")));
    }
}
