package pe.kuska.gateway.web.rights;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// The access report of a victim (Ley 29733, right of access): asked for on her behalf, shown in answer to the form,
/// printed for her, and kept nowhere.
@Path("/personas/{cuv}/informe")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AccessReportPages {
    private final RegistryRights registry;
    private final Pages pages;
    private final Sending sending;

    AccessReportPages(@RestClient RegistryRights registry, Pages pages, Sending sending) {
        this.registry = registry;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskPage(Page page, String cuv, Form form, List<Choice> languages, List<Choice> requesters)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(Page page, AccessReport report) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(@PathParam("cuv") String cuv) {
        return ask(cuv, Sending.given(Answers.of(Map.of("language", Language.ES.code()))));
    }

    @POST
    public Response report(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        pages.admit(Role.REGISTRAR);
        Answers answers = Answers.from(typed);
        RightsWords words = pages.words(RightsWords.class);
        return sending.show(
                Missing.in(answers)
                        .unlessTyped("language", words.missingLanguage())
                        .unlessTyped("requester", words.missingRequester()),
                () -> pages.show(new ReportPage(
                        pages.current(),
                        registry.report(
                                cuv,
                                new AccessReport.Request(answers.orNull("language"), answers.orNull("requester"))))),
                form -> ask(cuv, form));
    }

    private TemplateInstance ask(String cuv, Form form) {
        pages.admit(Role.REGISTRAR);
        RightsWords words = pages.words(RightsWords.class);
        return pages.show(new AskPage(
                pages.current(),
                cuv,
                form,
                Arrays.stream(Language.values())
                        .map(language -> new Choice(
                                language.code(),
                                language.reviewed()
                                        ? language.ownName()
                                        : words.languageUnreviewed(language.ownName())))
                        .toList(),
                List.of(new Choice("HERSELF", words.herself()), new Choice("REPRESENTATIVE", words.representative()))));
    }
}
