package pe.kuska.gateway.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Files of the institution: those loaded before, and loading another. First the profile is chosen, then the file, so
/// that the file itself need not be opened here to know where it goes.
@Path("/importaciones")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ImportPages {
    private static final int JOBS_PER_PAGE = 20;
    private static final String FOR_REAL = "registrar";

    private final RegistryImports imports;
    private final FilesOfRegistry files;
    private final Pages pages;

    ImportPages(@RestClient RegistryImports imports, FilesOfRegistry files, Pages pages) {
        this.imports = imports;
        this.files = files;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            Page page,
            List<ImportJob> jobs,
            @Nullable String next,
            Form form,
            List<Choice> profiles,
            List<Choice> manners)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UploadPage(Page page, Form form, String profile, String manner, boolean trial) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("desde") @Nullable String after) {
        ImportJob.Jobs jobs = imports.list(JOBS_PER_PAGE, after);
        ImportWords words = pages.words(ImportWords.class);
        List<Choice> profiles = imports.profiles().stream()
                .map(profile -> new Choice(profile.name(), profile.shown()))
                .toList();
        String usual = profiles.isEmpty() ? "" : profiles.getFirst().value();
        return pages.show(new ListPage(
                pages.current(),
                jobs.all(),
                NextPage.cursorOf(jobs.next()).orElse(null),
                new Form("", Answers.of(Map.of("perfil", usual, "modo", "prueba")), List.of()),
                profiles,
                List.of(new Choice("prueba", words.trial()), new Choice(FOR_REAL, words.forReal()))));
    }

    @GET
    @Path("nueva")
    public Response choose(
            @QueryParam("perfil") @Nullable String profile, @QueryParam("modo") @Nullable String manner) {
        if (profile == null || profile.isBlank()) {
            return Response.seeOther(URI.create("/importaciones")).build();
        }
        return Response.ok(upload(profile, manner, List.of())).build();
    }

    private TemplateInstance upload(String profile, @Nullable String manner, List<FieldMessage> messages) {
        boolean trial = !FOR_REAL.equals(manner);
        return pages.show(new UploadPage(
                pages.current(),
                new Form("", Answers.none(), messages),
                profile,
                Objects.requireNonNullElse(manner, "prueba"),
                trial));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(
            @QueryParam("perfil") String profile,
            @QueryParam("modo") @Nullable String manner,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream form) {
        try {
            ImportJob job = files.send(profile, !FOR_REAL.equals(manner), contentType, form);
            return Response.seeOther(URI.create("/importaciones/" + job.id())).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            // What is wrong is wrong in the file; the field of the problem is one of its columns.
            List<FieldMessage> messages = ServiceMessages.of(refusal.problem(), pages.words()).stream()
                    .map(message -> new FieldMessage(
                            "file",
                            message.field().isEmpty()
                                    ? message.message()
                                    : "«" + message.field() + "»: " + message.message()))
                    .toList();
            return Response.status(400)
                    .entity(upload(profile, manner, messages))
                    .build();
        }
    }
}
