package pe.kuska.gateway.web.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The inbox: one click to receive or accept, one more page to reject with a reason. With a script the line changes in
/// place; without one the page comes back with the news.
@Path("/bandeja")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class InboxPages {
    private static final int REFERRALS_PER_PAGE = 25;

    private final UnitInbox inbox;
    private final Pages pages;
    private final CareDesk desk;

    InboxPages(@RestClient UnitInbox inbox, Pages pages, CareDesk desk) {
        this.inbox = inbox;
        this.pages = pages;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InboxPage(
            Page page,
            List<Tab> tabs,
            String unit,
            List<InboxList.Card> referrals,
            @Nullable String next,
            @Nullable String news,
            @Nullable String problem)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferralLine(Page page, InboxList.Card item) implements TemplateInstance {}

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RejectPage(Page page, String id, Form form, List<Choice> reasons) implements TemplateInstance {}

    /// Who receives nobody has only deadlines.
    @GET
    public Response list(@QueryParam("desde") @Nullable String after, @QueryParam("hecho") @Nullable String done) {
        if (!desk.visitor().receivesReferrals()) {
            return Response.seeOther(URI.create(InboxTabs.DEADLINES.path())).build();
        }
        return Response.ok(inbox(after, done == null ? null : newsOf(done), null))
                .build();
    }

    private TemplateInstance inbox(@Nullable String after, @Nullable String news, @Nullable String problem) {
        InboxList found = inbox.list(REFERRALS_PER_PAGE, after);
        return pages.show(new InboxPage(
                pages.current(),
                InboxTabs.of(InboxTabs.REFERRALS, desk.visitor(), desk.words(InboxWords.class)),
                desk.units().name(desk.visitor().institution(), desk.visitor().unit()),
                found.referrals().stream()
                        .map(item -> InboxList.Card.of(item, desk))
                        .toList(),
                NextPage.cursorOf(found.next()).orElse(null),
                news,
                problem));
    }

    @POST
    @Path("{id}/{step: recibir|aceptar|atender}")
    public Response answer(
            @PathParam("id") String id,
            @PathParam("step") String path,
            @FormParam("personCode") @Nullable String personCode,
            @FormParam("version") @Nullable String version,
            @HeaderParam("HX-Request") @Nullable String inPlace) {
        InboxStep step = InboxStep.of(path).orElseThrow(NotFoundException::new);
        try {
            AnsweredReferral answered = inbox.answer(id, step.operation(), version, new StepReason(null));
            String status = Objects.requireNonNullElse(answered.status(), "");
            return inPlace == null
                    ? Response.seeOther(URI.create("/bandeja?hecho=" + status)).build()
                    : Response.ok(line(id, personCode, status)).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            String problem = ServiceMessages.of(refusal.problem(), pages.words())
                    .getFirst()
                    .message();
            return Response.status(400).entity(inbox(null, null, problem)).build();
        }
    }

    /// The line as it now stands; a referral that left the inbox is shown once more with its new state.
    private TemplateInstance line(String id, @Nullable String personCode, String status) {
        InboxList.Card card = inbox.list(REFERRALS_PER_PAGE, null).referrals().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .map(item -> InboxList.Card.of(item, desk))
                .orElseGet(() -> new InboxList.Card(
                        id, null, personCode == null ? "" : personCode, status, "", "", "", null, List.of()));
        return pages.show(new ReferralLine(pages.current(), card));
    }

    @GET
    @Path("{id}/rechazar")
    public TemplateInstance askWhy(@PathParam("id") String id) {
        Map<String, String> given = new HashMap<>();
        RestResponse<AnsweredReferral> referral = inbox.read(id);
        given.put("version", Objects.requireNonNullElse(referral.getHeaderString(HttpHeaders.ETAG), ""));
        return pages.show(new RejectPage(
                pages.current(),
                id,
                new Form("", Answers.of(given), List.of()),
                desk.codes().choices("referral_rejection_reason")));
    }

    @POST
    @Path("{id}/rechazar")
    public Response reject(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Words words = pages.words();
        String reason = answers.typed("reason");
        if (reason.isEmpty()) {
            return askAgain(
                    id, answers, List.of(new FieldMessage("reason", desk.words().inboxRejectMissing())));
        }
        try {
            AnsweredReferral answered =
                    inbox.answer(id, "reject", answers.known("version").orElse(null), new StepReason(reason));
            return Response.seeOther(
                            URI.create("/bandeja?hecho=" + Objects.requireNonNullElse(answered.status(), "REJECTED")))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return askAgain(id, answers, ServiceMessages.of(refusal.problem(), words));
        }
    }

    private Response askAgain(String id, Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(pages.show(new RejectPage(
                        pages.current(),
                        id,
                        new Form("", answers, messages),
                        desk.codes().choices("referral_rejection_reason"))))
                .build();
    }

    private String newsOf(String status) {
        return desk.words().inboxDone(pages.current().labels().referral(status).toLowerCase(Locale.ROOT));
    }
}
