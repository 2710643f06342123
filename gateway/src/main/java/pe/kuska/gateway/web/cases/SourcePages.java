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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
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

    SourcePages(
            @RestClient RegistryCases cases, @RestClient RegistryCaseLinks links, CodeLists codeLists, Pages pages) {
        this.cases = cases;
        this.links = links;
        this.codeLists = codeLists;
        this.pages = pages;
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
        return show(code, new Form(UUID.randomUUID().toString(), Answers.none(), List.of()), news);
    }

    @POST
    public Response link(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Optional<String> other = answers.known(OTHER)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(text -> CASE.matcher(text).matches());
        if (other.isEmpty()) {
            return again(
                    code,
                    answers,
                    new FieldMessage(OTHER, pages.words(CaseWords.class).codeWrong()));
        }
        try {
            String key = answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
            links.link(
                    code,
                    key,
                    new CaseLink.NewLink(other.get(), answers.known("kind").orElse("RELATED_TO")));
            return Response.seeOther(URI.create("/casos/" + code + "/fuentes?hecho=vinculado"))
                    .build();
        } catch (ServiceRefusal refusal) {
            return explained(code, answers, refusal);
        }
    }

    @POST
    @Path("retirar")
    public Response unlink(@PathParam("code") String code, @FormParam("id") String id) {
        try {
            links.unlink(code, id);
            return Response.seeOther(URI.create("/casos/" + code + "/fuentes?hecho=retirado"))
                    .build();
        } catch (ServiceRefusal refusal) {
            return explained(code, Answers.none(), refusal);
        }
    }

    /// A case that is not there and one outside the mandate are the same answer: at the field, not as a lost page.
    private Response explained(String code, Answers answers, ServiceRefusal refusal) {
        if (refusal.status() == 404) {
            return again(code, answers, new FieldMessage(OTHER, pages.words().adviceNotFound()));
        }
        if (!refusal.concernsWhatWasTyped()) {
            throw refusal;
        }
        return again(
                code,
                answers,
                ServiceMessages.of(refusal.problem(), pages.words()).toArray(FieldMessage[]::new));
    }

    private Response again(String code, Answers answers, FieldMessage... messages) {
        return Response.status(400)
                .entity(show(code, new Form(UUID.randomUUID().toString(), answers, List.of(messages)), null))
                .build();
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
