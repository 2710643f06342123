package pe.kuska.gateway.web.border;

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
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// The rules of the border filter, the one in force first: the administrator sets them with their source, because no
/// norm is known that fixes the term; the auditor reads them.
@Path("/frontera/reglas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BorderRulePages {
    private static final String CRIMES = "crimes";

    private final RegistryBorder registry;
    private final CodeLists lists;
    private final Pages pages;
    private final Sending sending;

    BorderRulePages(@RestClient RegistryBorder registry, CodeLists lists, Pages pages, Sending sending) {
        this.registry = registry;
        this.lists = lists;
        this.pages = pages;
        this.sending = sending;
    }

    /// A rule with its crimes in words.
    public record Line(BorderRule rule, List<String> crimes) {}

    @CheckedTemplate(basePath = "border", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RulesPage(
            Page page,
            @Nullable Line inForce,
            List<Line> earlier,
            boolean may,
            Form form,
            List<Choice> crimes,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance rules(@QueryParam("hecho") @Nullable String done) {
        return show(
                Sending.empty(),
                done == null ? null : pages.words(BorderRuleWords.class).done());
    }

    @POST
    public Response set(MultivaluedMap<String, String> typed) {
        pages.admit(Role.ADMIN);
        Answers answers = Answers.from(typed);
        BorderRuleWords words = pages.words(BorderRuleWords.class);
        return sending.send(
                Missing.in(answers)
                        .unless(!answers.all(CRIMES).isEmpty(), CRIMES, words.missingCrimes())
                        .unless(
                                answers.whole("monthsAfterPrison").isPresent(),
                                "monthsAfterPrison",
                                words.missingMonths())
                        .unless(
                                answers.whole("monthsWithoutPrison").isPresent(),
                                "monthsWithoutPrison",
                                words.missingMonths())
                        .unlessTyped("source", words.missingSource()),
                () -> {
                    registry.set(
                            Sending.keyOf(answers),
                            new BorderRule.NewRule(
                                    answers.all(CRIMES),
                                    answers.whole("monthsAfterPrison").orElse(null),
                                    answers.whole("monthsWithoutPrison").orElse(null),
                                    answers.orNull("source")));
                    return "/frontera/reglas?hecho=si";
                },
                form -> show(placed(form), null));
    }

    /// The service speaks of one crime among several; here they are one field.
    private static Form placed(Form form) {
        return form.with(messages -> messages.stream()
                .map(message -> message.field().startsWith(CRIMES + "[")
                        ? new FieldMessage(CRIMES, message.message())
                        : message)
                .toList());
    }

    private TemplateInstance show(Form form, @Nullable String news) {
        pages.admit(Role.ADMIN, Role.AUDITOR);
        List<Line> lines = registry.rules().stream().map(this::line).toList();
        Labels labels = pages.current().labels();
        return pages.show(new RulesPage(
                pages.current(),
                lines.isEmpty() ? null : lines.getFirst(),
                lines.stream().skip(1).toList(),
                pages.visitor().is(Role.ADMIN),
                form,
                lists.choices(CodeLists.CRIMES, labels).stream()
                        .map(choice -> new Choice(choice.value(), named(choice.value(), choice.label())))
                        .toList(),
                news));
    }

    private Line line(BorderRule rule) {
        Labels labels = pages.current().labels();
        return new Line(
                rule,
                rule.allCrimes().stream()
                        .map(crime -> named(crime, lists.label(CodeLists.CRIMES, crime, labels)))
                        .toList());
    }

    private static String named(String crime, String label) {
        return crime + " · " + label;
    }
}
