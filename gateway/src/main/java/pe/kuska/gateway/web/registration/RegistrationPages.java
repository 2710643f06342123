package pe.kuska.gateway.web.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CaseLabels;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Registering a case step by step. All steps are one form: a script shows them one at a time without asking anybody,
/// and without a script each button brings the page back with the next one.
@Path("/casos/nuevo")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RegistrationPages {
    private final SendRegistration sendRegistration;
    private final Panels panels;
    private final CodeLists codeLists;
    private final Pages pages;
    private final InstantSource clock;

    RegistrationPages(
            SendRegistration sendRegistration, Panels panels, CodeLists codeLists, Pages pages, InstantSource clock) {
        this.sendRegistration = sendRegistration;
        this.panels = panels;
        this.codeLists = codeLists;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegistrationPage(Page page, RegistrationView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MatchesPanel(Page page, Panels.Matches matches) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassificationPanel(Page page, Panels.Classification classification) implements TemplateInstance {}

    @GET
    public TemplateInstance blank() {
        return show(view(filledBefore(), RegistrationStep.FACTS));
    }

    @POST
    public Response next(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return switch (RegistrationMove.of(answers.typed("ir"))) {
            case RegistrationMove.To to -> shown(view(answers, to.step()));
            case RegistrationMove.AddPerson _ -> shown(view(PersonInForm.add(answers), RegistrationStep.PEOPLE));
            case RegistrationMove.RemovePerson remove ->
                shown(view(remove.person().removedFrom(answers), RegistrationStep.PEOPLE));
            case RegistrationMove.LookFor look ->
                shown(view(answers, RegistrationStep.PEOPLE)
                        .with(panels.lookFor(look.person(), answers, pages.current())));
            case RegistrationMove.Classify _ ->
                shown(view(answers, RegistrationStep.FACTS).with(panels.classify(answers, pages.current())));
            case RegistrationMove.UseCrime crime ->
                shown(view(answers.with("crime", crime.code()), RegistrationStep.FACTS));
            case RegistrationMove.Send _ -> send(answers);
        };
    }

    /// The panel alone, while somebody types.
    @POST
    @Path("coincidencias")
    public TemplateInstance matches(@QueryParam("persona") int person, MultivaluedMap<String, String> typed) {
        Page page = pages.current();
        return pages.show(new MatchesPanel(page, panels.lookFor(new PersonInForm(person), Answers.from(typed), page)));
    }

    @POST
    @Path("clasificacion")
    public TemplateInstance classification(MultivaluedMap<String, String> typed) {
        Page page = pages.current();
        return pages.show(new ClassificationPanel(page, panels.classify(Answers.from(typed), page)));
    }

    private Response send(Answers answers) {
        return switch (sendRegistration.send(answers, pages.words(), pages.words(RegistrationWords.class))) {
            case SendRegistration.Outcome.Registered registered ->
                Response.seeOther(registered.receipt()).build();
            case SendRegistration.Outcome.ToCorrect wrong ->
                Response.status(wrong.status())
                        .entity(show(view(wrong.form(), stepOf(wrong.form()))))
                        .build();
        };
    }

    private static RegistrationStep stepOf(Form form) {
        return form.messages().stream()
                .filter(message -> !message.field().isEmpty())
                .map(message -> RegistrationStep.ofField(message.field()))
                .min(RegistrationStep::compareTo)
                .orElse(RegistrationStep.REVIEW);
    }

    private RegistrationView view(Answers answers, RegistrationStep step) {
        Form form = new Form(SendRegistration.keyOf(answers), answers, List.of());
        return view(form, step);
    }

    private RegistrationView view(Form form, RegistrationStep step) {
        Page page = pages.current();
        return RegistrationView.of(form, step, choices(), new CaseLabels(page, codeLists), page);
    }

    private RegistrationChoices choices() {
        return RegistrationChoices.of(codeLists, pages.current());
    }

    private TemplateInstance show(RegistrationView view) {
        return pages.show(new RegistrationPage(pages.current(), view));
    }

    private Response shown(RegistrationView view) {
        return Response.ok(show(view)).build();
    }

    /// What is nearly always so is filled in: the institution's own system and kind of case, today, a victim.
    private Answers filledBefore() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PERU);
        Map<String, String> given = new LinkedHashMap<>();
        @Nullable String institution = pages.visitor().institution();
        RegistrationChoices.systems().stream()
                .filter(system -> system.institution().equals(institution))
                .findFirst()
                .ifPresent(system -> {
                    given.put("source.system", system.code());
                    given.put("kind", system.usualKind());
                });
        given.put("key", UUID.randomUUID().toString());
        Dates.fill(given, "receivedAt", today);
        given.put(new PersonInForm(0).field("role"), "VICTIM");
        return Answers.of(given);
    }
}
