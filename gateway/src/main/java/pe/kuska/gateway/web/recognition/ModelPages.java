package pe.kuska.gateway.web.recognition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.AtOnce;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The models that recognise people: which decides, what other thresholds would mean, proposing one, its numbers.
@Path("/identidad/reconocimiento")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ModelPages {
    private static final int RELINKS_SHOWN = 10;

    private final RegistryRecognition registry;
    private final Pages pages;
    private final AtOnce atOnce;

    ModelPages(@RestClient RegistryRecognition registry, Pages pages, AtOnce atOnce) {
        this.atOnce = atOnce;
        this.registry = registry;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "recognition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModelsPage(
            Page page,
            List<ModelLine> models,
            List<Choice> versions,
            List<RelinkLine> relinks,
            Form effectForm,
            @Nullable EffectShown effect,
            Form form,
            boolean steward,
            boolean proposed)
            implements TemplateInstance {}

    /// A time everybody was recognised again, as a line.
    public record RelinkLine(String id, String began, String model, Relink.State state, long merges, long splits) {}

    @CheckedTemplate(basePath = "recognition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NumbersPage(Page page, String version, List<NumberLine> lines, boolean steward)
            implements TemplateInstance {}

    /// A finding's numbers as they are shown; `length` is of the bar, to the right for what speaks for one person.
    public record NumberLine(String explanation, String same, String kin, String other, String bits, String shipped) {}

    @GET
    public Response models(
            @QueryParam("unir") @Nullable String automatic,
            @QueryParam("preguntar") @Nullable String review,
            @QueryParam("hecho") @Nullable String done) {
        return page(200, automatic, review, new Form("", Answers.none(), List.of()), done != null);
    }

    private Response page(
            int status, @Nullable String automatic, @Nullable String review, Form form, boolean proposed) {
        Supplier<Relink.Listed> relinks = atOnce.ask(() -> registry.relinks(RELINKS_SHOWN));
        Models models = registry.models();
        Thresholds inForce = models.inForce();
        Map<String, String> given = new LinkedHashMap<>();
        given.put("unir", automatic == null ? Double.toString(inForce.automatic()) : automatic);
        given.put("preguntar", review == null ? Double.toString(inForce.review()) : review);
        Answers typed = Answers.of(given);
        List<FieldMessage> problems = ThresholdForm.problems(typed, "unir", "preguntar", words());
        EffectShown effect = problems.isEmpty()
                ? EffectShown.of(
                        registry.effect(ThresholdForm.read(typed, "unir"), ThresholdForm.read(typed, "preguntar")),
                        pages.current().labels(),
                        words())
                : null;
        return Response.status(problems.isEmpty() ? status : 400)
                .entity(pages.show(new ModelsPage(
                        pages.current(),
                        models.models().stream()
                                .map(model ->
                                        ModelLine.of(model, pages.current().labels(), words()))
                                .toList(),
                        models.models().stream()
                                .map(model -> new Choice(model.version(), model.version()))
                                .toList(),
                        relinks.get().items().stream().map(this::line).toList(),
                        new Form("", typed, problems),
                        effect,
                        form,
                        isSteward(),
                        proposed)))
                .build();
    }

    private RelinkLine line(Relink relink) {
        Labels labels = pages.current().labels();
        return new RelinkLine(
                relink.id(),
                labels.day(relink.startedAt()) + ", " + labels.time(relink.startedAt()),
                relink.model(),
                relink.state(),
                relink.merges(),
                relink.splits());
    }

    @POST
    @Path("modelos")
    public Response propose(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> problems = ThresholdForm.proposalProblems(answers, words());
        if (!problems.isEmpty()) {
            return page(400, null, null, new Form("", answers, problems), false);
        }
        try {
            registry.propose(ThresholdForm.proposal(answers));
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return page(
                    400,
                    null,
                    null,
                    new Form("", answers, ServiceMessages.of(refusal.problem(), pages.words())),
                    false);
        }
        return Response.seeOther(URI.create("/identidad/reconocimiento?hecho=si"))
                .build();
    }

    @GET
    @Path("modelos/{version: [0-9A-Za-z._-]+}")
    public TemplateInstance numbers(@PathParam("version") String version) {
        ModelNumbers numbers = registry.numbers(version);
        return pages.show(new NumbersPage(
                pages.current(),
                version,
                numbers.findings().stream().map(this::line).toList(),
                isSteward()));
    }

    private NumberLine line(ModelNumbers.Finding finding) {
        return new NumberLine(
                finding.explanation(),
                share(finding.same()),
                share(finding.kin()),
                share(finding.other()),
                bits(finding.bits()),
                finding.shippedBits() == null ? "" : bits(finding.shippedBits()));
    }

    private static String share(double value) {
        return value >= 0.001 ? "%.1f %%".formatted(value * 100) : "%.4f %%".formatted(value * 100);
    }

    private static String bits(double value) {
        return "%+.1f".formatted(value);
    }

    private boolean isSteward() {
        return pages.visitor().is(Role.IDENTITY_STEWARD);
    }

    private RecognitionWords words() {
        return pages.words(RecognitionWords.class);
    }
}
