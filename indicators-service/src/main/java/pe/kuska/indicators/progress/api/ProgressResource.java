package pe.kuska.indicators.progress.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.progress.ReadProgress;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** The one honest figure: how a policy is doing. */
@Path("policies/{code}/progress")
@Tag(name = "progress", description = "Avance de las políticas")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Role.Names.REGISTRAR,
    Role.Names.INVESTIGATOR,
    Role.Names.CASE_MANAGER,
    Role.Names.IDENTITY_STEWARD,
    Role.Names.INDICATOR_REPORTER,
    Role.Names.POLICY_LEAD,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
public class ProgressResource {

    private final ReadProgress readProgress;

    ProgressResource(ReadProgress readProgress) {
        this.readProgress = readProgress;
    }

    @GET
    @Operation(
            operationId = "getProgress",
            summary = "Avance de una política en un año",
            description = "Avances tipo 1 y 2, niveles con las dos formas de contar los ND, y valoración. Con asOf "
                    + "responde con lo que se sabía en ese momento: la misma pregunta da siempre la misma respuesta.")
    @APIResponse(
            responseCode = "200",
            description = "El avance",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressResponse.class)))
    @APIResponse(responseCode = "400", description = "El año o la fecha de corte no se pueden leer")
    @APIResponse(responseCode = "404", description = "La política no existe, o no se conocía en esa fecha")
    public ProgressResponse get(
            @PathParam("code") String code,
            @Parameter(description = "Año, de 2000 a 2099", schema = @Schema(implementation = Integer.class))
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "20[0-9]{2}")
                    String year,
            @Parameter(description = "Fecha de corte, RFC 3339; sin ella, ahora") @QueryParam("asOf") @Nullable
                    String asOf) {
        return ProgressResponse.from(readProgress.of(code, Integer.parseInt(year), moment(asOf)));
    }

    static Optional<Instant> moment(@Nullable String asOf) {
        try {
            return Optional.ofNullable(asOf)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "asOf", "date-time");
        }
    }
}
