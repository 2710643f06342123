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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// What units did for a person, how she was evaluated, and beginning something new.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AttentionPages {
    private static final int SHOWN = 100;

    private final TrackingAttentions attentions;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    AttentionPages(@RestClient TrackingAttentions attentions, Pages pages, CareDesk desk, Sending sending) {
        this.attentions = attentions;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "attentions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonAttentionsPage(
            Page page,
            PersonHead head,
            List<Attention.Card> attentions,
            Evaluation.Table evaluations,
            boolean mayAdd,
            Form form,
            List<Choice> services,
            List<Choice> languages,
            List<Choice> instruments,
            List<Choice> domains,
            List<Choice> grades,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    @Path("atenciones")
    public TemplateInstance list(@PathParam("cuv") String cuv, @QueryParam("hecho") @Nullable String done) {
        return show(cuv, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("atenciones")
    public Response open(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        AttentionWords words = desk.words(AttentionWords.class);
        String planned = answers.typed("sessionsPlanned");
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("service", words.missingService())
                        .unless(
                                planned.isEmpty() || planned.matches("[1-9]\\d{0,2}"),
                                "sessionsPlanned",
                                words.badPlanned()),
                () -> "/atenciones/"
                        + attentions
                                .open(
                                        Sending.keyOf(answers),
                                        new AttentionRequests.Open(
                                                cuv,
                                                answers.typed("service"),
                                                planned.isEmpty() ? 1 : Integer.valueOf(planned),
                                                answers.orNull("interpreterLanguage")))
                                .id()
                        + "?hecho=si",
                form -> show(cuv, form, null));
    }

    @POST
    @Path("evaluaciones")
    public Response evaluate(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        AttentionWords words = desk.words(AttentionWords.class);
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Choice domain : desk.codes().choices("evaluation_domain")) {
            answers.whole("scores." + domain.value()).ifPresent(score -> scores.put(domain.value(), score));
        }
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("instrument", words.missingInstrument())
                        .unless(!scores.isEmpty(), "scores.DOMINIO_SALUD", words.missingScores()),
                () -> {
                    attentions.evaluate(
                            Sending.keyOf(answers),
                            new AttentionRequests.Evaluate(cuv, answers.typed("instrument"), scores));
                    return "/personas/" + cuv + "/atenciones?hecho=si";
                },
                form -> show(cuv, form, null));
    }

    private TemplateInstance show(String cuv, Form form, @Nullable String news) {
        AttentionWords words = desk.words(AttentionWords.class);
        boolean cares = desk.visitor().receivesReferrals();
        return pages.show(new PersonAttentionsPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.ATTENTIONS, desk),
                attentions.list(cuv, SHOWN).all().stream()
                        .map(each -> each.inWords(desk, words))
                        .toList(),
                Evaluation.Table.of(cares ? attentions.evaluations(cuv, SHOWN).all() : List.of(), desk),
                cares,
                form,
                desk.codes().choices("attention_service"),
                desk.codes().choices("language"),
                desk.codes().choices("evaluation_instrument"),
                desk.codes().choices("evaluation_domain").stream()
                        .map(domain -> new Choice("scores." + domain.value(), domain.label()))
                        .toList(),
                SessionPages.grades(),
                news));
    }
}
