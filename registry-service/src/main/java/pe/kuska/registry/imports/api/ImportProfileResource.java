package pe.kuska.registry.imports.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.imports.ImportProfiles;
import pe.kuska.registry.imports.ImportProfiles.Kept;
import pe.kuska.registry.imports.domain.ImportJob.Profile;

/** Import profiles over HTTP. */
@Path("import-profiles")
@Tag(name = "imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.REGISTRAR, Role.Names.ADMIN})
class ImportProfileResource {

    private final ImportProfiles profiles;

    ImportProfileResource(ImportProfiles profiles) {
        this.profiles = profiles;
    }

    /** A profile in a list. */
    @Schema(name = "ImportProfileSummary")
    public record Summary(
            String name,

            @Schema(description = "0: viene con el registro; otra, escrita por la institución")
            int version,

            String description) {}

    @GET
    @Operation(
            operationId = "listImportProfiles",
            summary = "Perfiles con los que la propia institución puede importar archivos")
    public List<Summary> list() {
        return profiles.list().stream()
                .map(profile -> new Summary(
                        profile.name(),
                        profile.version(),
                        profiles.tree(profile).path("description").asText("")))
                .toList();
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getImportProfile", summary = "Un perfil: qué columna es qué dato")
    @APIResponse(
            responseCode = "200",
            description = "El perfil; la cabecera ETag da su versión",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response get(@PathParam("name") String name) {
        Profile profile = profiles.find(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return answer(Response.ok(), profile);
    }

    @PUT
    @Path("{name}")
    @Operation(
            operationId = "putImportProfile",
            summary = "Escribe un perfil de la propia institución",
            description =
                    "Uno con el nombre de los que vienen con el registro va antes que ese. Cada versión queda guardada.")
    @APIResponse(
            responseCode = "201",
            description = "El primero de ese nombre",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "Cambiado, o igual que antes",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response put(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(
                            description = "El ETag de la versión que se leyó; hace falta para cambiar un perfil propio")
                    @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull ObjectNode written) {
        Kept kept = profiles.keep(name, written, ifMatch);
        return answer(Response.status(kept.isFirst() ? Response.Status.CREATED : Response.Status.OK), kept.profile());
    }

    private Response answer(Response.ResponseBuilder response, Profile profile) {
        return response.tag(Preconditions.versionTag(profile.version()))
                .entity(profiles.tree(profile))
                .build();
    }
}
