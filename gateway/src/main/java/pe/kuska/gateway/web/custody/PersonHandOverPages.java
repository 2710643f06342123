package pe.kuska.gateway.web.custody;

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
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The chain of custody of a person, and handing her over.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/entregas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonHandOverPages {
    private static final int SHOWN = 100;

    private final TrackingCustody custody;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PersonHandOverPages(@RestClient TrackingCustody custody, Pages pages, CareDesk desk, Sending sending) {
        this.custody = custody;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "custody", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonHandOversPage(
            Page page,
            PersonHead head,
            List<HandOver.Card> handOvers,
            @Nullable String waiting,
            boolean mayGive,
            Form form,
            List<Choice> units)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        return show(cuv, Sending.empty());
    }

    @POST
    public Response give(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        UnitChoice to = UnitChoice.of(answers, "toInstitution");
        return sending.send(
                Missing.in(answers).unlessTyped("toInstitution", desk.words().missingUnit()),
                () -> "/entregas/"
                        + custody.give(
                                        Sending.keyOf(answers),
                                        new TrackingCustody.Give(
                                                cuv, to.institution(), to.unit(), answers.orNull("notes")))
                                .id()
                        + "?hecho=si",
                form -> show(cuv, form));
    }

    private TemplateInstance show(String cuv, Form form) {
        CustodyWords words = desk.words(CustodyWords.class);
        List<HandOver.Card> handOvers = custody.list(cuv, SHOWN).all().reversed().stream()
                .map(each -> each.inWords(desk, words))
                .toList();
        return pages.show(new PersonHandOversPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.HAND_OVERS, desk),
                handOvers,
                handOvers.stream()
                        .filter(HandOver.Card::isWaiting)
                        .map(HandOver.Card::id)
                        .findFirst()
                        .orElse(null),
                desk.visitor().refersPeople(),
                form,
                desk.units().receiving()));
    }
}
