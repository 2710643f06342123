package pe.kuska.gateway.web.border;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The stewards' queue of the border filter: travellers without a document who resemble somebody listed, one of them to
/// look at, with names if they are needed, and the decision. The next question about the same traveller is answered so.
@Path("/identidad/frontera")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LookAlikePages {
    private static final String QUEUE = "/identidad/frontera";
    private static final String ONE = "{id: [0-9a-f-]{36}}";
    private static final String GONE = QUEUE + "?hecho=ya";
    private static final List<String> DECISIONS = List.of("CONFIRM", "REJECT");

    private final RegistryLookAlikes registry;
    private final Pages pages;
    private final Sending sending;

    LookAlikePages(@RestClient RegistryLookAlikes registry, Pages pages, Sending sending) {
        this.registry = registry;
        this.pages = pages;
        this.sending = sending;
    }

    /// What was just done, and whether it is good news.
    public record News(String text, boolean good) {}

    @CheckedTemplate(basePath = "border", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookAlikesPage(
            Page page, List<LookAlike> waiting, @Nullable News news) implements TemplateInstance {}

    /// `named` is there once the steward asked for names.
    @CheckedTemplate(basePath = "border", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookAlikePage(Page page, LookAlike found, LookAlike.@Nullable Named named, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance queue(@QueryParam("hecho") @Nullable String done) {
        pages.admit(Role.IDENTITY_STEWARD);
        return pages.show(new LookAlikesPage(pages.current(), registry.waiting(), news(done)));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") String id) {
        return show(id, false);
    }

    /// By POST: showing who they are is an act that is put on record.
    @POST
    @Path(ONE + "/nombres")
    public Response withNames(@PathParam("id") String id) {
        return show(id, true);
    }

    @POST
    @Path(ONE)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        pages.admit(Role.IDENTITY_STEWARD);
        Optional<LookAlike> found = find(id);
        if (found.isEmpty()) {
            return to(GONE);
        }
        Answers answers = Answers.from(typed);
        LookAlikeWords words = pages.words(LookAlikeWords.class);
        boolean named = answers.has("nombres", "si");
        try {
            return sending.send(
                    Missing.in(answers)
                            .unless(DECISIONS.contains(answers.typed("decision")), "decision", words.missingDecision())
                            .unlessTyped("reason", words.missingReason()),
                    () -> {
                        registry.decide(
                                id,
                                Sending.keyOf(answers),
                                new LookAlike.Decision(answers.typed("decision"), answers.typed("reason")));
                        return QUEUE + "?hecho=" + answers.typed("decision");
                    },
                    form -> page(found.get(), named, form));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return to(GONE);
        }
    }

    private Response show(String id, boolean named) {
        pages.admit(Role.IDENTITY_STEWARD);
        return find(id).map(found ->
                        Response.ok(page(found, named, Sending.empty())).build())
                .orElseGet(() -> to(GONE));
    }

    private Optional<LookAlike> find(String id) {
        return registry.waiting().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private TemplateInstance page(LookAlike found, boolean named, Form form) {
        return pages.show(new LookAlikePage(pages.current(), found, named ? registry.named(found.id()) : null, form));
    }

    private @Nullable News news(@Nullable String done) {
        LookAlikeWords words = pages.words(LookAlikeWords.class);
        return switch (done) {
            case "CONFIRM" -> new News(words.doneConfirmed(), true);
            case "REJECT" -> new News(words.doneRejected(), true);
            case "ya" -> new News(words.gone(), false);
            case null, default -> null;
        };
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
