package pe.kuska.registry.statistics.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.statistics.ReadStatistics;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.StatisticsQuery;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** Figures over HTTP. */
@Path("statistics")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StatisticsResource {

    private final ReadStatistics readStatistics;
    private final WrittenAnswers answers;

    StatisticsResource(ReadStatistics readStatistics, WrittenAnswers answers) {
        this.readStatistics = readStatistics;
        this.answers = answers;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getStatistics",
            summary = "Cifras del registro, con su unidad de conteo",
            description =
                    "Exactas para quien conduce la política, la auditoría y cada institución sobre sus propios casos (where=INSTITUTION:código); para los demás, cuadros de un año con las celdas pequeñas ocultas.")
    @APIResponse(
            responseCode = "200",
            description = "Las cifras",
            content = @Content(schema = @Schema(implementation = StatisticsResponse.class)))
    public Response statistics(
            @Parameter(schema = @Schema(implementation = CountingUnit.class))
                    @QueryParam("unit")
                    @DefaultValue("PERSON")
                    String unit,
            @Parameter(
                            description = "Hasta dos dimensiones separadas por coma, además de YEAR",
                            schema = @Schema(type = SchemaType.STRING, examples = "DEPARTMENT,SEX"))
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(description = "Año de recepción o de la resolución")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    @Nullable
                    Integer year,
            @Parameter(description = "Solo los que tienen este valor: DIMENSIÓN:valor; se puede repetir")
                    @QueryParam("where")
                    List<String> where,
            @Parameter(description = "Como eran entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        CountingUnit counted = reading.code("unit", unit, value -> codeOf(CountingUnit.values(), value));
        List<Dimension> dimensions = by == null || by.isBlank()
                ? List.of()
                : Arrays.stream(by.split(",", -1))
                        .map(one -> reading.code("by", one, value -> codeOf(Dimension.values(), value)))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        where.forEach(one -> readFilter(one, only, reading));
        Instant moment = reading.momentUntil("asOf", asOf);
        findings.throwIfBroken();
        StatisticsQuery query = new StatisticsQuery(Objects.requireNonNull(counted), dimensions, year, only, moment);
        boolean isProtected = readStatistics.isProtected(query);
        return Response.ok(
                        answers.of(query, isProtected, () -> StatisticsResponse.of(readStatistics.read(query))),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("reconciliation")
    @RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "reconcileStatistics",
            summary = "Por qué difieren los totales de un año, y cuántas personas son",
            description = "De lo que reportó cada institución a las personas sin repetir, con cada razón y su cifra.")
    public ReconciliationResponse reconciliation(
            @Parameter(required = true) @QueryParam("year") @NotNull @Min(1990) @Max(2200) @Nullable Integer year) {
        return ReconciliationResponse.of(readStatistics.reconcile(Objects.requireNonNull(year)));
    }

    private static void readFilter(String typed, Map<Dimension, String> only, Reading reading) {
        int colon = typed.indexOf(':');
        if (colon < 1) {
            reading.findings().error("where", BrokenRule.UNKNOWN_CODE);
            return;
        }
        Dimension dimension =
                reading.code("where", typed.substring(0, colon), value -> codeOf(Dimension.values(), value));
        if (dimension != null) {
            only.put(dimension, typed.substring(colon + 1));
        }
    }

    private static <E extends Enum<E>> Optional<E> codeOf(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst();
    }
}
