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
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// How far a case has come: its phases as a path, its resolutions, and recording the next one.
@Path("/casos/{code: CT-[0-9A-Z-]+}/proceso")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ProceedingPages {
    private final RegistryProceedings proceedings;
    private final RegistryCases cases;
    private final CodeLists codeLists;
    private final Pages pages;
    private final Sending sending;

    ProceedingPages(
            @RestClient RegistryProceedings proceedings,
            @RestClient RegistryCases cases,
            CodeLists codeLists,
            Pages pages,
            Sending sending) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.codeLists = codeLists;
        this.pages = pages;
        this.sending = sending;
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
        return show(code, Sending.empty(), news);
    }

    @POST
    public Response record(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ResolutionForm form = new ResolutionForm(answers, pages.words());
        Proceeding.NewResolution resolution = form.read();
        if (!form.messages().isEmpty()) {
            return sending.refuse(form.messages(), answers, again -> show(code, again, null));
        }
        return sending.send(
                answers,
                () -> {
                    proceedings.record(code, Sending.keyOf(answers), resolution);
                    return "/casos/" + code + "/proceso?hecho=registrada";
                },
                again -> show(code, again.with(form::atItsField), null));
    }

    @POST
    @Path("retirar")
    public Response withdraw(
            @PathParam("code") String code,
            @FormParam("id") String id,
            @FormParam("version") @Nullable String version) {
        return sending.send(
                Answers.none(),
                () -> {
                    proceedings.withdraw(code, id, version);
                    return "/casos/" + code + "/proceso?hecho=retirada";
                },
                form -> show(code, form, null));
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
