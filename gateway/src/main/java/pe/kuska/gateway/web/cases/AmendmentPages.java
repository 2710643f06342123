package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Correcting the facts of a case in two steps: what it says, then what changes. Whoever was overtaken by somebody else
/// keeps what they typed and sees it beside what the case says now.
@Path("/casos/{code: CT-[0-9A-Z-]+}/corregir")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AmendmentPages {
    private static final String VERSION = "version";

    private final RegistryCases cases;
    private final CodeLists codeLists;
    private final Pages pages;
    private final Sending sending;

    AmendmentPages(@RestClient RegistryCases cases, CodeLists codeLists, Pages pages, Sending sending) {
        this.cases = cases;
        this.codeLists = codeLists;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AmendmentPage(Page page, CaseFile file, String version, Form form, FactChoices choices, FactRows rows)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AmendmentCheckPage(
            Page page,
            CaseLabels labels,
            CaseFile file,
            String version,
            Form form,
            List<FactsPatch.Change> changes,
            List<Answer> kept)
            implements TemplateInstance {}

    /// Something typed that goes on with the next step.
    public record Answer(String name, String value) {
        static List<Answer> all(Answers answers) {
            return answers.names().stream()
                    .filter(name -> !name.equals(VERSION) && !name.equals("ir") && !name.equals("key"))
                    .flatMap(name -> answers.all(name).stream().map(value -> new Answer(name, value)))
                    .toList();
        }
    }

    @GET
    public TemplateInstance known(@PathParam("code") String code) {
        Opened opened = open(code);
        return form(
                opened,
                Sending.given(
                        codeLists.places().named(FactsInForm.of(opened.file().told()))));
    }

    @POST
    public Response next(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Opened opened = open(code);
        Places.Coded coded = codeLists.places().coded(answers, pages.words());
        FactsForm facts = new FactsForm(coded.answers(), pages.words());
        CaseFacts corrected = sameMoment(facts.read().with(opened.file().told().acknowledged()), opened.file());
        List<FieldMessage> wrong = Stream.concat(facts.messages().stream(), coded.messages().stream())
                .toList();
        if (!wrong.isEmpty()) {
            return sending.refuse(wrong, answers, form -> form(opened, form));
        }
        return switch (answers.typed("ir")) {
            case "guardar" -> save(opened, facts, corrected, answers);
            case "corregir" -> Response.ok(form(opened, Sending.given(answers))).build();
            default ->
                Response.ok(check(opened, corrected, new Form("", answers, overtaken(opened, answers))))
                        .build();
        };
    }

    private Response save(Opened opened, FactsForm facts, CaseFacts corrected, Answers answers) {
        String code = opened.file().code();
        return sending.send(
                answers,
                () -> {
                    CaseFile saved = cases.amend(
                            code,
                            answers.orNull(VERSION),
                            FactsPatch.between(opened.file().told(), corrected));
                    return "/casos/" + code + (saved.doubts().isEmpty() ? "" : "/avisos") + "?hecho=corregido";
                },
                form -> form.concernsFields()
                        ? form(opened, form.with(facts::atItsField))
                        : check(opened, corrected, form));
    }

    /// Somebody else corrected the case since the form was opened: what is compared with is what it says now.
    private List<FieldMessage> overtaken(Opened opened, Answers answers) {
        return opened.version().equals(answers.typed(VERSION))
                ? List.of()
                : List.of(new FieldMessage("", pages.words().formChangedMeanwhile()));
    }

    /// The form asks for the day of reception; the hour that is known stays with it.
    private static CaseFacts sameMoment(CaseFacts typed, CaseFile file) {
        String known = file.told().receivedAt();
        return Objects.equals(typed.receivedAt(), FactsInForm.dayOf(known)) ? typed.receivedAt(known) : typed;
    }

    /// A case and the version of it that was read.
    private record Opened(CaseFile file, String version) {}

    private Opened open(String code) {
        RestResponse<CaseFile> read = cases.open(code);
        @Nullable String version = read.getHeaderString(HttpHeaders.ETAG);
        return new Opened(read.getEntity(), Objects.requireNonNullElse(version, ""));
    }

    private TemplateInstance form(Opened opened, Form form) {
        Page page = pages.current();
        return pages.show(new AmendmentPage(
                page,
                opened.file(),
                opened.version(),
                form,
                FactChoices.of(codeLists, page),
                FactRows.ofKnownCase(form.answers(), page)));
    }

    private TemplateInstance check(Opened opened, CaseFacts corrected, Form form) {
        Page page = pages.current();
        return pages.show(new AmendmentCheckPage(
                page,
                new CaseLabels(page, codeLists),
                opened.file(),
                opened.version(),
                form,
                FactsPatch.changes(opened.file().told(), corrected),
                Answer.all(form.answers())));
    }
}
