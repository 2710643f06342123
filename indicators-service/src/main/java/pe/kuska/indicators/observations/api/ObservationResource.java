package pe.kuska.indicators.observations.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.observations.ReportObservation;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;

/** Where institutions report results. */
@Path("observations")
@Tag(name = "observations", description = "Resultados reportados por las instituciones")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObservationResource {

    private final CallerProvider callers;
    private final ReportObservation reportObservation;

    ObservationResource(CallerProvider callers, ReportObservation reportObservation) {
        this.callers = callers;
        this.reportObservation = reportObservation;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(
            operationId = "reportObservation",
            summary = "Reporta el resultado de un indicador de la propia institución",
            description =
                    "Cada reporte es una revisión nueva; las anteriores se conservan. Un porcentaje lleva siempre "
                            + "numerador y denominador; un ND lleva siempre su motivo. Solo de años sin periodos de reporte.")
    @APIResponse(
            responseCode = "201",
            description = "Reporte registrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationResponse.class)))
    @APIResponse(responseCode = "404", description = "No existe o lo reporta otra institución")
    @APIResponse(responseCode = "409", description = "De ese año se reporta en sus periodos")
    @APIResponse(responseCode = "422", description = "El reporte no cumple las reglas de su indicador")
    public Response reportObservation(@Valid @NotNull ReportObservationRequest request) {
        Observation observation = reportObservation.by(callers.current(), request.toReport());
        return Response.status(Response.Status.CREATED)
                .entity(ObservationResponse.from(observation))
                .build();
    }
}
