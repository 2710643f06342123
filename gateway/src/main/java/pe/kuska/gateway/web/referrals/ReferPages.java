package pe.kuska.gateway.web.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import pe.kuska.gateway.web.people.Timeline;
import pe.kuska.gateway.web.people.TrackedPeople;

/// Sending a person to another unit in one page, and where she has been sent so far.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReferPages {
    private static final int DOCUMENTS = 3;

    private final TrackingReferrals referrals;
    private final TrackedPeople people;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    ReferPages(
            @RestClient TrackingReferrals referrals,
            @RestClient TrackedPeople people,
            Pages pages,
            CareDesk desk,
            Sending sending) {
        this.referrals = referrals;
        this.people = people;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    /// What can be chosen.
    public record Choices(
            List<Choice> destinations,
            List<Choice> cases,
            List<Choice> reasons,
            List<Choice> consents,
            List<Choice> overrideReasons,
            List<Choice> legalBases,
            List<Choice> documentKinds) {

        /// As many documents as a form has room for; a system may send more.
        public List<String> documentRows() {
            return IntStream.range(0, DOCUMENTS)
                    .mapToObj(row -> "documents[" + row + "].")
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferPage(Page page, String cuv, Form form, Choices choices) implements TemplateInstance {}

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonReferralsPage(Page page, PersonHead head, boolean mayRefer, List<ReferralOnPath> referrals)
            implements TemplateInstance {}

    @GET
    @Path("derivaciones")
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        return pages.show(new PersonReferralsPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.REFERRALS, desk),
                desk.visitor().refersPeople(),
                ReferralOnPath.of(people.timeline(cuv), desk)));
    }

    @GET
    @Path("derivar")
    public TemplateInstance blank(@PathParam("cuv") String cuv) {
        Timeline timeline = people.timeline(cuv);
        Map<String, String> given = new HashMap<>();
        given.put("legalBasis", "DS_007_2023_IN");
        if (timeline.caseCodes().size() == 1) {
            given.put("caseCode", timeline.caseCodes().getFirst());
        }
        return form(cuv, Sending.given(Answers.of(given)));
    }

    @POST
    @Path("derivaciones")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                documentsComplete(Missing.in(answers), answers)
                        .unlessTyped("toInstitution", desk.words().missingUnit())
                        .unlessTyped("reason", desk.words().missingReason())
                        .unlessTyped("consent", desk.words().missingChoice()),
                () -> {
                    referrals.send(Sending.keyOf(answers), NewReferral.of(cuv, answers));
                    return "/personas/" + cuv + "?derivada=si";
                },
                form -> form(cuv, form));
    }

    /// A document has a kind and a fingerprint, or it is none.
    private Missing documentsComplete(Missing missing, Answers answers) {
        for (int row = 0; row < DOCUMENTS; row++) {
            String name = "documents[" + row + "].";
            boolean kind = answers.known(name + "kind").isPresent();
            boolean fingerprint = answers.known(name + "sha256").isPresent();
            missing.unless(kind || !fingerprint, name + "kind", desk.words().missingChoice())
                    .unless(
                            !kind || NewReferral.isFingerprint(answers.typed(name + "sha256")),
                            name + "sha256",
                            desk.words(ReferralWords.class).documentMissing());
        }
        return missing;
    }

    private TemplateInstance form(String cuv, Form form) {
        ReferralWords words = desk.words(ReferralWords.class);
        return pages.show(new ReferPage(
                pages.current(),
                cuv,
                form,
                new Choices(
                        desk.units().receiving().stream()
                                .filter(choice -> !choice.value().equals(ownUnit()))
                                .toList(),
                        people.timeline(cuv).caseCodes().stream()
                                .map(code -> new Choice(code, code))
                                .toList(),
                        desk.codes().choices("referral_reason"),
                        NewReferral.consents(words),
                        desk.codes().choices("consent_override_reason"),
                        desk.codes().choices("legal_basis"),
                        desk.codes().choices("document_kind"))));
    }

    private String ownUnit() {
        return desk.visitor().institution() + "/" + desk.visitor().unit();
    }
}
