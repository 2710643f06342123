package pe.kuska.gateway.web.joins;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Cases that may be one: the proposals, one of them to decide, and taking a decision back.
@Path("/identidad/casos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class JoinPages {
    private static final int CASES_EXAMINED = 50;
    private static final String CODE = "CT-[0-9A-Z-]+";
    private static final String REASON = "reason";

    private final RegistryJoins registry;
    private final CodeLists codeLists;
    private final Pages pages;

    JoinPages(@RestClient RegistryJoins registry, CodeLists codeLists, Pages pages) {
        this.registry = registry;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    /// A reason to choose, with the key that chooses it.
    public record Option(String value, String label, int digit) {}

    /// What was just decided, and how to take it back.
    public record News(
            String text, @Nullable String code, @Nullable String id) {}

    @CheckedTemplate(basePath = "joins", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProposalsPage(
            Page page,
            List<Proposal> proposals,
            @Nullable String ofCase,
            @Nullable String after,
            @Nullable String next,
            boolean steward,
            @Nullable News news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "joins", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PairPage(Page page, Proposal proposal, Form form, List<Option> yes, List<Option> no, boolean steward)
            implements TemplateInstance {}

    @GET
    public TemplateInstance latest(
            @QueryParam("desde") @Nullable String after,
            @QueryParam("hecho") @Nullable String done,
            @QueryParam("caso") @Nullable String code,
            @QueryParam("decision") @Nullable String id) {
        if (!isSteward()) {
            return proposals(List.of(), null, null, null, news(done, code, id));
        }
        Proposal.Listed listed = registry.latest(CASES_EXAMINED, after);
        return proposals(
                listed.items(), null, after, NextPage.cursorOf(listed.next()).orElse(null), news(done, code, id));
    }

    @GET
    @Path("{code: " + CODE + "}")
    public TemplateInstance ofCase(@PathParam("code") String code) {
        return proposals(registry.of(code), code, null, null, null);
    }

    private TemplateInstance proposals(
            List<Proposal> found,
            @Nullable String ofCase,
            @Nullable String after,
            @Nullable String next,
            @Nullable News news) {
        return pages.show(new ProposalsPage(pages.current(), found, ofCase, after, next, isSteward(), news));
    }

    @GET
    @Path("{code: " + CODE + "}/{other: " + CODE + "}")
    public Response pair(@PathParam("code") String code, @PathParam("other") String other) {
        return show(200, code, other, Answers.none(), List.of());
    }

    @POST
    @Path("{code: " + CODE + "}/{other: " + CODE + "}")
    public Response decide(
            @PathParam("code") String code, @PathParam("other") String other, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Optional<JoinReason> reason = JoinReason.of(answers.typed(REASON));
        if (reason.isEmpty()) {
            String missing = pages.words(JoinWords.class).missing();
            return show(400, code, other, answers, List.of(new FieldMessage(REASON, missing)));
        }
        JoinReason why = reason.get();
        try {
            Proposal.Decided decided = registry.decide(
                    code, answers.typed("key"), new Proposal.Decision(other, why.decision(), why.name()));
            return Response.seeOther(URI.create("/identidad/casos?hecho=" + why.newsWord() + "&caso=" + code
                            + (decided.id() == null ? "" : "&decision=" + decided.id())))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return show(
                    400,
                    code,
                    other,
                    Sending.answersAfter(refusal, answers),
                    ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    @POST
    @Path("{code: " + CODE + "}/decisiones/{id: [0-9a-f-]{36}}/revertir")
    public Response revert(@PathParam("code") String code, @PathParam("id") String id) {
        registry.revert(code, id);
        return Response.seeOther(URI.create("/identidad/casos?hecho=revertido")).build();
    }

    private Response show(int status, String code, String other, Answers answers, List<FieldMessage> messages) {
        Optional<Proposal> proposal =
                registry.of(code).stream().filter(one -> one.isAbout(other)).findFirst();
        if (proposal.isEmpty()) {
            return Response.seeOther(URI.create("/identidad/casos?hecho=ya")).build();
        }
        return Response.status(status)
                .entity(pages.show(new PairPage(
                        pages.current(),
                        proposal.get(),
                        new Form(Sending.keyOf(answers), answers, messages),
                        options("CONFIRM"),
                        options("REJECT"),
                        isSteward())))
                .build();
    }

    private List<Option> options(String decision) {
        return Arrays.stream(JoinReason.values())
                .filter(reason -> reason.decision().equals(decision))
                .map(reason -> new Option(
                        reason.name(),
                        codeLists.label(
                                JoinReason.LIST, reason.name(), pages.current().labels()),
                        reason.digit()))
                .toList();
    }

    private @Nullable News news(@Nullable String done, @Nullable String code, @Nullable String id) {
        JoinWords words = pages.words(JoinWords.class);
        boolean known = code != null && code.matches(CODE) && id != null && id.matches("[0-9a-f-]{36}");
        return switch (done) {
            case "confirm" -> new News(words.doneConfirm(), known ? code : null, known ? id : null);
            case "reject" -> new News(words.doneReject(), known ? code : null, known ? id : null);
            case "revertido" -> new News(words.reverted(), null, null);
            case "ya" -> new News(words.gone(), null, null);
            case null, default -> null;
        };
    }

    private boolean isSteward() {
        return pages.visitor().is(Role.IDENTITY_STEWARD);
    }
}
