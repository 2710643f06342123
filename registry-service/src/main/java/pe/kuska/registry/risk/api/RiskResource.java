package pe.kuska.registry.risk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.risk.ImportPopulation;
import pe.kuska.registry.risk.ReadRisk;
import pe.kuska.registry.risk.ReadRisk.Question;
import pe.kuska.registry.risk.RiskRules;
import pe.kuska.registry.risk.RiskRules.Recommendation;
import pe.kuska.registry.risk.domain.Population;
import pe.kuska.registry.risk.domain.Stage;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The risk index over HTTP, and the inhabitants it is computed with. */
@Path("risk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "risk")
@RunOnVirtualThread
class RiskResource {

    private final ReadRisk readRisk;
    private final ImportPopulation importPopulation;
    private final RiskRules rules;

    RiskResource(ReadRisk readRisk, ImportPopulation importPopulation, RiskRules rules) {
        this.readRisk = readRisk;
        this.importPopulation = importPopulation;
        this.rules = rules;
    }

    /** By what territory. */
    public enum Level {
        DEPARTMENT,
        PROVINCE
    }

    /** A table of inhabitants. */
    @Schema(name = "ImportPopulation")
    public record PopulationRequest(
            @NotNull @Min(1990) @Max(2200) Integer year,

            @Schema(examples = "proyeccion-2026-1") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
            String version,

            @Schema(description = "Quién publicó las cifras y dónde") @NotBlank @Size(max = 300)
            String source,

            @NotEmpty @Size(max = 400) List<@NotNull @Valid RowRequest> rows) {}

    /** One line of it. */
    @Schema(name = "PopulationRow")
    public record RowRequest(
            @Schema(description = "Código INEI: dos cifras el departamento, cuatro la provincia")
            @NotBlank
            @Size(max = 4)
            String territory,

            @NotNull Long inhabitants) {}

    /** A table without its lines. */
    @Schema(name = "Population")
    public record PopulationResponse(int year, String version, String source, Instant importedAt, int territories) {

        static PopulationResponse of(Population table) {
            return new PopulationResponse(
                    table.year(),
                    table.version(),
                    table.source(),
                    table.importedAt(),
                    table.inhabitants().size());
        }
    }

    @GET
    @RolesAllowed({
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR,
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.INDICATOR_REPORTER
    })
    @Operation(
            operationId = "getRisk",
            summary = "Índice territorial de riesgo de victimización, con su incertidumbre",
            description =
                    "Tasas encogidas hacia la del país (Bayes empírico), intervalo de 95 %, tendencia y recomendación. Captación y explotación por separado. Con cifras para quien conduce la política y la auditoría; para los demás, solo niveles. El método está en docs/risk.md.")
    public RiskResponse risk(
            @Parameter(schema = @Schema(implementation = Stage.class))
                    @QueryParam("stage")
                    @DefaultValue("EXPLOITATION")
                    String stage,
            @Parameter(schema = @Schema(implementation = Level.class)) @QueryParam("level") @DefaultValue("DEPARTMENT")
                    String level,
            @Parameter(required = true, description = "Último año de la ventana")
                    @QueryParam("year")
                    @NotNull
                    @Min(1990)
                    @Max(2200)
                    @Nullable
                    Integer year,
            @Parameter(description = "Cuántos años tiene la ventana")
                    @QueryParam("years")
                    @DefaultValue("3")
                    @Min(1)
                    @Max(10)
                    int years,
            @Parameter(description = "Como era entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Reading reading = new Reading(new Findings());
        Stage asked = reading.code("stage", stage, value -> codeOf(Stage.values(), value));
        Level by = reading.code("level", level, value -> codeOf(Level.values(), value));
        Instant moment = reading.momentUntil("asOf", asOf);
        reading.findings().throwIfBroken();
        return RiskResponse.of(readRisk.read(new Question(
                Objects.requireNonNull(asked), by == Level.PROVINCE, Objects.requireNonNull(year), years, moment)));
    }

    @GET
    @Path("recommendations")
    @RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.AUDITOR, Role.Names.INDICATOR_REPORTER, Role.Names.ADMIN})
    @Operation(
            operationId = "listRiskRecommendations",
            summary = "Qué se recomienda según nivel y tendencia; tabla propia, por confirmar")
    public List<Recommendation> recommendations() {
        return rules.list();
    }

    @GET
    @Path("populations")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listPopulations",
            summary = "Poblaciones cargadas, con su año y su fuente; el programa no trae ninguna")
    public List<PopulationResponse> populations() {
        return importPopulation.list().stream().map(PopulationResponse::of).toList();
    }

    @POST
    @Path("populations")
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "importPopulation",
            summary = "Carga la población de un año por departamento y provincia, con su fuente",
            description =
                    "Otra versión del mismo año reemplaza a la anterior desde ahora; la anterior sigue valiendo para asOf.")
    @APIResponse(
            responseCode = "201",
            description = "Cargada",
            content = @Content(schema = @Schema(implementation = PopulationResponse.class)))
    public Response add(@Valid @NotNull PopulationRequest request) {
        Population added = importPopulation.add(
                request.year(),
                request.version(),
                request.source().strip(),
                request.rows().stream()
                        .map(row -> new ImportPopulation.Row(row.territory().strip(), row.inhabitants()))
                        .toList());
        return Response.status(Response.Status.CREATED)
                .entity(PopulationResponse.of(added))
                .build();
    }

    private static <E extends Enum<E>> Optional<E> codeOf(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst();
    }
}
