package pe.kuska.gateway.web.matches;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The stewards' queue: the list, one pair to look at, with its names if they are needed, and the decision.
@Path("/identidad")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MatchPages {
    private static final String WAITING = "PENDING";
    private static final String PAIR = "coincidencias/{id: [0-9a-f-]{36}}";

    private final RegistryMatches matches;
    private final PairToDecide pairs;
    private final Pages pages;

    MatchPages(@RestClient RegistryMatches matches, PairToDecide pairs, Pages pages) {
        this.matches = matches;
        this.pairs = pairs;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "matches", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QueuePage(
            Page page,
            String status,
            List<QueueEntry> entries,
            @Nullable String after,
            @Nullable String next,
            @Nullable DecisionNews news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "matches", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PairPage(
            Page page,
            PairToDecide.Pair pair,
            Form form,
            List<DecisionForm.Option> yes,
            List<DecisionForm.Option> no,
            @Nullable DecisionNews news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance queue(
            @QueryParam("estado") @Nullable String shown,
            @QueryParam("desde") @Nullable String after,
            @QueryParam("hecho") @Nullable String done,
            @QueryParam("persona") @Nullable String person) {
        String status = QueueEntry.statusOf(shown);
        Match.Listed listed = matches.list(status, PairToDecide.PAIRS_PER_PAGE, after);
        return pages.show(new QueuePage(
                pages.current(),
                status,
                listed.items().stream()
                        .map(match -> QueueEntry.of(
                                match,
                                pages.current().labels(),
                                CareUnits.in(pages.current().language())))
                        .toList(),
                after,
                NextPage.cursorOf(listed.next()).orElse(null),
                DecisionNews.of(done, person, words())));
    }

    @GET
    @Path(PAIR)
    public Response pair(
            @PathParam("id") String id,
            @QueryParam("desde") @Nullable String after,
            @QueryParam("hecho") @Nullable String done,
            @QueryParam("persona") @Nullable String person) {
        return show(id, after, false, 200, newForm(Answers.none(), List.of()), DecisionNews.of(done, person, words()));
    }

    /// By POST: showing who they are is an act that is put on record.
    @POST
    @Path(PAIR + "/nombres")
    public Response withNames(@PathParam("id") String id, @FormParam("desde") @Nullable String after) {
        return show(id, after, true, 200, newForm(Answers.none(), List.of()), null);
    }

    @POST
    @Path(PAIR)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String after = answers.orNull("desde");
        boolean named = answers.has("nombres", "si");
        Optional<Match.Decision> decision = DecisionForm.read(answers);
        if (decision.isEmpty()) {
            return show(id, after, named, 400, newForm(answers, missing()), null);
        }
        try {
            matches.decide(id, answers.typed("key"), decision.get());
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 409) {
                return Response.seeOther(URI.create("/identidad?hecho=YA")).build();
            }
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return show(
                    id,
                    after,
                    named,
                    400,
                    newForm(
                            Sending.answersAfter(refusal, answers),
                            ServiceMessages.of(refusal.problem(), pages.words())),
                    null);
        }
        return Response.seeOther(afterwards(answers, decision.get())).build();
    }

    /// On to the next pair, with a word about what was done.
    private static URI afterwards(Answers answers, Match.Decision decision) {
        String place = answers.known("siguiente")
                .map(next -> "/identidad/coincidencias/" + UUID.fromString(next))
                .orElse("/identidad");
        String query = "?hecho=" + decision.decision() + "&persona=" + answers.typed("persona");
        return URI.create(place
                + query
                + answers.known("desde").map(cursor -> "&desde=" + cursor).orElse(""));
    }

    private Response show(
            String id, @Nullable String after, boolean named, int status, Form form, @Nullable DecisionNews news) {
        Optional<PairToDecide.Pair> pair = pairs.find(id, after, named);
        if (pair.isEmpty()) {
            return Response.seeOther(URI.create("/identidad?hecho=YA")).build();
        }
        MatchWords words = words();
        return Response.status(status)
                .entity(pages.show(new PairPage(
                        pages.current(),
                        pair.get(),
                        form,
                        DecisionForm.options("CONFIRM", words),
                        DecisionForm.options("REJECT", words),
                        news)))
                .build();
    }

    private List<FieldMessage> missing() {
        return List.of(new FieldMessage(DecisionForm.ANSWER, words().reasonMissing()));
    }

    private static Form newForm(Answers answers, List<FieldMessage> messages) {
        return new Form(Sending.keyOf(answers), answers, messages);
    }

    private MatchWords words() {
        return pages.words(MatchWords.class);
    }
}
