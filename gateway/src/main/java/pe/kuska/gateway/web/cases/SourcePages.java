package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
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
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// A case as its sources tell it, side by side, and its links with other cases.
@Path("/casos/{code: CT-[0-9A-Z-]+}/fuentes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SourcePages {
    private static final Pattern CASE = Pattern.compile("CT-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String OTHER = "other";

    private final RegistryCases cases;
    private final RegistryCaseLinks links;
    private final CodeLists codeLists;
    private final Pages pages;
    private final Sending sending;

    SourcePages(
            @RestClient RegistryCases cases,
            @RestClient RegistryCaseLinks links,
            CodeLists codeLists,
            Pages pages,
            Sending sending) {
        this.cases = cases;
        this.links = links;
        this.codeLists = codeLists;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourcesPage(
            Page page,
            CaseLabels labels,
            CaseFile file,
            JoinedCase joined,
            List<CaseLink> links,
            Form form,
            List<Choice> kinds,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read(@PathParam("code") String code, @QueryParam("hecho") @Nullable String done) {
        CaseWords words = pages.words(CaseWords.class);
        String news =
                switch (done) {
                    case "vinculado" -> words.linked();
                    case "retirado" -> words.unlinked();
                    case null, default -> null;
                };
        return show(code, Sending.empty(), news);
    }

    @POST
    public Response link(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String other = answers.typed(OTHER).toUpperCase(Locale.ROOT);
        Missing missing = Missing.in(answers)
                .unless(
                        CASE.matcher(other).matches(),
                        OTHER,
                        pages.words(CaseWords.class).codeWrong());
        try {
            return sending.send(
                    missing,
                    () -> {
                        links.link(
                                code,
                                Sending.keyOf(answers),
                                new CaseLink.NewLink(
                                        other, answers.known("kind").orElse("RELATED_TO")));
                        return "/casos/" + code + "/fuentes?hecho=vinculado";
                    },
                    form -> show(code, form, null));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            // One that is not there and one outside the mandate are the same answer: at the field, not as a lost page.
            return sending.refuse(
                    List.of(new FieldMessage(OTHER, pages.words().adviceNotFound())),
                    answers,
                    form -> show(code, form, null));
        }
    }

    @POST
    @Path("retirar")
    public Response unlink(@PathParam("code") String code, @FormParam("id") String id) {
        return sending.send(
                Answers.none(),
                () -> {
                    links.unlink(code, id);
                    return "/casos/" + code + "/fuentes?hecho=retirado";
                },
                form -> show(code, form, null));
    }

    private TemplateInstance show(String code, Form form, @Nullable String news) {
        Page page = pages.current();
        CaseLabels labels = new CaseLabels(page, codeLists);
        return pages.show(new SourcesPage(
                page,
                labels,
                cases.read(code, null),
                links.joined(code),
                links.links(code),
                form,
                labels.linkKinds(),
                news));
    }
}
