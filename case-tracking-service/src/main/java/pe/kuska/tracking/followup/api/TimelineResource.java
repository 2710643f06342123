package pe.kuska.tracking.followup.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.followup.ReadTimeline;

/** The timeline of a person. */
@Path("people/{personCode}/timeline")
@Tag(name = "followup")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class TimelineResource {

    private final ReadTimeline readTimeline;
    private final Summaries summaries;
    private final CallerProvider callers;

    TimelineResource(ReadTimeline readTimeline, Summaries summaries, CallerProvider callers) {
        this.readTimeline = readTimeline;
        this.summaries = summaries;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getTimeline",
            summary = "Línea de tiempo de una persona",
            description =
                    "Para quien está vinculado: su institución registró un caso con la persona, o su unidad aceptó "
                            + "una derivación. La Defensoría la lee de forma seudónima. Cada lectura queda auditada.")
    public TimelineResponse read(@PathParam("personCode") String personCode) {
        return TimelineResponse.from(readTimeline.read(personCode, callers.current()), summaries);
    }
}
