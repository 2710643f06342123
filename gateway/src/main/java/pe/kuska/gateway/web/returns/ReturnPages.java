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
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Voluntary returns of the unit, from the request to the arrival, and what another State was told.
@Path("/retornos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReturnPages {
    private static final Set<String> NEEDING_REASON = Set.of("refuse", "withdraw", "miss");

    private static final int SHOWN = 100;

    private final TrackingReturns tracking;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    ReturnPages(@RestClient TrackingReturns tracking, Pages pages, CareDesk desk, Sending sending) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnsPage(Page page, List<Repatriation.Card> returns) implements TemplateInstance {}

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnPage(
            Page page,
            Repatriation.Card person,
            Form form,
            List<Choice> refusals,
            List<Choice> missed,
            List<Choice> agreements,
            List<Choice> items,
            List<Choice> heardItems,
            List<Choice> progress,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        ReturnWords words = desk.words(ReturnWords.class);
        return pages.show(new ReturnsPage(
                pages.current(),
                tracking.returns(SHOWN).all().stream()
                        .map(each -> each.inWords(desk, words))
                        .toList()));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/{step: approve|refuse|withdraw|depart|miss|arrive}")
    public Response move(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                NEEDING_REASON.contains(step) ? desk.reasonNeeded(answers) : Missing.in(answers),
                () -> {
                    tracking.moveReturn(id, step, answers.orNull("version"), Because.of(answers));
                    return "/retornos/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/seguimientos/{number: [0-9]{1,2}}")
    public Response followUp(
            @PathParam("id") String id, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessTyped("progress", desk.words().missingChoice()),
                () -> {
                    tracking.followUp(
                            id,
                            number,
                            answers.orNull("version"),
                            new TrackingReturns.Progress(answers.orNull("progress")));
                    return "/retornos/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/comunicaciones")
    public Response share(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReturnWords words = desk.words(ReturnWords.class);
        String state = answers.typed("state").toUpperCase(Locale.ROOT);
        return sending.send(
                Missing.in(answers)
                        .unless(state.matches("[A-Z]{2}"), "state", words.badCountry())
                        .unlessTyped("agreement", desk.words().missingChoice())
                        .unless(!answers.all("items").isEmpty(), "items", words.missingItems()),
                () -> {
                    tracking.share(
                            id,
                            answers.orNull("version"),
                            new TrackingReturns.Share(state, answers.typed("agreement"), answers.all("items")));
                    return "/retornos/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/noticias")
    public Response hear(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ReturnWords words = desk.words(ReturnWords.class);
        String state = answers.typed("heardState").toUpperCase(Locale.ROOT);
        return sending.send(
                Missing.in(answers)
                        .unless(state.matches("[A-Z]{2}"), "heardState", words.badCountry())
                        .unlessTyped("heardAgreement", desk.words().missingChoice())
                        .unless(!answers.all("heardItems").isEmpty(), "heardItems", words.missingItems())
                        .unlessDate("saidOn", words.heardDateWrong()),
                () -> {
                    tracking.hear(
                            id,
                            answers.orNull("version"),
                            new TrackingReturns.Hearing(
                                    state,
                                    answers.typed("heardAgreement"),
                                    answers.all("heardItems"),
                                    Dates.read(answers, "saidOn")
                                            .map(Object::toString)
                                            .orElse(null)));
                    return "/retornos/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new ReturnPage(
                pages.current(),
                tracking.readReturn(id).inWords(desk, desk.words(ReturnWords.class)),
                form,
                desk.codes().choices("return_refusal_reason"),
                desk.codes().choices("return_missed_reason"),
                desk.codes().choices("binational_agreement"),
                desk.codes().choices("shared_item"),
                desk.codes().choices("heard_item"),
                desk.codes().choices("follow_up_progress"),
                news));
    }
}
