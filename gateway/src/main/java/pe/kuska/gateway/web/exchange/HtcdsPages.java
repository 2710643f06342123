package pe.kuska.gateway.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.InstallationConfig;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The exchange file of the institution's own people (IOM's HTCDS): choosing why, taking it while it is written, and
/// what it could not say. By POST, because every identity in it is read for the purpose that is stated.
@Path("/intercambio/htcds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HtcdsPages {
    private static final String PURPOSE = "purpose";
    /// The number of the last file's report: the download itself leaves the page as it was.
    private static final String LAST_FILE = "kuska-htcds";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PLACE = "/intercambio/htcds";
    private static final String NUMBER = "[0-9a-f-]{36}";

    private final RegistryExports registry;
    private final FileOfExchange files;
    private final CodeLists codeLists;
    private final Pages pages;
    private final RoutingContext exchange;
    private final boolean secureCookies;

    HtcdsPages(
            @RestClient RegistryExports registry,
            FileOfExchange files,
            CodeLists codeLists,
            Pages pages,
            RoutingContext exchange,
            InstallationConfig installation) {
        this.registry = registry;
        this.files = files;
        this.codeLists = codeLists;
        this.pages = pages;
        this.exchange = exchange;
        this.secureCookies = installation.secureCookies();
    }

    /// A count in words.
    public record Count(String words, long people) {}

    /// Something the file could not say, in words; `gone` if nothing of it is in the file.
    public record Loss(String words, boolean gone, long people) {}

    /// A field of the standard in words.
    public record FieldLine(
            String section,
            String field,
            List<String> understood,
            @Nullable String from) {}

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HtcdsPage(Page page, Form form, List<Choice> purposes, boolean noFile) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(
            Page page, HtcdsReport report, String purpose, List<Loss> losses, List<Count> others, List<Count> filled)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FieldsPage(Page page, List<FieldLine> fields, long understood) implements TemplateInstance {}

    @GET
    public TemplateInstance choose(@QueryParam("hecho") @Nullable String done) {
        return form(Sending.empty(), "ninguno".equals(done));
    }

    @POST
    public Response take(MultivaluedMap<String, String> typed) {
        pages.admit(Role.REGISTRAR, Role.INVESTIGATOR);
        Answers answers = Answers.from(typed);
        if (answers.typed(PURPOSE).isEmpty()) {
            String missing = pages.words(ExchangeWords.class).missingPurpose();
            return refuse(answers, List.of(new FieldMessage(PURPOSE, missing)));
        }
        try {
            return passOn(files.open(answers.typed(PURPOSE)));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 403) {
                // The role may take the file, but reads nobody's identity for what was chosen.
                String other = pages.words(ExchangeWords.class).purposeNotYours();
                return refuse(answers, List.of(new FieldMessage(PURPOSE, other)));
            }
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return refuse(answers, ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    /// As it comes: nothing of it is kept here, and one that breaks off breaks off at the browser too.
    private Response passOn(FileOfExchange.Opened opened) {
        StreamingOutput written = output -> {
            try (InputStream content = opened.file().content()) {
                content.transferTo(output);
            } catch (IOException cut) {
                hangUp();
                throw cut;
            }
        };
        Response.ResponseBuilder answer = Response.ok(written, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"htcds.csv\"");
        String report = opened.report();
        return report == null
                ? answer.build()
                : answer.cookie(new NewCookie.Builder(LAST_FILE)
                                .value(report)
                                .path(PLACE)
                                .httpOnly(true)
                                .secure(secureCookies)
                                .sameSite(NewCookie.SameSite.LAX)
                                .build())
                        .build();
    }

    /// An answer that ends here as if it were whole would be taken for the whole file: what ends answers does so after
    /// this,
    /// when nobody is there any more.
    private void hangUp() {
        exchange.request()
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @GET
    @Path("ultimo")
    public Response last(@CookieParam(LAST_FILE) @Nullable String report) {
        pages.admit(Role.REGISTRAR, Role.INVESTIGATOR);
        return Response.seeOther(URI.create(
                        report != null && report.matches(NUMBER) ? PLACE + "/" + report : PLACE + "?hecho=ninguno"))
                .build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    public TemplateInstance report(@PathParam("id") String id) {
        pages.admit(Role.REGISTRAR, Role.INVESTIGATOR, Role.AUDITOR);
        HtcdsReport report = registry.report(id);
        Page page = pages.current();
        Labels labels = page.labels();
        ValueWords words = ValueWords.in(page.language());
        return pages.show(new ReportPage(
                page,
                report,
                codeLists.label(CodeLists.IDENTITY_PURPOSES, Objects.requireNonNullElse(report.purpose(), ""), labels),
                report.losses().stream()
                        .map(loss -> new Loss(words.of(loss.value()), "NO_FIELD".equals(loss.why()), loss.people()))
                        .toList(),
                report.others().entrySet().stream()
                        .map(other -> new Count(labels.personRole(other.getKey()), other.getValue()))
                        .toList(),
                report.fields().entrySet().stream()
                        .map(field -> new Count(field.getKey(), field.getValue()))
                        .toList()));
    }

    @GET
    @Path("campos")
    public TemplateInstance fields() {
        pages.admit(Role.REGISTRAR, Role.INVESTIGATOR, Role.AUDITOR, Role.ADMIN);
        ValueWords words = ValueWords.in(pages.current().language());
        List<FieldLine> lines = registry.fields().stream()
                .map(field -> new FieldLine(
                        field.section(),
                        field.field(),
                        field.meaning().stream().map(words::of).toList(),
                        field.filledFrom() == null ? null : words.of(field.filledFrom())))
                .toList();
        return pages.show(new FieldsPage(
                pages.current(),
                lines,
                lines.stream().filter(line -> !line.understood().isEmpty()).count()));
    }

    private Response refuse(Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(form(new Form(Sending.keyOf(answers), answers, messages), false))
                .build();
    }

    private TemplateInstance form(Form form, boolean noFile) {
        pages.admit(Role.REGISTRAR, Role.INVESTIGATOR);
        Page page = pages.current();
        return pages.show(
                new HtcdsPage(page, form, codeLists.choices(CodeLists.IDENTITY_PURPOSES, page.labels()), noFile));
    }
}
