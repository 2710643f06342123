package pe.kuska.gateway.web.returns;

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
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
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
import pe.kuska.gateway.web.people.TrackedPeople;

/// What was done so that a person can come back and has her papers, and asking for either.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/retorno")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonReturnPages {
    private final TrackingReturns tracking;
    private final TrackedPeople people;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PersonReturnPages(
            @RestClient TrackingReturns tracking,
            @RestClient TrackedPeople people,
            Pages pages,
            CareDesk desk,
            Sending sending) {
        this.tracking = tracking;
        this.people = people;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    /// One thing that happened.
    public record Told(String summary, String when) {}

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonReturnPage(
            Page page, PersonHead head, List<Told> told, Form form, List<Choice> units, List<Choice> kinds)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ofPerson(@PathParam("cuv") String cuv) {
        return show(cuv, Sending.empty());
    }

    @POST
    public Response askReturn(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReturnWords words = desk.words(ReturnWords.class);
        String country = answers.typed("fromCountry").toUpperCase(Locale.ROOT);
        UnitChoice to = UnitChoice.of(answers, "toInstitution");
        return sending.send(
                Missing.in(answers)
                        .unless(country.matches("[A-Z]{2}"), "fromCountry", words.badCountry())
                        .unlessTyped("toInstitution", desk.words().missingUnit())
                        .unless(answers.has("voluntary", "si"), "voluntary", words.voluntaryMissing()),
                () -> "/retornos/"
                        + tracking.askReturn(
                                        Sending.keyOf(answers),
                                        new TrackingReturns.AskReturn(cuv, country, to.institution(), to.unit(), true))
                                .id()
                        + "?hecho=si",
                form -> show(cuv, form));
    }

    @POST
    @Path("documento")
    public Response askPapers(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessTyped("kind", desk.words().missingChoice()),
                () -> "/identidades/"
                        + tracking.askPapers(
                                        Sending.keyOf(answers),
                                        new TrackingReturns.AskPapers(
                                                cuv, answers.typed("kind"), answers.orNull("notes")))
                                .id()
                        + "?hecho=si",
                form -> show(cuv, form));
    }

    private TemplateInstance show(String cuv, Form form) {
        List<Told> told = people.timeline(cuv).newestFirst().stream()
                .filter(entry -> entry.type().startsWith("Repatriation")
                        || entry.type().startsWith("Restitution")
                        || entry.type().equals("PersonDeparted")
                        || entry.type().equals("PersonArrived"))
                .map(entry -> new Told(
                        Objects.requireNonNullElse(entry.said(desk), entry.type()), desk.moment(entry.occurredAt())))
                .toList();
        return pages.show(new PersonReturnPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.RETURNS, desk),
                told,
                form,
                desk.units().receiving(),
                desk.codes().choices("restitution_kind")));
    }
}
