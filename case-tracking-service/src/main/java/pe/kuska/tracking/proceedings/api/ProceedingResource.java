package pe.kuska.tracking.proceedings.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.proceedings.ReadProceedings;

/** Where a person's cases stand. */
@Path("people/{personCode}/proceedings")
@Tag(name = "proceedings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
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
