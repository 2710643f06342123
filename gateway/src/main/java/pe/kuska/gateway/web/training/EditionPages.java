package pe.kuska.gateway.web.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The page on which an institution corrects an edition it registered, or takes it out.
@Path("/capacitacion/edicion/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EditionPages {
    private final TrainingDesk desk;
    private final Pages pages;

    EditionPages(@RestClient TrainingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "training", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptPage(Page page, Training.Kept kept, String version, boolean own, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        RestResponse<Training.Kept> read = desk.edition(id);
        return page(read, new Form("", saved(read.getEntity().edition()), List.of()));
    }

    @POST
    public Response write(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String version = answers.orNull("version");
        try {
            Training.Kept kept = answers.has("step", "cancel")
                    ? desk.cancel(id, version, new Training.Cancellation(answers.orNull("reason")))
                    : desk.correct(
                            id,
                            version,
                            new Training.Correction(TrainingPages.typed(answers), answers.orNull("reason")));
            int year = Objects.requireNonNull(kept.edition().endedOn()).getYear();
            return Response.seeOther(URI.create("/capacitacion?anio=" + year + "&hecho=corregida"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            List<FieldMessage> messages = refusal.status() == 412
                    ? List.of(new FieldMessage(
                            "", pages.words(TrainingWords.class).changedMeanwhile()))
                    : ServiceMessages.of(refusal.problem(), pages.words());
            return Response.status(400)
                    .entity(page(desk.edition(id), new Form("", answers, messages)))
                    .build();
        }
    }

    private TemplateInstance page(RestResponse<Training.Kept> read, Form form) {
        Training.Kept kept = read.getEntity();
        boolean own = pages.visitor().is(Role.INDICATOR_REPORTER)
                && kept.edition().institution().equals(pages.visitor().institution())
                && !kept.edition().cancelled();
        String version = Objects.requireNonNullElse(read.getHeaderString(HttpHeaders.ETAG), "");
        return pages.show(new KeptPage(pages.current(), kept, version, own, form));
    }

    private static Answers saved(Training.Edition edition) {
        Map<String, String> saved = new HashMap<>();
        saved.put("entity", edition.entity());
        saved.put("ubigeo", Objects.requireNonNullElse(edition.ubigeo(), ""));
        saved.put("enrolled", Integer.toString(edition.enrolled()));
        saved.put("approved", Integer.toString(edition.approved()));
        day(saved, "startedOn", edition.startedOn());
        day(saved, "endedOn", edition.endedOn());
        return Answers.of(saved);
    }

    private static void day(Map<String, String> saved, String name, @Nullable LocalDate day) {
        if (day != null) {
            saved.put(name + ".day", Integer.toString(day.getDayOfMonth()));
            saved.put(name + ".month", Integer.toString(day.getMonthValue()));
            saved.put(name + ".year", Integer.toString(day.getYear()));
        }
    }
}
