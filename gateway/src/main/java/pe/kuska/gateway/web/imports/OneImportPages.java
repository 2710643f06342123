package pe.kuska.gateway.web.imports;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// One import: how far it is, what came of it, what is wrong in the file, undoing it whole.
@Path("/importaciones/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OneImportPages {
    private static final int SLIPS_PER_PAGE = 50;

    private final RegistryImports imports;
    private final Pages pages;

    OneImportPages(@RestClient RegistryImports imports, Pages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(
            Page page,
            ImportJob job,
            List<ImportJob.Slip> slips,
            @Nullable String next,
            boolean asked) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportProgress(Page page, ImportJob job) implements TemplateInstance {}

    @GET
    public TemplateInstance read(
            @PathParam("id") String id,
            @QueryParam("desde") @Nullable String after,
            @QueryParam("deshacer") @Nullable String undo) {
        ImportJob job = imports.read(id);
        ImportJob.Slips slips =
                job.hasSlips() ? imports.slips(id, SLIPS_PER_PAGE, after) : new ImportJob.Slips(List.of(), null);
        return pages.show(new ImportPage(
                pages.current(),
                job,
                slips.all(),
                NextPage.cursorOf(slips.next()).orElse(null),
                undo != null));
    }

    /// The progress alone, asked for again while it is under way; once it is over, the whole page is to be loaded.
    @GET
    @Path("avance")
    public Response progress(@PathParam("id") String id) {
        ImportJob job = imports.read(id);
        Response.ResponseBuilder answer = Response.ok(pages.show(new ImportProgress(pages.current(), job)));
        return (job.isUnderWay() ? answer : answer.header("HX-Refresh", "true")).build();
    }

    @POST
    @Path("deshacer")
    public Response undo(@PathParam("id") String id) {
        imports.undo(id);
        return Response.seeOther(URI.create("/importaciones/" + id)).build();
    }
}
