package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.policies.PolicyChoices;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Reporting periods and how each entity stands in them: the conducting ministry's traffic light.
@Path("/reportes/periodos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PeriodPages {
    private final PeriodDesk desk;
    private final Pages pages;
    private final Sending sending;
    private final PolicyChoices policies;

    PeriodPages(@RestClient PeriodDesk desk, Pages pages, Sending sending, PolicyChoices policies) {
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
        this.policies = policies;
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeriodsPage(
            Page page,
            boolean lead,
            List<Period> periods,
            Form form,
            List<Choice> policies,
            List<Choice> parts,
            ReportingLabels labels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeliveryPage(
            Page page,
            boolean lead,
            Delivery delivery,
            String version,
            String key,
            ReportingLabels labels,
            @Nullable String news,
            @Nullable String problem)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list(Sending.empty());
    }

    @POST
    public Response open(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReportingWords words = words();
        return sending.send(
                Missing.in(answers)
                        .unless(answers.typed("year").matches("20\\d\\d"), "year", words.yearWrong())
                        .unlessTyped("part", words.partMissing())
                        .unlessTyped("policy", pages.words().fieldRequired())
                        .unlessDateOrNothing("dueOn", words.dateWrong()),
                () -> {
                    Period.Opened opened = desk.open(
                            Sending.keyOf(answers),
                            new Period.Opening(
                                    answers.typed("policy"),
                                    Integer.parseInt(answers.typed("year")),
                                    answers.typed("part"),
                                    Dates.read(answers, "dueOn").orElse(null)));
                    return at(
                            opened.period().id(),
                            "abierto&sin=" + opened.unassigned().size());
                },
                this::list);
    }

    private TemplateInstance list(Form form) {
        ReportingWords words = words();
        return pages.show(new PeriodsPage(
                pages.current(),
                isLead(),
                desk.list().items(),
                form,
                policies.all(),
                List.of(
                        new Choice("FIRST_HALF", words.partFirstHalf()),
                        new Choice("SECOND_HALF", words.partSecondHalf()),
                        new Choice("WHOLE_YEAR", words.partWholeYear())),
                ReportingLabels.in(pages)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance delivery(
            @PathParam("id") String id,
            @QueryParam("hecho") @Nullable String done,
            @QueryParam("sin") @DefaultValue("0") int unassigned) {
        String nobody = unassigned > 0 ? " " + words().newsUnassigned(unassigned) : "";
        return delivery(id, done == null ? null : newsOf(done) + nobody, null);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/{step: revisar|cerrar|publicar|recordar}")
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @FormParam("version") @Nullable String version,
            @FormParam("key") @Nullable String key) {
        try {
            switch (step) {
                case "revisar" -> desk.step(id, "review", version);
                case "cerrar" -> desk.step(id, "close", version);
                case "publicar" -> desk.step(id, "publish", version);
                default -> desk.remind(id, key == null ? UUID.randomUUID().toString() : key);
            }
            return Response.seeOther(URI.create(at(id, step))).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            String problem = ServiceMessages.of(refusal.problem(), pages.words())
                    .getFirst()
                    .message();
            return Response.status(400).entity(delivery(id, null, problem)).build();
        }
    }

    private TemplateInstance delivery(String id, @Nullable String news, @Nullable String problem) {
        RestResponse<Period> period = desk.read(id);
        return pages.show(new DeliveryPage(
                pages.current(),
                isLead(),
                desk.delivery(id),
                Objects.requireNonNullElse(period.getHeaderString(HttpHeaders.ETAG), ""),
                UUID.randomUUID().toString(),
                ReportingLabels.in(pages),
                news,
                problem));
    }

    private String newsOf(String done) {
        ReportingWords words = words();
        return switch (done) {
            case "abierto" -> words.newsOpened();
            case "revisar" -> words.newsUnderReview();
            case "cerrar" -> words.newsClosed();
            case "recordar" -> words.newsReminded();
            default -> words.newsPeriodPublished();
        };
    }

    private boolean isLead() {
        return pages.visitor().is(Role.POLICY_LEAD);
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }

    private static String at(String id, String done) {
        return "/reportes/periodos/" + id + "?hecho=" + done;
    }
}
