package pe.kuska.gateway.web.compliance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.policies.PolicyYears;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The compliance report on a page: read by everybody, written between the drafted parts and published by the ministry.
@Path("/politicas/{code: [A-Z0-9-]+}/informe")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CompliancePages {
    private static final String DRAFT = "draft";

    private final ComplianceDesk desk;
    private final FollowUpDesk followUpDesk;
    private final PolicyYears years;
    private final Pages pages;

    CompliancePages(
            @RestClient ComplianceDesk desk, @RestClient FollowUpDesk followUpDesk, PolicyYears years, Pages pages) {
        this.desk = desk;
        this.followUpDesk = followUpDesk;
        this.years = years;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "compliance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(
            Page page,
            ComplianceReport report,
            String edition,
            List<ComplianceReport.Publication> publications,
            List<Integer> years,
            boolean lead,
            String key,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "compliance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionPage(Page page, String code, int year, String section, String title, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read(
            @PathParam("code") String code,
            @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year,
            @QueryParam("edicion") @Nullable String edition,
            @QueryParam("hecho") @Nullable String done) {
        ComplianceReport report = desk.read(code, year, edition == null || edition.isBlank() ? null : edition);
        Integer version = report.version();
        return pages.show(new ReportPage(
                pages.current(),
                report,
                version == null ? DRAFT : version.toString(),
                desk.publications(code, year).items(),
                years.offered(),
                isLead(),
                UUID.randomUUID().toString(),
                done == null ? null : newsOf(done)));
    }

    @CheckedTemplate(basePath = "compliance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowUpPage(Page page, String code, int year, List<Choice> levels, Form form) implements TemplateInstance {}

    @GET
    @Path("seguimiento")
    public TemplateInstance followUp(@PathParam("code") String code, @QueryParam("anio") int year) {
        RestResponse<FollowUp> read = followUpDesk.read(code, year);
        FollowUp last = read.getEntity();
        return followUpPage(
                code,
                year,
                Answers.of(Map.of(
                        "level", Objects.requireNonNullElse(last.level(), ""),
                        "basis", Objects.requireNonNullElse(last.basis(), ""),
                        "version", Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "\"0\""))),
                List.of());
    }

    @POST
    @Path("seguimiento")
    public Response assess(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        int year = Integer.parseInt(
                answers.known("year").filter(text -> text.matches("20\\d\\d")).orElseThrow(NotFoundException::new));
        try {
            followUpDesk.assess(
                    code,
                    year,
                    answers.orNull("version"),
                    new FollowUp.Said(answers.orNull("level"), answers.orNull("basis")));
            return to(code, year, DRAFT, "evaluado", "");
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            List<FieldMessage> messages = refusal.status() == 412
                    ? List.of(new FieldMessage("", words().changedMeanwhile()))
                    : ServiceMessages.of(refusal.problem(), pages.words());
            return Response.status(400)
                    .entity(followUpPage(code, year, answers, messages))
                    .build();
        }
    }

    private TemplateInstance followUpPage(String code, int year, Answers answers, List<FieldMessage> messages) {
        return pages.show(new FollowUpPage(
                pages.current(),
                code,
                year,
                List.of(
                        new Choice("INICIAL", words().followUpInitial()),
                        new Choice("INTERMEDIO", words().followUpIntermediate()),
                        new Choice("AVANZADO", words().followUpAdvanced())),
                new Form("", answers, messages)));
    }

    @GET
    @Path("secciones/{section}")
    public TemplateInstance section(
            @PathParam("code") String code, @PathParam("section") String section, @QueryParam("anio") int year) {
        RestResponse<ComplianceReport.Section> read = desk.section(code, section, year);
        String text = Objects.requireNonNullElse(read.getEntity().text(), "");
        String version = Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "\"0\"");
        Answers answers = Answers.of(Map.of("text", text, "version", version));
        return pages.show(new SectionPage(
                pages.current(), code, year, section, titled(section), new Form("", answers, List.of())));
    }

    @POST
    @Path("secciones/{section}")
    public Response write(
            @PathParam("code") String code,
            @PathParam("section") String section,
            @FormParam("year") int year,
            @FormParam("version") @Nullable String version,
            @FormParam("text") @Nullable String text) {
        try {
            desk.write(
                    code,
                    section,
                    year,
                    version,
                    new ComplianceReport.Writing(
                            text == null ? "" : text.replace("\r\n", "\n").strip()));
            return to(code, year, DRAFT, "escrito", "#" + section);
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            Answers answers = Answers.of(Map.of(
                    "text", Objects.requireNonNullElse(text, ""), "version", Objects.requireNonNullElse(version, "")));
            List<FieldMessage> messages = refusal.status() == 412
                    ? List.of(new FieldMessage("", words().changedMeanwhile()))
                    : ServiceMessages.of(refusal.problem(), pages.words());
            return Response.status(400)
                    .entity(pages.show(new SectionPage(
                            pages.current(), code, year, section, titled(section), new Form("", answers, messages))))
                    .build();
        }
    }

    @POST
    @Path("publicar")
    public Response publish(
            @PathParam("code") String code, @FormParam("year") int year, @FormParam("key") @Nullable String key) {
        ComplianceReport.Publication published =
                desk.publish(code, year, key == null ? UUID.randomUUID().toString() : key);
        return to(code, year, Integer.toString(published.version()), "publicado", "");
    }

    private String titled(String section) {
        ComplianceWords words = words();
        int dot = section.indexOf('.');
        String objective = dot < 0 ? "" : " · " + section.substring(dot + 1);
        return switch (dot < 0 ? section : section.substring(0, dot)) {
            case "problem" -> words.sectionProblem();
            case "summary" -> words.sectionSummary();
            case "consistency" -> words.sectionConsistency();
            case "followUp" -> words.sectionFollowUp();
            case "alternatives" -> words.sectionAlternatives();
            case "objective" -> words.sectionObjective() + objective;
            case "activities" -> words.sectionActivities() + objective;
            case "resources" -> words.sectionResources() + objective;
            default -> section;
        };
    }

    private String newsOf(String done) {
        return switch (done) {
            case "publicado" -> words().newsPublished();
            case "evaluado" -> words().newsAssessed();
            default -> words().newsWritten();
        };
    }

    private boolean isLead() {
        return pages.visitor().is(Role.POLICY_LEAD);
    }

    private ComplianceWords words() {
        return pages.words(ComplianceWords.class);
    }

    private static Response to(String code, int year, String edition, String done, String place) {
        return Response.seeOther(URI.create("/politicas/" + code + "/informe?anio=" + year + "&edicion=" + edition
                        + "&hecho=" + done + place))
                .build();
    }
}
