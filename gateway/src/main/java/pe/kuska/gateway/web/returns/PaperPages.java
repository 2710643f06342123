package pe.kuska.gateway.web.returns;

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
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The reserved queue for identity papers: all of it for RENIEC, their own requests for everybody else.
@Path("/identidades")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PaperPages {
    private static final int SHOWN = 100;

    private final TrackingReturns tracking;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PaperPages(@RestClient TrackingReturns tracking, Pages pages, CareDesk desk, Sending sending) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PapersPage(Page page, List<Restitution.Card> papers) implements TemplateInstance {}

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaperPage(
            Page page,
            Restitution.Card paper,
            Form form,
            List<Choice> denials,
            @Nullable String news) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        ReturnWords words = desk.words(ReturnWords.class);
        return pages.show(new PapersPage(
                pages.current(),
                tracking.papers(SHOWN).all().stream()
                        .map(each -> each.inWords(desk, words))
                        .toList()));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/{step: restituido|denegado}")
    public Response answer(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        boolean granted = step.equals("restituido");
        return sending.send(
                granted ? Missing.in(answers) : desk.reasonNeeded(answers),
                () -> {
                    tracking.answerPapers(
                            id, granted ? "grant" : "deny", answers.orNull("version"), Because.of(answers));
                    return "/identidades/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new PaperPage(
                pages.current(),
                tracking.readPapers(id).inWords(desk, desk.words(ReturnWords.class)),
                form,
                desk.codes().choices("restitution_denial_reason"),
                news));
    }
}
