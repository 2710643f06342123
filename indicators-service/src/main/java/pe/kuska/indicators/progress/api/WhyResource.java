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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.progress.ExplainProgress;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** «¿Por qué?»: every figure answers for itself. */
@Path("policies/{code}/why")
@Tag(name = "progress")
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
public class WhyResource {

    private final ExplainProgress explainProgress;

    WhyResource(ExplainProgress explainProgress) {
        this.explainProgress = explainProgress;
    }

    @GET
    @Operation(
            operationId = "explainFigures",
            summary = "De dónde sale cada cifra",
            description =
                    "Con sus insumos, su fórmula, la versión de las fórmulas, el redondeo y el origen de cada insumo. "
                            + "«figure» es, por ejemplo, IOP.03.01.advance1, OP.03.advance1 o VALUATION.total; sin ella, todas.")
    @APIResponse(
            responseCode = "200",
            description = "Las cifras explicadas",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WhyResponse.class)))
    @APIResponse(responseCode = "404", description = "La política o la cifra no existe")
    public WhyResponse get(
            @PathParam("code") String code,
            @Parameter(description = "Año, de 2000 a 2099", schema = @Schema(implementation = Integer.class))
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "20[0-9]{2}")
                    String year,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("asOf") @Nullable String asOf) {
        ExplainProgress.Explained explained =
                explainProgress.of(code, Integer.parseInt(year), ProgressResource.moment(asOf));
        WhyResponse answer = WhyResponse.from(explained, figure);
        if (answer.figures().isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return answer;
    }
}
