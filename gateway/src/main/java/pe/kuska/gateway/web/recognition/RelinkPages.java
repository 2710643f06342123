package pe.kuska.gateway.web.recognition;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.recognition.Relink.Change;
import pe.kuska.gateway.web.recognition.Relink.State;
import pe.kuska.gateway.web.services.NextPage;

/// Recognising everybody again: starting it, watching it, seeing what would change, applying it.
@Path("/identidad/reconocimiento/pasadas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RelinkPages {
    private static final int CHANGES_PER_PAGE = 25;

    private final RegistryRecognition registry;
    private final Pages pages;

    RelinkPages(@RestClient RegistryRecognition registry, Pages pages) {
        this.registry = registry;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "recognition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RelinkPage(
            Page page,
            Relink relink,
            List<Change> changes,
            @Nullable String next,
            boolean applicable,
            boolean steward) implements TemplateInstance {}

    @POST
    public Response start(@FormParam("model") @Nullable String model) {
        return to(registry.start(new Relink.Request(model == null || model.isBlank() ? null : model)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance relink(@PathParam("id") String id, @QueryParam("desde") @Nullable String after) {
        Relink relink = registry.relink(id);
        Relink.Changes changes =
                relink.underWay() ? new Relink.Changes(List.of(), null) : registry.changes(id, CHANGES_PER_PAGE, after);
        return pages.show(new RelinkPage(
                pages.current(),
                relink,
                changes.items(),
                NextPage.cursorOf(changes.next()).orElse(null),
                relink.state() == State.DONE,
                pages.visitor().is(Role.IDENTITY_STEWARD)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/aplicar")
    public Response apply(@PathParam("id") String id) {
        return to(registry.apply(id));
    }

    private static Response to(Relink relink) {
        return Response.seeOther(URI.create("/identidad/reconocimiento/pasadas/" + relink.id()))
                .build();
    }
}
