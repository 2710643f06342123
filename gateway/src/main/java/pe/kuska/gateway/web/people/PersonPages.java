package pe.kuska.gateway.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.referrals.ReferralChoices;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// A victim's path of care and the referral form that starts from it.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonPages {
    private final TrackedPeople tracking;
    private final Pages pages;

    PersonPages(@RestClient TrackedPeople tracking, Pages pages) {
        this.tracking = tracking;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonPage(
            Page page,
            String cuv,
            boolean mayRefer,
            boolean justReferred,
            boolean onPath,
            List<StageOnPath> stages,
            List<Timeline.Entry> entries)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferPage(
            Page page, String cuv, Form form, ReferralChoices choices, List<Choice> consents, List<Choice> cases)
            implements TemplateInstance {}

    @GET
    public TemplateInstance path(@PathParam("cuv") String cuv, @QueryParam("derivada") @Nullable String referred) {
        Timeline timeline = tracking.timeline(cuv);
        return pages.show(new PersonPage(
                pages.current(),
                cuv,
                pages.visitor().refersPeople(),
                referred != null,
                timeline.stage() != null,
                StageOnPath.of(timeline.stage(), pages.words()),
                timeline.newestFirst()));
    }

    @GET
    @Path("derivar")
    public TemplateInstance blank(@PathParam("cuv") String cuv) {
        Form form = new Form(UUID.randomUUID().toString(), Answers.of(Map.of()), List.of());
        return form(cuv, form, tracking.timeline(cuv).caseCodes());
    }

    @POST
    @Path("derivaciones")
    public Response refer(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Words words = pages.words();
        try {
            tracking.refer(keyOf(answers), referral(cuv, answers));
            return Response.seeOther(URI.create("/personas/" + cuv + "?derivada=si"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return again(400, cuv, answers, ServiceMessages.of(refusal.problem(), words));
        } catch (ProcessingException unreachable) {
            return again(503, cuv, answers, List.of(new FieldMessage("", words.formNotSent())));
        }
    }

    private static NewReferral referral(String cuv, Answers answers) {
        String[] destination = answers.typed("toInstitution").split("/", 2);
        String consent = answers.known("consent").orElse(null);
        boolean overridden = "OVERRIDDEN".equals(consent);
        return new NewReferral(
                cuv,
                answers.known("caseCode").orElse(null),
                destination[0].isEmpty() ? null : destination[0],
                destination.length < 2 ? null : destination[1],
                answers.known("reason").orElse(null),
                consent,
                overridden ? answers.known("overrideReason").orElse(null) : null,
                answers.known("legalBasis").orElse(null),
                answers.known("notes").orElse(null));
    }

    private Response again(int status, String cuv, Answers answers, List<FieldMessage> messages) {
        Form form = new Form(keyOf(answers), answers, messages);
        List<String> cases = answers.known("caseCode").map(List::of).orElse(List.of());
        return Response.status(status).entity(form(cuv, form, cases)).build();
    }

    private static String keyOf(Answers answers) {
        return answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    private TemplateInstance form(String cuv, Form form, List<String> cases) {
        Words words = pages.words();
        return pages.show(new ReferPage(
                pages.current(),
                cuv,
                form,
                ReferralChoices.OFFERED,
                List.of(new Choice("GIVEN", words.consentGiven()), new Choice("OVERRIDDEN", words.consentOverridden())),
                cases.stream().map(code -> new Choice(code, code)).toList()));
    }
}
