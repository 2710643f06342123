package pe.kuska.gateway.web.situations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// What was determined of a child, and beginning to.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/situacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonSituationPages {
    private static final int SHOWN = 100;

    private final TrackingSituations situations;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PersonSituationPages(@RestClient TrackingSituations situations, Pages pages, CareDesk desk, Sending sending) {
        this.situations = situations;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "situations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonSituationsPage(Page page, PersonHead head, List<Situation.Card> situations, boolean mayOpen, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        return list(cuv, Sending.empty());
    }

    @POST
    public Response open(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers),
                () -> "/situaciones/"
                        + situations
                                .open(Sending.keyOf(answers), new TrackingSituations.Open(cuv))
                                .id()
                        + "?hecho=si",
                form -> list(cuv, form));
    }

    private TemplateInstance list(String cuv, Form form) {
        SituationWords words = desk.words(SituationWords.class);
        List<Situation> all = situations.list(cuv, SHOWN).all();
        return pages.show(new PersonSituationsPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.SITUATION, desk),
                all.stream().map(each -> each.inWords(desk, words)).toList(),
                SituationPages.determines(desk) && all.stream().noneMatch(Situation::isPending),
                form));
    }
}
