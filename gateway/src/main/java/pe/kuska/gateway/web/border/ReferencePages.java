package pe.kuska.gateway.web.border;

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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// What stands behind a reference that border control was given, for who may see the case: by POST, because looking is
/// an entry of the audit chain.
@Path("/frontera/referencias")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReferencePages {
    private static final String REFERENCE = "reference";

    private final RegistryBorder registry;
    private final CodeLists lists;
    private final Pages pages;
    private final Sending sending;

    ReferencePages(@RestClient RegistryBorder registry, CodeLists lists, Pages pages, Sending sending) {
        this.registry = registry;
        this.lists = lists;
        this.pages = pages;
        this.sending = sending;
    }

    /// The sentence in words.
    record Behind(
            Sentenced sentence,
            @Nullable String crime,
            @Nullable String reason) {}

    @CheckedTemplate(basePath = "border", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferencePage(Page page, Form form, @Nullable Behind behind) implements TemplateInstance {}

    @GET
    public TemplateInstance blank() {
        return page(Sending.empty(), null);
    }

    @POST
    public Response open(MultivaluedMap<String, String> typed) {
        pages.admit(Role.INVESTIGATOR);
        Answers answers = Answers.from(typed);
        BorderWords words = pages.words(BorderWords.class);
        String reference = answers.typed(REFERENCE).toUpperCase(Locale.ROOT);
        try {
            return sending.show(
                    Missing.in(answers)
                            .unless(reference.matches("[0-9A-Z-]{4,40}"), REFERENCE, words.missingReference()),
                    () -> page(Sending.empty(), behind(registry.behind(reference))),
                    form -> page(form, null));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return sending.refuse(
                    List.of(new FieldMessage(REFERENCE, words.referenceUnknown())), answers, form -> page(form, null));
        }
    }

    private Behind behind(Sentenced sentence) {
        Labels labels = pages.current().labels();
        return new Behind(
                sentence,
                sentence.crime() == null
                        ? null
                        : sentence.crime() + " · " + lists.label(CodeLists.CRIMES, sentence.crime(), labels),
                sentence.reason() == null ? null : lists.label(CodeLists.BORDER_REASONS, sentence.reason(), labels));
    }

    private TemplateInstance page(Form form, @Nullable Behind behind) {
        pages.admit(Role.INVESTIGATOR);
        return pages.show(new ReferencePage(pages.current(), form, behind));
    }
}
