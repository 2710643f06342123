package pe.kuska.tracking.proceedings.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.Problem;
import pe.kuska.tracking.proceedings.ReadProceedings;

/** Where a person's cases stand. */
@Path("people/{personCode}/proceedings")
@Tag(name = "proceedings")
@RunOnVirtualThread
@APIResponse(
        responseCode = "default",
        description = "Problema",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class ProceedingResource {

    private final ReadProceedings readProceedings;
    private final CallerProvider callers;

    ProceedingResource(ReadProceedings readProceedings, CallerProvider callers) {
        this.readProceedings = readProceedings;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listProceedings",
            summary = "En qué fase está cada caso de la persona, para la parte agraviada",
            description =
                    "Sin denunciados: solo la fase, la última sentencia y la próxima audiencia, como las informó el registro.")
    public List<ReadProceedings.Proceeding> read(@PathParam("personCode") String personCode) {
        return readProceedings.read(personCode, callers.current());
    }
}
