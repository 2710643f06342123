package pe.kuska.gateway.web.agreements;

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
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// The register of agreements: the ministry records them, the responsible entity and the ministry review them.
@Path("/acuerdos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AgreementPages {
    private final AgreementDesk desk;
    private final SessionsOfBodies sessions;
    private final Pages pages;
    private final Sending sending;

    AgreementPages(@RestClient AgreementDesk desk, SessionsOfBodies sessions, Pages pages, Sending sending) {
        this.desk = desk;
        this.sessions = sessions;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "agreements", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementsPage(
            Page page,
            boolean lead,
            List<Agreement> agreements,
            @Nullable String body,
            List<Choice> bodies,
            AgreementLabels labels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "agreements", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAgreementPage(Page page, Form form, List<Choice> bodies) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agreements", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementPage(
            Page page,
            Agreement agreement,
            String version,
            boolean mayReview,
            Form form,
            List<Choice> states,
            AgreementLabels labels,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("instancia") @Nullable String body) {
        String wanted = body == null || body.isBlank() ? null : body;
        return pages.show(new AgreementsPage(
                pages.current(),
                pages.visitor().is(Role.POLICY_LEAD),
                desk.list(wanted, null).items(),
                wanted,
                labels().bodies(),
                labels()));
    }

    @GET
    @Path("nuevo")
    public TemplateInstance blank(
            @QueryParam("sesion") @Nullable String session, @QueryParam("instancia") @Nullable String body) {
        return form(
                session == null || body == null
                        ? Sending.empty()
                        : Sending.given(Answers.of(sessions.known(body, session))));
    }

    @POST
    public Response record(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String required = pages.words().fieldRequired();
        String dateWrong = labels().words().dateWrong();
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("body", required)
                        .unlessTyped("title", required)
                        .unlessTyped("responsible", required)
                        .unlessDate("agreedOn", dateWrong)
                        .unlessDate("dueOn", dateWrong),
                () -> at(
                        desk.record(
                                        Sending.keyOf(answers),
                                        new Agreement.Recording(
                                                answers.orNull("body"),
                                                answers.orNull("title"),
                                                answers.orNull("elementCode"),
                                                answers.orNull("ubigeo"),
                                                answers.typed("responsible").toUpperCase(Locale.ROOT),
                                                Dates.read(answers, "agreedOn").orElse(null),
                                                Dates.read(answers, "dueOn").orElse(null),
                                                answers.orNull("sessionId")))
                                .id(),
                        "registrado"),
                this::form);
    }

    private TemplateInstance form(Form form) {
        return pages.show(new NewAgreementPage(pages.current(), form, labels().bodies()));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        String news = done == null
                ? null
                : done.equals("registrado")
                        ? labels().words().newsRecorded()
                        : labels().words().newsReviewed();
        return page(id, Sending.empty(), news);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response review(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                answers,
                () -> {
                    desk.review(
                            id,
                            answers.orNull("version"),
                            new Agreement.Reviewing(answers.orNull("state"), answers.orNull("text")));
                    return at(id, "revisado");
                },
                form -> page(id, form, null));
    }

    private TemplateInstance page(String id, Form form, @Nullable String news) {
        RestResponse<Agreement> read = desk.read(id);
        Agreement agreement = read.getEntity();
        boolean mayReview = pages.visitor().is(Role.POLICY_LEAD)
                || (pages.visitor().is(Role.INDICATOR_REPORTER)
                        && agreement.responsible().equals(pages.visitor().institution()));
        List<String> reachable = agreement.reachable(pages.visitor().is(Role.POLICY_LEAD));
        return pages.show(new AgreementPage(
                pages.current(),
                agreement,
                Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), ""),
                mayReview && !reachable.isEmpty(),
                form,
                labels().states().stream()
                        .filter(state -> reachable.contains(state.value()))
                        .toList(),
                labels(),
                news));
    }

    private AgreementLabels labels() {
        return new AgreementLabels(pages.words(AgreementWords.class));
    }

    private static String at(String id, String done) {
        return "/acuerdos/" + id + "?hecho=" + done;
    }
}
