package pe.kuska.gateway.web.cases;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Cases in the browser: list, registration, receipt, one case.
@Path("/casos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CasePages {
    private static final int CASES_PER_PAGE = 25;

    private final RegistryCases registry;
    private final CodeLists codeLists;
    private final Pages pages;
    private final InstantSource clock;

    CasePages(@RestClient RegistryCases registry, CodeLists codeLists, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.codeLists = codeLists;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            Page page, List<CaseList.Item> cases, @Nullable String next, boolean first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterPage(Page page, Form form, CaseChoices choices) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CasePage(
            Page page,
            CaseFile file,
            @Nullable String crime,
            List<String> conducts,
            List<String> means,
            List<String> purposes,
            @Nullable String recruitment)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptPage(Page page, CaseFile file, boolean updated) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("desde") @Nullable String after) {
        CaseList found = registry.list(CASES_PER_PAGE, after);
        return pages.show(new ListPage(
                pages.current(), found.cases(), NextPage.cursorOf(found.next()).orElse(null), after == null));
    }

    @GET
    @Path("nuevo")
    public TemplateInstance blank() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PERU);
        Map<String, String> given = new LinkedHashMap<>();
        given.put("source.system", usualSystem().orElse(""));
        given.put("receivedAt.day", Integer.toString(today.getDayOfMonth()));
        given.put("receivedAt.month", Integer.toString(today.getMonthValue()));
        given.put("receivedAt.year", Integer.toString(today.getYear()));
        given.put(CaseForm.PERSON + "role", "VICTIM");
        return form(new Form(UUID.randomUUID().toString(), Answers.of(given), List.of()));
    }

    @POST
    public Response register(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        CaseForm read = new CaseForm(answers, pages.words());
        NewCase newCase = read.read();
        if (!read.messages().isEmpty()) {
            return again(400, keyOf(answers), answers, read.messages());
        }
        try {
            RestResponse<RegisteredCase> registered = registry.register(keyOf(answers), newCase);
            String receipt = "/casos/" + registered.getEntity().code() + "/constancia";
            boolean updated = registered.getStatus() == 200;
            return Response.seeOther(URI.create(updated ? receipt + "?actualizado=si" : receipt))
                    .build();
        } catch (ServiceRefusal refusal) {
            return explained(refusal, answers);
        } catch (ProcessingException unreachable) {
            // Whether it arrived is unknown: the same key makes another attempt harmless.
            return again(
                    503,
                    keyOf(answers),
                    answers,
                    List.of(new FieldMessage("", pages.words().formNotSent())));
        }
    }

    private Response explained(ServiceRefusal refusal, Answers answers) {
        if (refusal.status() >= 500) {
            return again(
                    503,
                    keyOf(answers),
                    answers,
                    List.of(new FieldMessage("", pages.words().formNotSent())));
        }
        if (!refusal.concernsWhatWasTyped()) {
            throw refusal;
        }
        boolean keyIsSpent = "urn:kuska:problem:idempotency-key-reused"
                .equals(refusal.problem().type());
        return again(
                400,
                keyIsSpent ? UUID.randomUUID().toString() : keyOf(answers),
                answers,
                ServiceMessages.of(refusal.problem(), pages.words()));
    }

    private Response again(int status, String key, Answers answers, List<FieldMessage> messages) {
        return Response.status(status)
                .entity(form(new Form(key, answers, messages)))
                .build();
    }

    private static String keyOf(Answers answers) {
        return answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    private TemplateInstance form(Form form) {
        Page page = pages.current();
        return pages.show(new RegisterPage(page, form, CaseChoices.of(codeLists, page.labels(), pages.words())));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}")
    public TemplateInstance read(@PathParam("code") String code) {
        CaseFile file = registry.read(code);
        Page page = pages.current();
        return pages.show(new CasePage(
                page,
                file,
                worded(CodeLists.CRIMES, file.crime(), page.labels()),
                worded(CodeLists.CONDUCTS, file.conducts(), page.labels()),
                worded(CodeLists.MEANS, file.means(), page.labels()),
                worded(CodeLists.PURPOSES, file.purposes(), page.labels()),
                worded(CodeLists.RECRUITMENT, file.recruitment(), page.labels())));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}/constancia")
    public TemplateInstance receipt(
            @PathParam("code") String code, @QueryParam("actualizado") @Nullable String updated) {
        return pages.show(new ReceiptPage(pages.current(), registry.read(code), updated != null));
    }

    private @Nullable String worded(String list, @Nullable String code, Labels labels) {
        return code == null ? null : codeLists.label(list, code, labels);
    }

    private List<String> worded(String list, @Nullable List<String> codes, Labels labels) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .map(code -> codeLists.label(list, code, labels))
                        .toList();
    }

    /// The system the visitor's institution usually keeps its cases in.
    private Optional<String> usualSystem() {
        String institution = pages.visitor().institution();
        return CaseChoices.systems().stream()
                .filter(system -> system.institution().equals(institution))
                .map(CaseChoices.SourceSystem::code)
                .findFirst();
    }
}
