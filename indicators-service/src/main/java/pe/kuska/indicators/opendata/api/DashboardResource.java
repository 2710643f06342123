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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.opendata.ReadPublishedValues;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** The series and counts behind dashboards. */
@Path("policies/{code}/dashboard")
@Tag(name = "open-data")
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

    private final ReadPublishedValues readPublishedValues;

    DashboardResource(ReadPublishedValues readPublishedValues) {
        this.readPublishedValues = readPublishedValues;
    }

    @GET
    @Path("series")
    @Operation(operationId = "getSeries", summary = "Serie de un indicador: obtenido, meta y avances por año")
    public SeriesResponse series(
            @PathParam("code") String code,
            @QueryParam("indicator") @NotNull @Size(max = 40) String indicator,
            @QueryParam("from") @NotNull @Min(2000) @Max(2099) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2099) Integer to) {
        if (to < from || to - from > 30) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "to", "range");
        }
        List<PublishedValue> values = readPublishedValues.of(code, from, to, Optional.empty()).stream()
                .filter(value -> value.indicator().equals(indicator))
                .toList();
        if (values.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return SeriesResponse.from(indicator, values);
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
}
