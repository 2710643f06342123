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
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.AtOnce;

/// How long each kind of record is kept (Ley 29733: no longer than its purpose needs): the terms with their source,
/// what
/// is over its term, and applying one, which is asked twice because nothing deleted comes back.
@Path("/conservacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RetentionPages {
    private static final String PLACE = "/conservacion";
    private static final String KIND = "{kind: [A-Z_]{1,40}}";

    private final RegistryRetention registry;
    private final AtOnce atOnce;
    private final Pages pages;
    private final Sending sending;

    RetentionPages(@RestClient RegistryRetention registry, AtOnce atOnce, Pages pages, Sending sending) {
        this.registry = registry;
        this.atOnce = atOnce;
        this.pages = pages;
        this.sending = sending;
    }

    /// A kind in words; `action` says what happens when its term is over.
    public record Line(Retention standing, String label, String start, String action) {}

    /// A time a term was applied, in words.
    public record RunLine(Retention.Run run, String label) {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RetentionPage(
            Page page,
            List<Line> lines,
            List<RunLine> runs,
            boolean may,
            Form form,
            List<Choice> kinds,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RetentionRunPage(Page page, Line line, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance terms(@QueryParam("hecho") @Nullable String done, @QueryParam("cuantos") int applied) {
        RetentionWords words = words();
        return show(
                Sending.empty(),
                switch (done) {
                    case "fijado" -> words.doneSet();
                    case "aplicado" -> applied == 1 ? words.doneAppliedOne() : words.doneApplied(applied);
                    case null, default -> null;
                });
    }

    @POST
    public Response set(MultivaluedMap<String, String> typed) {
        pages.admit(Role.ADMIN);
        Answers answers = Answers.from(typed);
        RetentionWords words = words();
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("kind", words.missingKind())
                        .unless(answers.whole("months").isPresent(), "months", words.missingMonths())
                        .unlessTyped("source", words.missingSource()),
                () -> {
                    registry.set(
                            Sending.keyOf(answers),
                            new Retention.NewRule(
                                    answers.orNull("kind"),
                                    answers.whole("months").orElse(null),
                                    answers.orNull("source")));
                    return PLACE + "?hecho=fijado";
                },
                form -> show(form, null));
    }

    @GET
    @Path(KIND + "/aplicar")
    public TemplateInstance ask(@PathParam("kind") String kind) {
        return asking(kind, Sending.empty());
    }

    @POST
    @Path(KIND + "/aplicar")
    public Response apply(@PathParam("kind") String kind, MultivaluedMap<String, String> typed) {
        pages.admit(Role.ADMIN);
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unless(answers.has("confirm", "si"), "confirm", words().missingConfirm()),
                () -> {
                    Retention.Run run = registry.apply(Sending.keyOf(answers), new Retention.Application(kind));
                    return PLACE + "?hecho=aplicado&cuantos=" + run.applied();
                },
                form -> asking(kind, form));
    }

    private TemplateInstance show(Form form, @Nullable String news) {
        pages.admit(Role.ADMIN, Role.AUDITOR);
        Supplier<List<Retention.Run>> runs = atOnce.ask(registry::runs);
        List<Line> lines = registry.standing().stream().map(this::line).toList();
        return pages.show(new RetentionPage(
                pages.current(),
                lines,
                runs.get().stream()
                        .map(run -> new RunLine(run, kind(run.kind(), run.kind())))
                        .toList(),
                pages.visitor().is(Role.ADMIN),
                form,
                lines.stream()
                        .map(line -> new Choice(line.standing().kind(), line.label()))
                        .toList(),
                news));
    }

    private TemplateInstance asking(String kind, Form form) {
        pages.admit(Role.ADMIN);
        Line line = registry.standing().stream()
                .filter(one -> one.kind().equals(kind) && one.months() != null)
                .findFirst()
                .map(this::line)
                .orElseThrow(NotFoundException::new);
        return pages.show(new RetentionRunPage(pages.current(), line, form));
    }

    private Line line(Retention one) {
        return new Line(
                one,
                kind(one.kind(), one.label()),
                start(one.kind(), one.start()),
                one.isErased() ? words().erased() : words().suppressed());
    }

    /// A kind nobody has worded here yet is called as the register calls it.
    private String kind(String code, @Nullable String called) {
        return switch (code) {
            case "BORDER_CHECK" -> words().borderChecks();
            case "BORDER_REVIEW" -> words().borderReviews();
            case "ARCHIVED_SUSPECT" -> words().archivedSuspects();
            case "REJECTED_ROW" -> words().rejectedRows();
            default -> Objects.requireNonNullElse(called, code);
        };
    }

    private String start(String code, @Nullable String called) {
        return switch (code) {
            case "BORDER_CHECK" -> words().borderQuestion();
            case "BORDER_REVIEW" -> words().borderDecision();
            case "ARCHIVED_SUSPECT" -> words().archiving();
            case "REJECTED_ROW" -> words().importEnd();
            default -> Objects.requireNonNullElse(called, code);
        };
    }

    private RetentionWords words() {
        return pages.words(RetentionWords.class);
    }
}
