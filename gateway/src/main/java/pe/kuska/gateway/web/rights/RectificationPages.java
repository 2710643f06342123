package pe.kuska.gateway.web.rights;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.cases.Places;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Countries;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Languages;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.identity.Identity;
import pe.kuska.gateway.web.identity.RegistryIdentities;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// Putting right what the visitor's own institution said of somebody (Ley 29733): which of its records, and the form.
/// Each
/// is a reading of identity for that purpose; nothing of it is kept here.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/rectificar")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RectificationPages {
    private static final String TO_RECTIFY = "RECTIFICACION";
    private static final String ID = "{recordId: [0-9a-f-]{36}}";
    private static final String CHANGES = "changes.";

    private final RegistryRectifications registry;
    private final RegistryIdentities identities;
    private final CodeLists codeLists;
    private final Places places;
    private final Pages pages;
    private final Sending sending;

    RectificationPages(
            @RestClient RegistryRectifications registry,
            @RestClient RegistryIdentities identities,
            CodeLists codeLists,
            Places places,
            Pages pages,
            Sending sending) {
        this.registry = registry;
        this.identities = identities;
        this.codeLists = codeLists;
        this.places = places;
        this.pages = pages;
        this.sending = sending;
    }

    /// A correction in words.
    public record Line(Rectification made, String reason, String fields, boolean stands) {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordsPage(Page page, String cuv, List<Identity.Record> records) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RectifyPage(
            Page page,
            String cuv,
            Identity.Record record,
            Form form,
            List<Integer> documents,
            List<Choice> documentTypes,
            List<Integer> languages,
            List<Choice> languageNames,
            List<Choice> sexes,
            List<Choice> countries,
            List<Choice> reasons,
            List<Choice> requesters,
            List<Line> lines,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        pages.admit(Role.REGISTRAR);
        return pages.show(new RecordsPage(pages.current(), cuv, own(cuv)));
    }

    @GET
    @Path(ID)
    public TemplateInstance read(
            @PathParam("cuv") String cuv,
            @PathParam("recordId") String recordId,
            @QueryParam("hecho") @Nullable String done) {
        pages.admit(Role.REGISTRAR);
        RectificationWords words = pages.words(RectificationWords.class);
        return show(
                cuv,
                recordId,
                null,
                switch (done) {
                    case "rectificado" -> words.done();
                    case "revisar" -> words.doneReview();
                    case null, default -> null;
                });
    }

    @POST
    @Path(ID)
    public Response rectify(
            @PathParam("cuv") String cuv,
            @PathParam("recordId") String recordId,
            MultivaluedMap<String, String> typed) {
        pages.admit(Role.REGISTRAR);
        Answers answers = Answers.from(typed);
        RectificationWords words = pages.words(RectificationWords.class);
        Places.Coded coded = places.coded(answers, pages.words());
        ObjectNode changes = RecordInForm.changes(record(cuv, recordId), coded.answers());
        return sending.send(
                missing(answers, coded.messages(), words).unless(!changes.isEmpty(), "", words.nothingChanged()),
                () -> {
                    Rectification made = registry.rectify(
                            cuv,
                            recordId,
                            "\"" + answers.typed("version") + "\"",
                            Sending.keyOf(answers),
                            new Rectification.Request(
                                    answers.orNull("reason"),
                                    answers.orNull("requester"),
                                    answers.orNull("requestNumber"),
                                    changes));
                    return "/personas/" + cuv + "/rectificar/" + recordId + "?hecho="
                            + (Boolean.TRUE.equals(made.review()) ? "revisar" : "rectificado");
                },
                form -> show(cuv, recordId, form.with(RectificationPages::placed), null));
    }

    private static Missing missing(Answers answers, List<FieldMessage> places, RectificationWords words) {
        Missing missing = Missing.in(answers)
                .unlessDateOrNothing("birthDate", words.dateWrong())
                .unlessTyped("reason", words.missingReason())
                .unlessTyped("requester", words.missingRequester());
        for (FieldMessage place : places) {
            missing = missing.unless(false, place.field(), place.message());
        }
        return missing;
    }

    /// The service speaks of what is changed; here that is the form.
    private static List<FieldMessage> placed(List<FieldMessage> messages) {
        return messages.stream()
                .map(message -> message.field().startsWith(CHANGES)
                        ? new FieldMessage(message.field().substring(CHANGES.length()), message.message())
                        : message)
                .toList();
    }

    private TemplateInstance show(String cuv, String recordId, @Nullable Form typed, @Nullable String news) {
        Page page = pages.current();
        RectificationWords words = pages.words(RectificationWords.class);
        // Before the identity: what is read after it may only be newer.
        Rectification.Of made = registry.of(cuv, recordId);
        Identity.Record record = record(cuv, recordId);
        Form form = typed == null ? Sending.given(filled(record, made.version())) : typed;
        return pages.show(new RectifyPage(
                page,
                cuv,
                record,
                form,
                rows(form, "documents", RecordInForm.DOCUMENTS),
                codeLists.choices(CodeLists.DOCUMENTS, page.labels()),
                rows(form, "languages", RecordInForm.LANGUAGES),
                Languages.choices(page.language(), Objects.requireNonNullElse(record.languages(), List.of())),
                codeLists.choices(CodeLists.SEXES, page.labels()),
                Countries.choices(page.language()),
                codeLists.choices(CodeLists.RECTIFICATION_REASONS, page.labels()),
                List.of(
                        new Choice("HERSELF", words.herself()),
                        new Choice("REPRESENTATIVE", words.representative()),
                        new Choice("INSTITUTION", words.institution())),
                made.items().reversed().stream()
                        .map(one -> line(one, page, words))
                        .toList(),
                news));
    }

    private Answers filled(Identity.Record record, int version) {
        Map<String, String> known = new LinkedHashMap<>(RecordInForm.of(record));
        known.put("version", Integer.toString(version));
        return places.named(Answers.of(known));
    }

    /// Those that are known, and room for one more.
    private static List<Integer> rows(Form form, String list, int most) {
        return IntStream.range(0, Math.min(form.answers().rows(list) + 1, most))
                .boxed()
                .toList();
    }

    private Line line(Rectification one, Page page, RectificationWords words) {
        return new Line(
                one,
                codeLists.label(CodeLists.RECTIFICATION_REASONS, one.reason(), page.labels()),
                one.fields().stream()
                        .map(piece -> RectifiedFields.word(piece.field(), words))
                        .collect(Collectors.joining(", ")),
                one.fields().stream().anyMatch(piece -> piece.ended() == null));
    }

    private Identity.Record record(String cuv, String recordId) {
        return own(cuv).stream()
                .filter(one -> one.recordId().equals(recordId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// What the visitor's own institution said.
    private List<Identity.Record> own(String cuv) {
        String institution = pages.visitor().institution();
        return identities.identity(cuv, TO_RECTIFY).records().stream()
                .filter(one -> one.institution().equals(institution))
                .toList();
    }
}
