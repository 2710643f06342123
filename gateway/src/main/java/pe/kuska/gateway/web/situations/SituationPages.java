package pe.kuska.gateway.web.situations;

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
import pe.kuska.gateway.web.page.Role;

/// One determination: saying what was found, and getting the child to a shelter.
@Path("/situaciones/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SituationPages {
    private static final int OFFERED = 100;
    private static final String UPE = "UPE_MIMP";

    private final TrackingSituations situations;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    SituationPages(@RestClient TrackingSituations situations, Pages pages, CareDesk desk, Sending sending) {
        this.situations = situations;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "situations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SituationPage(
            Page page,
            Situation.Card situation,
            boolean mayChange,
            Form form,
            List<Choice> outcomes,
            List<Choice> measures,
            List<Choice> releases,
            List<Choice> withdrawals,
            @Nullable String news)
            implements TemplateInstance {}

    /// Whether somebody sits at a special protection unit; the service has the last word.
    static boolean determines(CareDesk desk) {
        return desk.visitor().is(Role.CASE_MANAGER)
                && "MIMP".equals(desk.visitor().institution())
                && "UPE".equals(desk.visitor().unit());
    }

    @GET
    public TemplateInstance situation(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("determinar")
    public Response determine(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("outcome", desk.words(SituationWords.class).missingOutcome())
                        .unlessDate("determinedOn", desk.words().missingDate()),
                () -> here(situations.determine(
                        id,
                        answers.orNull("version"),
                        new TrackingSituations.Determine(
                                answers.typed("outcome"),
                                Dates.read(answers, "determinedOn").orElse(null),
                                answers.orNull("measureId"),
                                answers.orNull("note")))),
                form -> show(id, form, null));
    }

    @POST
    @Path("sin-acogida")
    public Response release(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        return end(id, "release", Answers.from(typed));
    }

    @POST
    @Path("sin-efecto")
    public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        return end(id, "withdraw", Answers.from(typed));
    }

    private Response end(String id, String step, Answers answers) {
        return sending.send(
                desk.reasonNeeded(answers),
                () -> here(situations.end(
                        id, step, answers.orNull("version"), new TrackingSituations.Why(answers.typed("reason")))),
                form -> show(id, form, null));
    }

    private static String here(Situation situation) {
        return "/situaciones/" + situation.id() + "?hecho=si";
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        Situation situation = situations.read(id);
        boolean mayChange = determines(desk) && situation.isPending();
        return pages.show(new SituationPage(
                pages.current(),
                situation.inWords(desk, desk.words(SituationWords.class)),
                mayChange,
                form,
                desk.codes().choices("child_situation"),
                mayChange ? measuresOf(situation.personCode()) : List.of(),
                desk.codes().choices("shelter_release_reason"),
                desk.codes().choices("situation_withdrawal_reason"),
                news));
    }

    /// Those that a special protection unit granted to the child.
    private List<Choice> measuresOf(String cuv) {
        return situations.measures(cuv, OFFERED).all().stream()
                .filter(measure -> UPE.equals(measure.authority()))
                .map(measure -> new Choice(
                        measure.id(),
                        desk.codes().word("protection_measure", measure.kind()) + ", " + desk.day(measure.grantedOn())))
                .toList();
    }
}
