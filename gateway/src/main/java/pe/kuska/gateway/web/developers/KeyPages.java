package pe.kuska.gateway.web.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.requests.RequestJournal;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// Practice keys: whoever is here for an institution makes and revokes its own. Where people are real, the page only
/// says who gives credentials.
@Path("/desarrolladores/llaves")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class KeyPages {
    private static final String HERE = "/desarrolladores/llaves";
    private static final String FORM_KEY = "key";
    private static final String ROLE = "role";

    /// What Keycloak's names of systems begin with.
    private static final String OF_A_SYSTEM = "service-account-";

    private final PracticeKeys keys;
    private final PracticeConfig config;
    private final KeyCommands commands;
    private final Pages pages;
    private final Sending sending;
    private final RoutingContext exchange;

    KeyPages(
            PracticeKeys keys,
            PracticeConfig config,
            KeyCommands commands,
            Pages pages,
            Sending sending,
            RoutingContext exchange) {
        this.keys = keys;
        this.config = config;
        this.commands = commands;
        this.pages = pages;
        this.sending = sending;
        this.exchange = exchange;
    }

    /// @param held null where no keys are shown: no practice, nobody logged in, or nobody of an institution
    @CheckedTemplate(basePath = "developers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeysPage(
            Page page,
            boolean practice,
            boolean offered,
            @Nullable List<PracticeKey> held,
            Form form,
            List<Choice> roles,
            int most,
            long days,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "developers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyPage(Page page, PracticeKey key, String secret, String commands) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("hecho") @Nullable String done) {
        return page(Sending.empty(), "revocada".equals(done) ? words().keyRevoked() : null);
    }

    /// Leads back after the login, which this address asks for.
    @GET
    @Path("entrar")
    public Response enter() {
        return Response.seeOther(URI.create(HERE)).build();
    }

    @POST
    @Path("nueva")
    public Response make(MultivaluedMap<String, String> typed) {
        RequestJournal.routedTo(exchange, "practice-keys");
        String institution = institution();
        Answers answers = Answers.from(typed);
        Optional<Role> role = PracticeKey.role(answers.typed(ROLE));
        if (role.isEmpty()) {
            return refuse(ROLE, words().keyRoleMissing(), answers);
        }
        return switch (keys.make(pages.visitor(), institution, role.get(), Sending.keyOf(answers))) {
            case PracticeKeys.Outcome.Made made -> once(made);
            case PracticeKeys.Outcome.TooMany _ ->
                refuse("", words().keysTooMany(config.keysPerInstitution()), answers);
            case PracticeKeys.Outcome.MadeBefore _ -> refuse("", words().keyMadeBefore(), answers);
        };
    }

    @POST
    @Path("revocar")
    public Response revoke(MultivaluedMap<String, String> typed) {
        RequestJournal.routedTo(exchange, "practice-keys");
        if (!keys.revoke(institution(), Answers.from(typed).typed("llave"))) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(HERE + "?hecho=revocada")).build();
    }

    /// The secret is in this answer alone, which nobody keeps.
    private Response once(PracticeKeys.Outcome.Made made) {
        return Response.ok(pages.show(new KeyPage(
                        pages.current(), made.key(), made.secret(), commands.of(made.key(), made.secret()))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// Back with a fresh key, since the one that was sent may be spent.
    private Response refuse(String field, String message, Answers answers) {
        return sending.refuse(
                List.of(new FieldMessage(field, message)),
                answers.with(FORM_KEY, UUID.randomUUID().toString()),
                form -> page(form, null));
    }

    private TemplateInstance page(Form form, @Nullable String news) {
        Page page = pages.current();
        Visitor visitor = page.visitor();
        String institution = visitor == null ? null : visitor.institution();
        return pages.show(new KeysPage(
                page,
                keys.isForPractice(),
                keys.areOffered(),
                institution == null || !keys.areOffered() ? null : keys.of(institution),
                form,
                PracticeKey.ROLES.stream()
                        .map(role -> new Choice(role.word(), page.labels().role(role)))
                        .toList(),
                config.keysPerInstitution(),
                config.keyLife().toDays(),
                news));
    }

    /// For whom the visitor acts.
    ///
    /// @throws NotFoundException where no keys are made
    /// @throws ForbiddenException if the visitor is of no institution, or no person: a key does not prolong itself
    private String institution() {
        if (!keys.areOffered()) {
            throw new NotFoundException();
        }
        Visitor visitor = pages.visitor();
        String institution = visitor.institution();
        if (institution == null || visitor.name().startsWith(OF_A_SYSTEM)) {
            throw new ForbiddenException();
        }
        return institution;
    }

    private DeveloperWords words() {
        return pages.words(DeveloperWords.class);
    }
}
