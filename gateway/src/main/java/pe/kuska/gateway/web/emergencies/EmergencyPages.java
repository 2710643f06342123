package pe.kuska.gateway.web.emergencies;

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
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Breaking the glass and what came of it: one's own accesses, or all of them for the auditor, who judges them.
@Path("/emergencias")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EmergencyPages {
    private static final int SHOWN = 50;
    private static final int SHORTEST_EXPLANATION = 20;

    private final TrackingEmergencies tracking;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    EmergencyPages(@RestClient TrackingEmergencies tracking, Pages pages, CareDesk desk, Sending sending) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "emergencies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessesPage(
            Page page,
            List<Emergency.Card> accesses,
            boolean reviews,
            boolean onlyPending,
            @Nullable String next,
            boolean first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "emergencies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskPage(Page page, Form form, List<Choice> reasons) implements TemplateInstance {}

    @CheckedTemplate(basePath = "emergencies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessPage(
            Page page,
            Emergency.Card access,
            Form form,
            List<Choice> verdicts,
            boolean reviews,
            @Nullable String news) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("todos") @Nullable String all, @QueryParam("desde") @Nullable String after) {
        boolean reviews = pages.visitor().is(Role.AUDITOR);
        boolean onlyPending = reviews && all == null;
        EmergencyWords words = desk.words(EmergencyWords.class);
        Emergency.Listed listed = tracking.list(onlyPending ? "PENDING" : null, SHOWN, after);
        return pages.show(new AccessesPage(
                pages.current(),
                listed.all().stream().map(each -> each.inWords(desk, words)).toList(),
                reviews,
                onlyPending,
                NextPage.cursorOf(listed.next()).orElse(null),
                after == null));
    }

    @GET
    @Path("nuevo")
    public TemplateInstance ask(@QueryParam("cuv") @Nullable String cuv) {
        return showAsking(Sending.given(cuv == null ? Answers.none() : Answers.of(Map.of("personCode", cuv))));
    }

    /// Leads to the path at once: that is what there is an emergency for.
    @POST
    @Path("nuevo")
    public Response open(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        EmergencyWords words = desk.words(EmergencyWords.class);
        try {
            return open(answers, words);
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != Response.Status.NOT_FOUND.getStatusCode()) {
                throw refusal;
            }
            return sending.refuse(List.of(new FieldMessage("personCode", words.nobody())), answers, this::showAsking);
        }
    }

    private Response open(Answers answers, EmergencyWords words) {
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("personCode", pages.words().fieldRequired())
                        .unlessTyped("reason", desk.words().missingReason())
                        .unless(
                                answers.typed("explanation").length() >= SHORTEST_EXPLANATION,
                                "explanation",
                                words.explanationShort()),
                () -> "/personas/"
                        + tracking.open(
                                        Sending.keyOf(answers),
                                        new TrackingEmergencies.Asked(
                                                answers.typed("personCode").toUpperCase(Locale.ROOT),
                                                answers.typed("reason"),
                                                answers.typed("explanation")))
                                .personCode(),
                this::showAsking);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/revision")
    public Response judge(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        EmergencyWords words = desk.words(EmergencyWords.class);
        boolean objects = answers.has("verdict", "OBJECT");
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("verdict", desk.words().missingChoice())
                        .unless(!objects || answers.known("opinion").isPresent(), "opinion", words.opinionMissing()),
                () -> {
                    tracking.judge(
                            id,
                            answers.orNull("version"),
                            new TrackingEmergencies.Judged(answers.typed("verdict"), answers.orNull("opinion")));
                    return "/emergencias/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    private TemplateInstance showAsking(Form form) {
        return pages.show(new AskPage(pages.current(), form, desk.codes().choices("emergency_access_reason")));
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        EmergencyWords words = desk.words(EmergencyWords.class);
        return pages.show(new AccessPage(
                pages.current(),
                tracking.read(id).inWords(desk, words),
                form,
                List.of(new Choice("JUSTIFY", words.justify()), new Choice("OBJECT", words.object())),
                pages.visitor().is(Role.AUDITOR),
                news));
    }
}
