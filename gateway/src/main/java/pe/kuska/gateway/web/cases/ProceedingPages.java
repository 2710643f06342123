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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// How far a case has come: its phases as a path, its resolutions, and recording the next one.
@Path("/casos/{code: CT-[0-9A-Z-]+}/proceso")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ProceedingPages {
    private final RegistryProceedings proceedings;
    private final RegistryCases cases;
    private final CodeLists codeLists;
    private final Pages pages;

    ProceedingPages(
            @RestClient RegistryProceedings proceedings,
            @RestClient RegistryCases cases,
            CodeLists codeLists,
            Pages pages) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProceedingPage(
            Page page,
            CaseLabels labels,
            CaseFile file,
            Proceeding proceeding,
            String version,
            Form form,
            List<Choice> kinds,
            List<Choice> crimes,
            List<Choice> effects,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read(@PathParam("code") String code, @QueryParam("hecho") @Nullable String done) {
        CaseWords words = pages.words(CaseWords.class);
        String news =
                switch (done) {
                    case "registrada" -> words.recorded();
                    case "retirada" -> words.withdrawn();
                    case null, default -> null;
                };
        return show(code, new Form(UUID.randomUUID().toString(), Answers.none(), List.of()), news);
    }

    @POST
    public Response record(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String key = answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
        ResolutionForm form = new ResolutionForm(answers, pages.words(), pages.words(CaseWords.class));
        Proceeding.NewResolution resolution = form.read();
        if (!form.messages().isEmpty()) {
            return again(code, key, answers, form.messages());
        }
        try {
            proceedings.record(code, key, resolution);
            return Response.seeOther(URI.create("/casos/" + code + "/proceso?hecho=registrada"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            // A key belongs to what was sent with it: corrected, the form is another one.
            return again(
                    code,
                    UUID.randomUUID().toString(),
                    answers,
                    form.atItsField(ServiceMessages.of(refusal.problem(), pages.words())));
        }
    }

    @POST
    @Path("retirar")
    public Response withdraw(
            @PathParam("code") String code,
            @FormParam("id") String id,
            @FormParam("version") @Nullable String version) {
        try {
            proceedings.withdraw(code, id, version);
            return Response.seeOther(URI.create("/casos/" + code + "/proceso?hecho=retirada"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return again(
                    code,
                    UUID.randomUUID().toString(),
                    Answers.none(),
                    ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    private Response again(String code, String key, Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(show(code, new Form(key, answers, messages), null))
                .build();
    }

    private TemplateInstance show(String code, Form form, @Nullable String news) {
        Page page = pages.current();
        CaseLabels labels = new CaseLabels(page, codeLists);
        CaseFile file = cases.read(code, null);
        RestResponse<Proceeding> read = proceedings.read(code);
        Proceeding proceeding = read.getEntity();
        String version = read.getHeaderString(HttpHeaders.ETAG);
        return pages.show(new ProceedingPage(
                page,
                labels,
                file,
                proceeding,
                version == null ? "" : version,
                form,
                proceeding.mayFollow().stream()
                        .map(kind -> new Choice(kind, labels.resolution(kind)))
                        .toList(),
                codeLists.choices(CodeLists.CRIMES, page.labels()).stream()
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                labels.effects(),
                news));
    }
}
