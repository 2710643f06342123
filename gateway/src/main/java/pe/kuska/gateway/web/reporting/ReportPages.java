package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The one page of a report. The entity writes on it while it is in its hands; otherwise it is read there, and the
/// conducting ministry answers there.
@Path("/reportes/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReportPages {
    private final ReportDesk desk;
    private final Pages pages;

    ReportPages(@RestClient ReportDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WritePage(
            Page page,
            Report report,
            String version,
            ReportingLabels labels,
            Form form,
            List<String> parts,
            List<Proposal> proposals,
            List<Report.Change> changes,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadPage(
            Page page,
            Report report,
            String version,
            ReportingLabels labels,
            Form form,
            List<Report.Change> changes,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportCheck(Page page, Report report, String version, List<FieldMessage> problems)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("hecho") @Nullable String done,
            @QueryParam("usar") @Nullable String proposed) {
        RestResponse<Report> read = desk.read(id);
        Answers saved = ReportForm.saved(read.getEntity().content());
        Answers answers = proposed == null || !read.getEntity().isInHand()
                ? saved
                : desk.proposals(id).items().stream()
                        .filter(proposal -> proposal.origin().equals(proposed))
                        .findFirst()
                        .map(proposal -> proposal.into(saved))
                        .orElse(saved);
        Form form = new Form(UUID.randomUUID().toString(), answers, List.of());
        return page(read, form, done == null ? null : newsOf(done));
    }

    /// Saves the draft, and submits it where that was asked for. What cannot be submitted yet is saved all the same.
    @POST
    public Response write(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReportForm form = ReportForm.of(answers, words());
        if (!form.problems().isEmpty()) {
            return again(id, answers, form.problems());
        }
        try {
            RestResponse<Report> saved = desk.save(id, answers.orNull("version"), form.content());
            if (!answers.has("step", "submit")) {
                return to("/reportes/" + id + "?hecho=guardado");
            }
            desk.step(id, "submit", versionOf(saved), new Report.Comment(null));
            return to("/reportes?hecho=enviado");
        } catch (ServiceRefusal refusal) {
            return again(id, answers, messages(refusal));
        }
    }

    /// While somebody types: saved, and answered with what is still missing and what looks odd.
    @POST
    @Path("borrador")
    public TemplateInstance autosave(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReportForm form = ReportForm.of(answers, words());
        if (!form.problems().isEmpty()) {
            return check(desk.read(id), answers.typed("version"), form.problems());
        }
        try {
            RestResponse<Report> saved = desk.save(id, answers.orNull("version"), form.content());
            return check(saved, versionOf(saved), List.of());
        } catch (ServiceRefusal refusal) {
            if (refusal.mayBeSentAgain()) {
                throw refusal;
            }
            return check(desk.read(id), answers.typed("version"), messages(refusal));
        }
    }

    /// The ministry's answer: observe, validate, rectify, publish, let in late.
    @POST
    @Path("{step: observar|validar|rectificar|publicar|admitir}")
    public Response answer(
            @PathParam("id") String id,
            @PathParam("step") String path,
            @FormParam("version") @Nullable String version,
            @FormParam("comment") @Nullable String comment) {
        ReviewStep step = ReviewStep.of(path);
        try {
            Report answered = desk.step(id, step.operation(), version, new Report.Comment(comment))
                    .getEntity();
            return to("/reportes/" + answered.id() + "?hecho=" + path);
        } catch (ServiceRefusal refusal) {
            Answers answers = Answers.of(Map.of("comment", Objects.requireNonNullElse(comment, "")));
            return again(id, answers, messages(refusal));
        }
    }

    private Response again(String id, Answers answers, List<FieldMessage> messages) {
        Form form = new Form(answers.known("key").orElse(""), answers, messages);
        return Response.status(400).entity(page(desk.read(id), form, null)).build();
    }

    private TemplateInstance page(RestResponse<Report> read, Form form, @Nullable String news) {
        Report report = read.getEntity();
        ReportingLabels labels = ReportingLabels.in(pages);
        List<Report.Change> changes = desk.changes(report.id()).items().reversed();
        return pages.show(
                report.isInHand()
                        ? new WritePage(
                                pages.current(),
                                report,
                                versionOf(read),
                                labels,
                                form,
                                ReportForm.rows(form.answers()),
                                desk.proposals(report.id()).items(),
                                changes,
                                news)
                        : new ReadPage(pages.current(), report, versionOf(read), labels, form, changes, news));
    }

    private TemplateInstance check(RestResponse<Report> read, String version, List<FieldMessage> problems) {
        return pages.show(new ReportCheck(pages.current(), read.getEntity(), version, problems));
    }

    private List<FieldMessage> messages(ServiceRefusal refusal) {
        if (!refusal.leavesTheFormOpen()) {
            throw refusal;
        }
        return refusal.status() == 412
                ? List.of(new FieldMessage("", words().changedMeanwhile()))
                : ServiceMessages.of(refusal.problem(), pages.words());
    }

    private String newsOf(String done) {
        ReportingWords words = words();
        return switch (done) {
            case "guardado" -> words.newsSaved();
            case "sustento" -> words.newsAttached();
            case "retirado" -> words.newsWithdrawn();
            case "observar" -> words.newsObserved();
            case "validar" -> words.newsValidated();
            case "admitir" -> words.newsAdmitted();
            case "rectificar" -> words.newsRectified();
            default -> words.newsPublished();
        };
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }

    private static String versionOf(RestResponse<Report> read) {
        return Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "");
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
