package pe.kuska.gateway.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Finding a person. The form is sent by POST and answered on the spot: what was typed is in no address and is not
/// kept.
@Path("/personas/buscar")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SearchPages {
    private final RegistrySearch registry;
    private final Pages pages;

    SearchPages(@RestClient RegistrySearch registry, Pages pages) {
        this.registry = registry;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(
            Page page,
            Form form,
            List<Choice> purposes,
            List<Choice> documents,
            List<Choice> sexes,
            boolean steward,
            boolean searched,
            boolean tooVague,
            List<SearchResult> results)
            implements TemplateInstance {}

    @GET
    public TemplateInstance blank() {
        List<Choice> purposes = purposes(pages.visitor(), words());
        Answers answers = purposes.size() == 1
                ? Answers.of(Map.of("purpose", purposes.getFirst().value()))
                : Answers.none();
        return page(answers, List.of(), false, false, List.of());
    }

    @POST
    public Response search(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        SearchForm form = new SearchForm(answers, pages.words(), words());
        PersonSearch sought = form.read();
        if (!form.messages().isEmpty()) {
            return again(answers, form.messages());
        }
        try {
            PersonSearch.Found found = registry.search(sought);
            List<SearchResult> results = found.all().stream()
                    .map(candidate -> SearchResult.of(candidate, pages.current().labels()))
                    .toList();
            return Response.ok(page(answers, List.of(), true, found.tooVague(), results))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return again(answers, ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    private Response again(Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(page(answers, messages, false, false, List.of()))
                .build();
    }

    private TemplateInstance page(
            Answers answers,
            List<FieldMessage> messages,
            boolean searched,
            boolean tooVague,
            List<SearchResult> results) {
        SearchWords words = words();
        return pages.show(new SearchPage(
                pages.current(),
                new Form("", answers, messages),
                purposes(pages.visitor(), words),
                List.of("DNI", "CE", "PAS", "PTP", "CPP", "CIE", "CSR", "PN").stream()
                        .map(code -> new Choice(code, code))
                        .toList(),
                List.of(new Choice("MUJER", words.woman()), new Choice("HOMBRE", words.man())),
                pages.visitor().is(Role.IDENTITY_STEWARD),
                searched,
                tooVague,
                results));
    }

    /// The purposes the visitor's roles may have; which one it is, the visitor says.
    private static List<Choice> purposes(Visitor visitor, SearchWords words) {
        Map<String, String> purposes = new LinkedHashMap<>();
        if (visitor.is(Role.REGISTRAR)) {
            purposes.put("ATENCION", words.purposeCare());
            purposes.put("PROTECCION", words.purposeProtection());
            purposes.put("RECTIFICACION", words.purposeCorrection());
        }
        if (visitor.is(Role.INVESTIGATOR)) {
            purposes.put("INVESTIGACION", words.purposeInvestigation());
            purposes.put("PROTECCION", words.purposeProtection());
        }
        purposes.put("IDENTIFICACION", words.purposeRecognition());
        return purposes.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    private SearchWords words() {
        return pages.words(SearchWords.class);
    }
}
