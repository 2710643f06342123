package pe.kuska.gateway.web.measures;

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
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// One protection measure: renewing it, or recording that it ended.
@Path("/medidas/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MeasurePages {
    private final TrackingMeasures measures;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    MeasurePages(@RestClient TrackingMeasures measures, Pages pages, CareDesk desk, Sending sending) {
        this.measures = measures;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "measures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeasurePage(
            Page page,
            Measure.Card measure,
            boolean mayChange,
            Form form,
            List<Choice> ends,
            @Nullable String news) implements TemplateInstance {}

    @GET
    public TemplateInstance measure(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("renovar")
    public Response renew(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessDate("lastDay", desk.words().missingDate()),
                () -> here(measures.renew(
                        id,
                        answers.orNull("version"),
                        new TrackingMeasures.Renew(
                                Dates.read(answers, "lastDay").orElse(null)))),
                form -> show(id, form, null));
    }

    @POST
    @Path("terminar")
    public Response end(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                desk.reasonNeeded(answers),
                () -> here(
                        measures.end(id, answers.orNull("version"), new TrackingMeasures.End(answers.typed("reason")))),
                form -> show(id, form, null));
    }

    private static String here(Measure measure) {
        return "/medidas/" + measure.id() + "?hecho=si";
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new MeasurePage(
                pages.current(),
                measures.read(id).inWords(desk, desk.words(MeasureWords.class)),
                desk.visitor().refersPeople(),
                form,
                desk.codes().choices("measure_end_reason", code -> !code.equals("PLAZO_VENCIDO")),
                news));
    }
}
