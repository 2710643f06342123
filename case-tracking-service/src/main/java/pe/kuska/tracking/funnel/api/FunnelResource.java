package pe.kuska.tracking.funnel.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.funnel.ReadFunnel;
import pe.kuska.tracking.funnel.domain.Funnel;
import pe.kuska.tracking.funnel.domain.Journey;

/** How many people get how far. */
@Path("funnel")
@Tag(name = "funnel")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class FunnelResource {

    private static final String DEPARTMENT = "0[1-9]|1\\d|2[0-5]|ND";
    private static final String STEP = "RESCUED|HANDED_OVER|SHELTERED|ATTENDED|PLAN|REINTEGRATED";

    private final ReadFunnel readFunnel;
    private final CallerProvider callers;

    FunnelResource(ReadFunnel readFunnel, CallerProvider callers) {
        this.readFunnel = readFunnel;
        this.callers = callers;
    }

    /** The funnel of a year. */
    @Schema(name = "Funnel")
    record FunnelResponse(
            int year,
            @Nullable String department,

            @Schema(description = "Se cuentan personas, cada una una vez")
            String countingUnit,

            Instant asOf,

            @Schema(description = "Cambios que aún no están contados; 0 si la cifra es la de asOf")
            long waiting,

            @Schema(description = "Si se ocultan las cifras pequeñas y las que las revelarían")
            boolean isProtected,

            List<LevelResponse> steps) {}

    /** One step. */
    @Schema(name = "FunnelStep")
    record LevelResponse(
            String step,

            @Schema(description = "Ausente si no se muestra") @Nullable
            Integer people,

            @Schema(
                    description = "Cuántas no siguieron, por motivo; EN_CURSO si algo se les debe todavía. "
                            + "Sin mandato sobre las personas, solo los del país que se pueden mostrar")
            Map<String, Integer> stopped,

            @Schema(description = "Horas desde el paso anterior")
            Optional<Funnel.Lead> lead,

            @Schema(description = "Algo de este paso no se muestra")
            boolean suppressed) {}

    /** Somebody behind a figure. */
    @Schema(name = "FunnelPerson")
    record PersonResponse(
            String personCode, String department, Instant reachedAt, String furthest, Optional<String> reason) {}

    @GET
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.INDICATOR_REPORTER,
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "getFunnel",
            summary = "Embudo del año: rescatadas, entregadas, acogidas, atendidas, con plan, reintegradas",
            description =
                    "Por la clave común: las fusiones y separaciones de identidad mueven a las personas sin contarlas "
                            + "dos veces. Exacto para quien puede ver quiénes están detrás de una cifra; a los demás se "
                            + "les ocultan las cifras pequeñas y las que permitirían deducirlas.")
    public FunnelResponse read(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("department") @Pattern(regexp = DEPARTMENT) @Nullable String department) {
        ReadFunnel.Counted counted = readFunnel.count(year, department, callers.current());
        return new FunnelResponse(
                year,
                department,
                "PERSONA",
                counted.asOf(),
                counted.waiting(),
                counted.isProtected(),
                counted.funnel().levels().stream()
                        .map(level -> new LevelResponse(
                                level.step(),
                                level.people(),
                                new TreeMap<>(level.stopped()),
                                level.lead(),
                                level.suppressed()))
                        .toList());
    }

    @GET
    @Path("people")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listFunnelPeople",
            summary = "Quiénes están detrás de una cifra del embudo, para quien puede leer sus caminos")
    public Page<PersonResponse> people(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("step") @NotNull @Pattern(regexp = STEP) String step,
            @QueryParam("stopped") boolean stopped,
            @QueryParam("department") @Pattern(regexp = DEPARTMENT) @Nullable String department,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<ReadFunnel.Behind> people = readFunnel.people(
                year, department, step, stopped, page.after().orElse(null), page.limit() + 1, callers.current());
        String path = "funnel/people?year=" + year + "&step=" + step + "&stopped=" + stopped
                + (department == null ? "" : "&department=" + department);
        Page<ReadFunnel.Behind> listed =
                Page.of(people, page, path, behind -> behind.person().value());
        return new Page<>(
                listed.items().stream()
                        .flatMap(behind -> behind.journey().stream())
                        .map(journey -> person(journey, step))
                        .toList(),
                listed.next());
    }

    private static PersonResponse person(Journey journey, String step) {
        return new PersonResponse(
                journey.path().person().value(),
                journey.department(),
                journey.reached().getOrDefault(step, Instant.EPOCH),
                journey.furthest(),
                journey.reason());
    }
}
