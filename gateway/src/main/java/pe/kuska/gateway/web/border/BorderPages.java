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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Countries;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// Asking about one traveller at the border. The answer stands in the reply to the question and nowhere else: what was
/// typed is in no address, no draft and no history, and the page forgets it with the answer.
@Path("/frontera")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BorderPages {
    /// Of the list of documents: a birth certificate only hints, and the others say that there is none.
    private static final Set<String> IDENTIFIES_NOBODY = Set.of("PN", "SD", "NP");

    private static final String USUAL_REASON = "CONTROL_DE_INGRESO";

    private final RegistryBorder registry;
    private final CodeLists lists;
    private final Pages pages;
    private final Sending sending;

    BorderPages(@RestClient RegistryBorder registry, CodeLists lists, Pages pages, Sending sending) {
        this.registry = registry;
        this.lists = lists;
        this.pages = pages;
        this.sending = sending;
    }

    /// `byName` is the form for those who bring no document; `answer` is what came of the question before.
    @CheckedTemplate(basePath = "border", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(
            Page page,
            Form form,
            boolean byName,
            List<Choice> reasons,
            List<Choice> documents,
            List<Choice> countries,
            BorderCheck.@Nullable Verdict answer)
            implements TemplateInstance {}

    @GET
    public TemplateInstance document() {
        return blank(false, null, USUAL_REASON);
    }

    @GET
    @Path("sin-documento")
    public TemplateInstance names() {
        return blank(true, null, USUAL_REASON);
    }

    @POST
    public Response askByDocument(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        BorderWords words = pages.words(BorderWords.class);
        Missing missing = Missing.in(answers)
                .unlessTyped("reason", words.missingReason())
                .unlessTyped("document.type", words.missingType())
                .unlessTyped("document.number", words.missingNumber())
                .unless(
                        !BorderCheck.statesCountry(answers.orNull("document.type"))
                                || answers.known("document.country").isPresent(),
                        "document.country",
                        words.missingCountry());
        return ask(missing, answers, false);
    }

    @POST
    @Path("sin-documento")
    public Response askByName(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        BorderWords words = pages.words(BorderWords.class);
        Missing missing = Missing.in(answers)
                .unlessTyped("reason", words.missingReason())
                .unlessTyped("names.given", words.missingGiven())
                .unlessTyped("names.firstSurname", words.missingSurname())
                .unlessDate("birthDate", words.missingBirth());
        return ask(missing, answers, true);
    }

    private Response ask(Missing missing, Answers answers, boolean byName) {
        pages.admit(Role.BORDER_CONTROL);
        return sending.show(
                missing,
                () -> {
                    BorderCheck.Verdict verdict = registry.check(
                            byName
                                    ? BorderCheck.byName(
                                            answers,
                                            Dates.read(answers, "birthDate")
                                                    .map(Objects::toString)
                                                    .orElseThrow())
                                    : BorderCheck.byDocument(answers));
                    return blank(byName, verdict, answers.typed("reason"));
                },
                form -> page(placed(form), byName, null));
    }

    /// The service speaks of the document or the names as a whole; a person mends a field.
    private static Form placed(Form form) {
        return form.with(messages -> messages.stream()
                .map(message -> new FieldMessage(
                        switch (message.field()) {
                            case "document" -> "document.number";
                            case "names" -> "names.given";
                            default -> message.field().replace("documents[0]", "document");
                        },
                        message.message()))
                .toList());
    }

    private TemplateInstance blank(boolean byName, BorderCheck.@Nullable Verdict answer, String reason) {
        return page(Sending.given(Answers.of(Map.of("reason", reason, "document.type", "DNI"))), byName, answer);
    }

    private TemplateInstance page(Form form, boolean byName, BorderCheck.@Nullable Verdict answer) {
        pages.admit(Role.BORDER_CONTROL);
        Page page = pages.current();
        BorderWords words = pages.words(BorderWords.class);
        return pages.show(new CheckPage(
                page,
                form,
                byName,
                lists.choices(CodeLists.BORDER_REASONS, page.labels()),
                lists.choices(CodeLists.DOCUMENTS, page.labels()).stream()
                        .filter(choice -> !IDENTIFIES_NOBODY.contains(choice.value()))
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                Countries.choices(page.language()),
                answer));
    }
}
