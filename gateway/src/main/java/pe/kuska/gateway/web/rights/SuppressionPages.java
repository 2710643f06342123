package pe.kuska.gateway.web.rights;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CaseFile;
import pe.kuska.gateway.web.cases.CaseLabels;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.cases.RegistryCases;
import pe.kuska.gateway.web.cases.RegistryProceedings;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.AtOnce;

/// Accusations of a case that came to nothing (Ley 29733): suppressing one, how many are and why, and bringing one back
/// because a court ordered it. Whom a suppressed one was about is on no page.
@Path("/casos/{code: CT-[0-9A-Z-]+}/supresiones")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SuppressionPages {
    private static final Set<String> CAME_TO_NOTHING = Set.of("ARCHIVED", "DISMISSED");
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final RegistrySuppressions registry;
    private final RegistryCases cases;
    private final RegistryProceedings proceedings;
    private final CodeLists codeLists;
    private final AtOnce atOnce;
    private final Pages pages;
    private final Sending sending;

    SuppressionPages(
            @RestClient RegistrySuppressions registry,
            @RestClient RegistryCases cases,
            @RestClient RegistryProceedings proceedings,
            CodeLists codeLists,
            AtOnce atOnce,
            Pages pages,
            Sending sending) {
        this.registry = registry;
        this.cases = cases;
        this.proceedings = proceedings;
        this.codeLists = codeLists;
        this.atOnce = atOnce;
        this.pages = pages;
        this.sending = sending;
    }

    /// A suppression in words.
    public record Line(
            Suppression suppression,
            String reason,
            @Nullable String phase) {}

    /// `may` says whether the visitor decides here, or only reads; `closed` whether the case came to nothing.
    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SuppressionsPage(
            Page page,
            CaseFile file,
            String phase,
            List<Line> lines,
            long standing,
            boolean may,
            boolean closed,
            Form form,
            List<Choice> suspects,
            List<Choice> reasons,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LiftPage(Page page, CaseFile file, Line line, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("code") String code, @QueryParam("hecho") @Nullable String done) {
        SuppressionWords words = pages.words(SuppressionWords.class);
        return show(
                code,
                Sending.empty(),
                switch (done) {
                    case "suprimida" -> words.doneSuppressed();
                    case "levantada" -> words.doneLifted();
                    case null, default -> null;
                });
    }

    @POST
    public Response suppress(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        pages.admit(Role.INVESTIGATOR);
        Answers answers = Answers.from(typed);
        SuppressionWords words = pages.words(SuppressionWords.class);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("recordId", words.missingSuspect())
                        .unlessTyped("reason", words.missingReason())
                        .unless(answers.has("confirm", "si"), "confirm", words.missingConfirm()),
                () -> {
                    registry.suppress(
                            code,
                            Sending.keyOf(answers),
                            new Suppression.Request(
                                    answers.orNull("recordId"),
                                    answers.orNull("reason"),
                                    answers.orNull("requestNumber")));
                    return address(code) + "?hecho=suprimida";
                },
                form -> show(code, form, null));
    }

    @GET
    @Path(ID + "/levantar")
    public TemplateInstance order(@PathParam("code") String code, @PathParam("id") String id) {
        return lifting(code, id, Sending.empty());
    }

    @POST
    @Path(ID + "/levantar")
    public Response lift(
            @PathParam("code") String code, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        pages.admit(Role.INVESTIGATOR);
        Answers answers = Answers.from(typed);
        SuppressionWords words = pages.words(SuppressionWords.class);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("court", words.missingCourt())
                        .unlessTyped("number", words.missingNumber())
                        .unlessDate("orderedOn", words.missingDate()),
                () -> {
                    registry.lift(
                            code,
                            id,
                            Sending.keyOf(answers),
                            new Suppression.Lift(
                                    answers.orNull("court"),
                                    answers.orNull("number"),
                                    Dates.read(answers, "orderedOn")
                                            .map(Objects::toString)
                                            .orElse(null)));
                    return address(code) + "?hecho=levantada";
                },
                form -> lifting(code, id, form));
    }

    private TemplateInstance show(String code, Form form, @Nullable String news) {
        pages.admit(Role.INVESTIGATOR, Role.AUDITOR);
        Page page = pages.current();
        CaseLabels labels = new CaseLabels(page, codeLists);
        Supplier<List<Suppression>> suppressions = atOnce.ask(() -> registry.of(code));
        Supplier<String> phase = atOnce.ask(() ->
                Objects.requireNonNullElse(proceedings.read(code).getEntity().phase(), "NOTICE"));
        CaseFile file = cases.read(code, null);
        return pages.show(new SuppressionsPage(
                page,
                file,
                labels.phase(phase.get()),
                suppressions.get().stream().map(one -> line(one, page, labels)).toList(),
                suppressions.get().stream().filter(one -> one.lifted() == null).count(),
                pages.visitor().investigates(),
                CAME_TO_NOTHING.contains(phase.get()),
                form,
                suspects(file),
                codeLists.choices(CodeLists.SUPPRESSION_REASONS, page.labels()),
                news));
    }

    private TemplateInstance lifting(String code, String id, Form form) {
        pages.admit(Role.INVESTIGATOR);
        Page page = pages.current();
        CaseLabels labels = new CaseLabels(page, codeLists);
        Line line = registry.of(code).stream()
                .filter(one -> one.id().equals(id) && one.lifted() == null)
                .findFirst()
                .map(one -> line(one, page, labels))
                .orElseThrow(NotFoundException::new);
        return pages.show(new LiftPage(page, cases.read(code, null), line, form));
    }

    private static List<Choice> suspects(CaseFile file) {
        return file.everyone().stream()
                .filter(person -> "SUSPECT".equals(person.role()) && person.recordId() != null)
                .map(person -> new Choice(Objects.requireNonNull(person.recordId()), person.personCode()))
                .toList();
    }

    private Line line(Suppression one, Page page, CaseLabels labels) {
        return new Line(
                one,
                codeLists.label(CodeLists.SUPPRESSION_REASONS, one.reason(), page.labels()),
                one.phase() == null ? null : labels.phase(one.phase()));
    }

    private static String address(String code) {
        return "/casos/" + code + "/supresiones";
    }
}
