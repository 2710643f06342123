package pe.kuska.gateway.web.merges;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.identity.IdentityHistory;
import pe.kuska.gateway.web.identity.IdentityHistory.Decision;
import pe.kuska.gateway.web.identity.IdentityHistory.Kind;
import pe.kuska.gateway.web.identity.PersonCard;
import pe.kuska.gateway.web.identity.RegistryIdentities;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// An identity's history and a steward's decisions by hand: join two codes, undo what was decided.
@Path("/identidad/personas/{cuv: CUV-[0-9A-Z-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MergePages {
    private final RegistryIdentities people;
    private final Pages pages;

    MergePages(@RestClient RegistryIdentities people, Pages pages) {
        this.people = people;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "merges", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(Page page, PersonCard person, HistoryPicture picture, boolean decides, boolean done, Form form)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "merges", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UndoPage(Page page, String cuv, Decision decision, String one, String other, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance history(@PathParam("cuv") String cuv, @QueryParam("hecho") @Nullable String done) {
        return history(cuv, done != null, form(Answers.none(), List.of()));
    }

    private TemplateInstance history(String cuv, boolean done, Form form) {
        PersonCard person = people.card(cuv);
        return pages.show(new HistoryPage(
                pages.current(),
                person,
                HistoryPicture.of(people.history(cuv)),
                pages.visitor().is(Role.IDENTITY_STEWARD),
                done,
                form));
    }

    @POST
    @Path("unir")
    public Response merge(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> missing = MergeForm.problems(answers, words());
        if (!missing.isEmpty()) {
            return again(cuv, answers, missing);
        }
        try {
            IdentityHistory.Merged merged = people.merge(cuv, answers.typed("key"), MergeForm.read(answers));
            return done(merged.personCode() == null ? cuv : merged.personCode());
        } catch (ServiceRefusal refusal) {
            return again(cuv, Sending.answersAfter(refusal, answers), messagesOf(refusal));
        }
    }

    @GET
    @Path("decisiones/{id: [0-9a-f-]{36}}")
    public TemplateInstance askWhy(@PathParam("cuv") String cuv, @PathParam("id") String id) {
        return undoForm(cuv, id, form(Answers.none(), List.of()));
    }

    @POST
    @Path("decisiones/{id: [0-9a-f-]{36}}")
    public Response undo(
            @PathParam("cuv") String cuv, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String reason = answers.typed(MergeForm.REASON);
        if (reason.isEmpty()) {
            return undoAgain(cuv, id, answers, MergeForm.reasonMissing(words()));
        }
        try {
            if (decision(cuv, id).kind() == Kind.MERGE) {
                people.split(cuv, answers.typed("key"), new IdentityHistory.Split(id, null, reason));
            } else {
                people.merge(cuv, answers.typed("key"), new IdentityHistory.Merge(null, id, reason, null));
            }
            return done(cuv);
        } catch (ServiceRefusal refusal) {
            return undoAgain(cuv, id, Sending.answersAfter(refusal, answers), messagesOf(refusal));
        }
    }

    private Decision decision(String cuv, String id) {
        return people.history(cuv).decisions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance undoForm(String cuv, String id, Form form) {
        Decision decision = decision(cuv, id);
        return pages.show(new UndoPage(
                pages.current(),
                cuv,
                decision,
                decision.persons().getFirst(),
                decision.persons().getLast(),
                form));
    }

    private Response undoAgain(String cuv, String id, Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(undoForm(cuv, id, form(answers, messages)))
                .build();
    }

    private Response again(String cuv, Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(history(cuv, false, form(answers, messages)))
                .build();
    }

    /// Refusals that no change of the form would heal are for the error page.
    private List<FieldMessage> messagesOf(ServiceRefusal refusal) {
        if (!refusal.leavesTheFormOpen()) {
            throw refusal;
        }
        return ServiceMessages.of(refusal.problem(), pages.words());
    }

    private static Response done(String cuv) {
        return Response.seeOther(URI.create("/identidad/personas/" + cuv + "?hecho=si"))
                .build();
    }

    private static Form form(Answers answers, List<FieldMessage> messages) {
        return new Form(Sending.keyOf(answers), answers, messages);
    }

    private MergeWords words() {
        return pages.words(MergeWords.class);
    }
}
