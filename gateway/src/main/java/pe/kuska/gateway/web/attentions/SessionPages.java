package pe.kuska.gateway.web.attentions;

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
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

/// One service: planning its sessions, recording them with what the person thought, ending it.
@Path("/atenciones/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SessionPages {
    private static final int BEST = 5;

    private final TrackingAttentions attentions;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    SessionPages(@RestClient TrackingAttentions attentions, Pages pages, CareDesk desk, Sending sending) {
        this.attentions = attentions;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "attentions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AttentionPage(
            Page page,
            Attention.Card attention,
            Form form,
            List<Choice> grades,
            List<Choice> misses,
            List<Choice> ends,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance attention(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("sesiones")
    public Response plan(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                Missing.in(answers)
                        .unlessDate("plannedFor", desk.words().missingDate())
                        .unless(
                                time(answers.typed("time")).isPresent(),
                                "time",
                                desk.words(AttentionWords.class).badTime()),
                () -> attentions.plan(
                        id, answers.orNull("version"), new AttentionRequests.PlanSession(plannedFor(answers))));
    }

    private static Instant plannedFor(Answers answers) {
        return Dates.read(answers, "plannedFor")
                .orElseThrow()
                .atTime(time(answers.typed("time")).orElseThrow())
                .atZone(Dates.PERU)
                .toInstant();
    }

    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @POST
    @Path("sesiones/{number: \\d+}/realizada")
    public Response hold(
            @PathParam("id") String id, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                Missing.in(answers),
                () -> attentions.hold(
                        id,
                        number,
                        answers.orNull("version"),
                        new AttentionRequests.Hold(
                                answers.orNull("note"),
                                answers.whole("satisfaction").orElse(null),
                                answers.has("interpreted", "si") ? true : null)));
    }

    @POST
    @Path("sesiones/{number: \\d+}/no-realizada")
    public Response miss(
            @PathParam("id") String id, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                desk.reasonNeeded(answers),
                () -> attentions.miss(id, number, answers.orNull("version"), Because.of(answers)));
    }

    @POST
    @Path("terminar")
    public Response close(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return then(
                id,
                Missing.in(answers),
                () -> attentions.close(id, answers.orNull("version"), new Because(answers.orNull("endReason"))));
    }

    private Response then(String id, Missing missing, Supplier<Attention> call) {
        return sending.send(
                missing, () -> "/atenciones/" + call.get().id() + "?hecho=si", form -> show(id, form, null));
    }

    /// From 1 to 5.
    static List<Choice> grades() {
        return IntStream.rangeClosed(1, BEST)
                .mapToObj(grade -> new Choice(Integer.toString(grade), Integer.toString(grade)))
                .toList();
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new AttentionPage(
                pages.current(),
                attentions.read(id).inWords(desk, desk.words(AttentionWords.class)),
                form,
                grades(),
                desk.codes().choices("missed_session_reason"),
                desk.codes().choices("attention_end_reason"),
                news));
    }
}
