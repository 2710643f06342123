package pe.kuska.tracking.gaps.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.gaps.EndCare;

/** The end of a person's care, where nothing more is owed. */
@Path("people/{personCode}/care-end")
@Tag(name = "gaps")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CareEndResource {

    private final EndCare endCare;
    private final CallerProvider callers;

    CareEndResource(EndCare endCare, CallerProvider callers) {
        this.endCare = endCare;
        this.callers = callers;
    }

    /** Why nothing more is owed. */
    @Schema(name = "EndCare")
    record EndRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista care_end_reason")
            String reason) {}

    @POST
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "endCare",
            summary = "Registra por qué no corresponde un siguiente paso para la persona",
            description = "Solo para la unidad que debe ocuparse del siguiente paso (HAND_ON o CARRY_ON en su línea de "
                    + "tiempo). Un nuevo caso, una derivación o una unidad que la recibe vuelven a abrir su atención.")
    public void end(@PathParam("personCode") String personCode, @NotNull @Valid EndRequest request) {
        endCare.end(personCode, request.reason(), callers.current());
    }
}
