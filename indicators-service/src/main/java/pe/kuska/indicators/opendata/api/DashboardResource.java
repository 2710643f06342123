package pe.kuska.indicators.opendata.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.opendata.ReadDepartments;
import pe.kuska.indicators.opendata.ReadPublishedValues;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** The series and counts behind dashboards. */
@Path("policies/{code}/dashboard")
@Tag(name = "open-data")
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
public class DashboardResource {

    private final CallerProvider callers;
    private final ReadPublishedValues readPublishedValues;
    private final ReadDepartments readDepartments;

    DashboardResource(
            CallerProvider callers, ReadPublishedValues readPublishedValues, ReadDepartments readDepartments) {
        this.callers = callers;
        this.readPublishedValues = readPublishedValues;
        this.readDepartments = readDepartments;
    }

    @GET
    @Path("series")
    @Operation(operationId = "getSeries", summary = "Serie de un indicador: obtenido, meta y avances por año")
    public SeriesResponse series(
            @PathParam("code") String code,
            @QueryParam("indicator") @NotNull @Size(max = 40) String indicator,
            @QueryParam("from") @NotNull @Min(2000) @Max(2099) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2099) Integer to) {
        requireSpan(from, to);
        List<PublishedValue> values = readPublishedValues.ofIndicator(code, indicator, from, to);
        if (values.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return SeriesResponse.from(indicator, values);
    }

    @GET
    @Path("objective-series")
    @Operation(
            operationId = "listObjectiveSeries",
            summary = "Series de todos los indicadores de los objetivos, en el orden del catálogo")
    public ObjectiveSeriesResponse objectiveSeries(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull @Min(2000) @Max(2099) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2099) Integer to) {
        requireSpan(from, to);
        return ObjectiveSeriesResponse.from(readPublishedValues.ofObjectives(code, from, to));
    }

    private static void requireSpan(int from, int to) {
        if (to < from || to - from > 30) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "to", "range");
        }
    }

    @GET
    @Path("entities")
    @Operation(
            operationId = "getEntityLights",
            summary = "Niveles de los indicadores por entidad responsable en un año")
    public EntityLightsResponse entities(
            @PathParam("code") String code, @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return EntityLightsResponse.from(code, year, readPublishedValues.of(code, year, year, Optional.empty()));
    }

    @GET
    @Path("departments")
    @Operation(
            operationId = "getDepartmentMap",
            summary = "Mapa: lo que un indicador calculado cuenta en cada departamento en un año",
            description =
                    "Quien no conduce ni audita la política no ve cifras tan pequeñas que señalen a alguien, ni las que las "
                            + "delatarían (retenidas, sin valor). Sin indicador, el primero que se conoce por departamento.")
    @APIResponse(
            responseCode = "200",
            description = "El mapa",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentsResponse.class)))
    @APIResponse(responseCode = "404", description = "El indicador no se conoce por departamento")
    public DepartmentsResponse departments(
            @PathParam("code") String code,
            @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year,
            @QueryParam("indicator") @Size(max = 40) @Nullable String indicator) {
        return DepartmentsResponse.from(
                readDepartments.of(code, Optional.ofNullable(indicator), year, callers.current()));
    }
}
