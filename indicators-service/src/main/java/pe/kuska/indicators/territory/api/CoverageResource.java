package pe.kuska.indicators.territory.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.TerritoryRules;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** In how many regions a body is active and a plan in force. */
@Path("territorial-coverage")
@Tag(name = "territory")
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
public class CoverageResource {

    private final ReadTerritory readTerritory;
    private final TerritoryRules rules;

    CoverageResource(ReadTerritory readTerritory, TerritoryRules rules) {
        this.readTerritory = readTerritory;
        this.rules = rules;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            operationId = "getTerritorialCoverage",
            summary = "Regiones con una instancia activa y con un plan vigente en un día",
            description = "El estado se deduce de lo registrado hoy sobre ese día.")
    @APIResponse(
            responseCode = "200",
            description = "La cobertura",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CoverageResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = "Sin él, hoy", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Parameter(description = "json o csv") @QueryParam("format") @DefaultValue("json") String format) {
        CoverageResponse coverage = CoverageResponse.from(readTerritory.coverage(day(on)), rules.activity());
        return switch (format) {
            case "json" -> Response.ok(coverage, MediaType.APPLICATION_JSON).build();
            case "csv" ->
                Response.ok(CoverageCsv.of(coverage), "text/csv; charset=utf-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"cobertura-" + coverage.on() + ".csv\"")
                        .build();
            default -> throw new RuleViolation(CommonProblem.INVALID_REQUEST, "format", "known");
        };
    }

    private static Optional<LocalDate> day(@Nullable String on) {
        try {
            return Optional.ofNullable(on).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "on", "date");
        }
    }
}
