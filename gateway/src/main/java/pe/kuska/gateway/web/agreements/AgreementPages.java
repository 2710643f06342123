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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The register of agreements: the ministry records them, the responsible entity and the ministry review them.
@Path("/acuerdos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AgreementPages {
    private final AgreementDesk desk;
    private final Pages pages;

    AgreementPages(@RestClient AgreementDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
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
    public TemplateInstance blank() {
        return form(new Form(UUID.randomUUID().toString(), Answers.none(), List.of()));
    }

    @POST
    public Response record(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> problems = problemsOf(answers);
        if (!problems.isEmpty()) {
            return again(answers, problems);
        }
        try {
            Agreement recorded = desk.record(
                    answers.known("key").orElseGet(() -> UUID.randomUUID().toString()),
                    new Agreement.Recording(
                            answers.known("body").orElse(null),
                            answers.known("title").orElse(null),
                            answers.known("elementCode").orElse(null),
                            answers.known("ubigeo").orElse(null),
                            answers.known("responsible")
                                    .map(code -> code.toUpperCase(Locale.ROOT))
                                    .orElse(null),
                            Dates.read(answers, "agreedOn").orElse(null),
                            Dates.read(answers, "dueOn").orElse(null)));
            return to(recorded.id(), "registrado");
        } catch (ServiceRefusal refusal) {
            return again(answers, messages(refusal));
        }
    }

    private List<FieldMessage> problemsOf(Answers answers) {
        List<FieldMessage> problems = new ArrayList<>();
        for (String field : List.of("body", "title", "responsible")) {
            if (answers.known(field).isEmpty()) {
                problems.add(new FieldMessage(field, pages.words().fieldRequired()));
            }
        }
        for (String date : List.of("agreedOn", "dueOn")) {
            if (Dates.read(answers, date).isEmpty()) {
                problems.add(new FieldMessage(date, labels().words().dateWrong()));
            }
        }
        return problems;
    }

    private Response again(Answers answers, List<FieldMessage> problems) {
        return Response.status(400)
                .entity(form(new Form(answers.typed("key"), answers, problems)))
                .build();
    }

    private TemplateInstance form(Form form) {
        return pages.show(new NewAgreementPage(pages.current(), form, labels().bodies()));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        RestResponse<Agreement> read = desk.read(id);
        String version = Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "");
        String news = done == null
                ? null
                : done.equals("registrado")
                        ? labels().words().newsRecorded()
                        : labels().words().newsReviewed();
        return page(read.getEntity(), new Form("", Answers.of(Map.of("version", version)), List.of()), news);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response review(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        try {
            desk.review(
                    id,
                    answers.known("version").orElse(null),
                    new Agreement.Reviewing(
                            answers.known("state").orElse(null),
                            answers.known("text").orElse(null)));
            return to(id, "revisado");
        } catch (ServiceRefusal refusal) {
            Form form = new Form("", answers, messages(refusal));
            return Response.status(400)
                    .entity(page(desk.read(id).getEntity(), form, null))
                    .build();
        }
    }

    private TemplateInstance page(Agreement agreement, Form form, @Nullable String news) {
        boolean mayReview = pages.visitor().is(Role.POLICY_LEAD)
                || (pages.visitor().is(Role.INDICATOR_REPORTER)
                        && agreement.responsible().equals(pages.visitor().institution()));
        return pages.show(
                new AgreementPage(pages.current(), agreement, mayReview, form, labels().states(), labels(), news));
    }

    private List<FieldMessage> messages(ServiceRefusal refusal) {
        if (!refusal.concernsWhatWasTyped()) {
            throw refusal;
        }
        return ServiceMessages.of(refusal.problem(), pages.words());
    }

    private AgreementLabels labels() {
        return new AgreementLabels(pages.words(AgreementWords.class));
    }

    private static Response to(String id, String done) {
        return Response.seeOther(URI.create("/acuerdos/" + id + "?hecho=" + done))
                .build();
    }
}
