package pe.kuska.gateway.web.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.policies.PolicyYears;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The findings of a policy in a year, rule by rule, and the page on which one is explained or accepted.
@Path("/politicas/{code: [A-Z0-9-]+}/hallazgos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FindingPages {
    private static final int FINDINGS_PER_PAGE = 200;

    private final QualityFindings quality;
    private final PolicyYears years;
    private final Pages pages;

    FindingPages(@RestClient QualityFindings quality, PolicyYears years, Pages pages) {
        this.quality = quality;
        this.years = years;
        this.pages = pages;
    }

    /// All findings of one rule.
    public record Group(String rule, Finding first, List<Finding> findings) {}

    @CheckedTemplate(basePath = "quality", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FindingsPage(
            Page page,
            String code,
            int year,
            List<Integer> years,
            List<Group> groups,
            int count,
            @Nullable String severity,
            @Nullable String state,
            boolean mayExplain,
            @Nullable String next,
            QualityLabels labels,
            boolean justSaid)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quality", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerPage(
            Page page,
            String code,
            int year,
            String rule,
            String subject,
            List<Finding> findings,
            boolean lead,
            QualityLabels labels,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @PathParam("code") String code,
            @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year,
            @QueryParam("gravedad") @Nullable String severity,
            @QueryParam("estado") @Nullable String state,
            @QueryParam("desde") @Nullable String after,
            @QueryParam("hecho") @Nullable String done) {
        Finding.Found found =
                quality.list(code, year, given(severity), given(state), null, null, FINDINGS_PER_PAGE, after);
        return pages.show(new FindingsPage(
                pages.current(),
                code,
                year,
                years.offered(),
                groups(found.items()),
                found.items().size(),
                given(severity),
                given(state),
                mayExplain(),
                NextPage.cursorOf(found.next()).orElse(null),
                labels(),
                done != null));
    }

    /// The gravest first, then the most frequent.
    static List<Group> groups(List<Finding> findings) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<String> severities = List.of("ERROR", "WARNING", "NOTICE");
        return byRule.entrySet().stream()
                .map(rule -> new Group(rule.getKey(), rule.getValue().getFirst(), rule.getValue()))
                .sorted((one, other) -> {
                    int graver = Integer.compare(
                            severities.indexOf(one.first().severity()),
                            severities.indexOf(other.first().severity()));
                    return graver != 0
                            ? graver
                            : Integer.compare(
                                    other.findings().size(), one.findings().size());
                })
                .toList();
    }

    @GET
    @Path("responder")
    public TemplateInstance ask(
            @PathParam("code") String code,
            @QueryParam("anio") int year,
            @QueryParam("regla") String rule,
            @QueryParam("elemento") String subject) {
        return answerPage(code, year, rule, subject, new Form(UUID.randomUUID().toString(), Answers.none(), List.of()));
    }

    /// Explained by the entity or the ministry, accepted by the ministry only.
    @POST
    @Path("responder")
    public Response answer(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        int year = Integer.parseInt(
                answers.known("year").filter(text -> text.matches("20\\d\\d")).orElseThrow(NotFoundException::new));
        String rule = answers.typed("rule");
        String subject = answers.typed("subject");
        try {
            quality.say(
                    answers.has("kind", "ACCEPTED") ? "acceptances" : "explanations",
                    answers.known("key").orElseGet(() -> UUID.randomUUID().toString()),
                    new Finding.Resolution(code, year, rule, subject, answers.orNull("text")));
            return Response.seeOther(URI.create("/politicas/" + code + "/hallazgos?anio=" + year + "&hecho=si"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            List<FieldMessage> messages = answers.known("text").isEmpty()
                    ? List.of(new FieldMessage("text", labels().words().textMissing()))
                    : ServiceMessages.of(refusal.problem(), pages.words());
            return Response.status(400)
                    .entity(answerPage(code, year, rule, subject, new Form(answers.typed("key"), answers, messages)))
                    .build();
        }
    }

    private TemplateInstance answerPage(String code, int year, String rule, String subject, Form form) {
        List<Finding> found = quality.list(code, year, null, null, rule, subject, FINDINGS_PER_PAGE, null)
                .items();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return pages.show(new AnswerPage(
                pages.current(),
                code,
                year,
                rule,
                subject,
                found,
                pages.visitor().is(Role.POLICY_LEAD),
                labels(),
                form));
    }

    private boolean mayExplain() {
        return pages.visitor().is(Role.POLICY_LEAD) || pages.visitor().is(Role.INDICATOR_REPORTER);
    }

    private QualityLabels labels() {
        return new QualityLabels(pages.words(QualityWords.class));
    }

    private static @Nullable String given(@Nullable String choice) {
        return choice == null || choice.isBlank() ? null : choice;
    }
}
