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
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// A person's plans, and offering her one.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/plan")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PlanPages {
    private final TrackingPlans plans;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PlanPages(@RestClient TrackingPlans plans, Pages pages, CareDesk desk, Sending sending) {
        this.plans = plans;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "plans", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonPlansPage(
            Page page, PersonHead head, List<PlanView> plans, boolean mayOffer, Form form, List<Choice> kinds)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        return show(cuv, Sending.empty());
    }

    @POST
    public Response offer(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessTyped("kind", desk.words().missingChoice()),
                () -> "/planes/"
                        + plans.offer(Sending.keyOf(answers), new PlanRequests.Offer(cuv, answers.typed("kind")))
                                .id()
                        + "?hecho=si",
                form -> show(cuv, form));
    }

    private TemplateInstance show(String cuv, Form form) {
        PlanWords words = desk.words(PlanWords.class);
        List<PlanView> all = plans.list(cuv).all().reversed().stream()
                .map(plan -> PlanView.of(plan, desk, words))
                .toList();
        return pages.show(new PersonPlansPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.PLAN, desk),
                all,
                desk.visitor().receivesReferrals() && all.stream().noneMatch(PlanView::isOpen),
                form,
                desk.codes().choices("plan_kind")));
    }
}
