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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
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
    private final Sending sending;

    InboxPages(@RestClient UnitInbox inbox, Pages pages, CareDesk desk, Sending sending) {
        this.inbox = inbox;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
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
    record RejectPage(Page page, String id, String version, Form form, List<Choice> reasons)
            implements TemplateInstance {}

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
            AnsweredReferral answered = inbox.answer(id, step.operation(), version, new Because(null));
            String status = Objects.requireNonNullElse(answered.status(), "");
            return inPlace == null
                    ? Response.seeOther(URI.create("/bandeja?hecho=" + status)).build()
                    : Response.ok(line(id, personCode, status)).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
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
        return rejection(id, Sending.empty());
    }

    @POST
    @Path("{id}/rechazar")
    public Response reject(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessTyped("reason", desk.words().inboxRejectMissing()),
                () -> "/bandeja?hecho="
                        + Objects.requireNonNullElse(
                                inbox.answer(id, "reject", answers.orNull("version"), Because.of(answers))
                                        .status(),
                                "REJECTED"),
                form -> rejection(id, form));
    }

    private TemplateInstance rejection(String id, Form form) {
        RestResponse<AnsweredReferral> referral = inbox.read(id);
        return pages.show(new RejectPage(
                pages.current(),
                id,
                Objects.requireNonNullElse(referral.getHeaderString(HttpHeaders.ETAG), ""),
                form,
                desk.codes().choices("referral_rejection_reason")));
    }

    private String newsOf(String status) {
        return desk.words().inboxDone(pages.current().labels().referral(status).toLowerCase(Locale.ROOT));
    }
}
