package pe.kuska.gateway.web.cases;

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
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// What the register finds doubtful in a case, and leaving it so with a reason: the reason is a code, so that nobody is
/// named in it.
@Path("/casos/{code: CT-[0-9A-Z-]+}/avisos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DoubtPages {
    private final RegistryCases cases;
    private final CodeLists codeLists;
    private final Pages pages;
    private final Sending sending;

    DoubtPages(@RestClient RegistryCases cases, CodeLists codeLists, Pages pages, Sending sending) {
        this.cases = cases;
        this.codeLists = codeLists;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DoubtsPage(
            Page page,
            CaseLabels labels,
            CaseFile file,
            String version,
            Form form,
            List<Choice> reasons,
            boolean mayAmend,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("code") String code, @QueryParam("hecho") @Nullable String done) {
        CaseWords words = pages.words(CaseWords.class);
        return show(
                code,
                Sending.empty(),
                switch (done) {
                    case "corregido" -> words.amended();
                    case "dejado" -> words.doubtLeft();
                    case null, default -> null;
                });
    }

    @POST
    public Response leave(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String reason = "reason-" + answers.typed("index");
        return sending.send(
                Missing.in(answers).unlessTyped(reason, pages.words().choose()),
                () -> {
                    CaseFacts known = cases.open(code).getEntity().told();
                    CaseFacts.Acknowledged looked = new CaseFacts.Acknowledged(
                            answers.typed("field"), answers.typed("rule"), answers.typed(reason));
                    cases.amend(
                            code,
                            answers.orNull("version"),
                            FactsPatch.between(
                                    known,
                                    known.with(Stream.concat(known.acknowledged().stream(), Stream.of(looked))
                                            .toList())));
                    return "/casos/" + code + "/avisos?hecho=dejado";
                },
                form -> show(code, form, null));
    }

    private TemplateInstance show(String code, Form form, @Nullable String news) {
        Page page = pages.current();
        RestResponse<CaseFile> read = cases.open(code);
        CaseFile file = read.getEntity();
        return pages.show(new DoubtsPage(
                page,
                new CaseLabels(page, codeLists),
                file,
                Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), ""),
                form,
                codeLists.choices(CodeLists.REVIEW_REASONS, page.labels()),
                file.mayBeAmendedBy(pages.visitor()),
                news));
    }
}
