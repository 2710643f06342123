package pe.kuska.indicators.territory.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.FollowPlan;
import pe.kuska.indicators.territory.KeepPlan;
import pe.kuska.indicators.territory.KeepVersions;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.PlanState;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;

/** Regional and local plans, their actions and advances. */
@Path("territorial-plans")
@Tag(name = "territory")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD})
public class TerritorialPlanResource {

    private final CallerProvider callers;
    private final KeepPlan keepPlan;
    private final FollowPlan followPlan;
    private final ReadTerritory readTerritory;
    private final KeepVersions keepVersions;

    TerritorialPlanResource(
            CallerProvider callers,
            KeepPlan keepPlan,
            FollowPlan followPlan,
            ReadTerritory readTerritory,
            KeepVersions keepVersions) {
        this.callers = callers;
        this.keepPlan = keepPlan;
        this.followPlan = followPlan;
        this.readTerritory = readTerritory;
        this.keepVersions = keepVersions;
    }

    @GET
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listTerritorialPlans",
            summary = "Planes por territorio, con el estado que se deduce de su norma y sus fechas")
    public Page<PlanResponse> list(
            @QueryParam("level") @Nullable GovernmentLevel level,
            @QueryParam("ubigeo") @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}") @Nullable String ubigeo,
            @QueryParam("state") @Nullable PlanState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return InMemoryPages.of(
                readTerritory.plans(new ReadTerritory.Where(level, ubigeo)).stream()
                        .filter(standing -> state == null || standing.state() == state)
                        .map(PlanResponse::from)
                        .toList(),
                PageRequest.of(limit, after),
                ListAddress.of("territorial-plans", level, ubigeo, state),
                PlanResponse::id);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "registerTerritorialPlan",
            summary = "Registra un plan, en elaboración o con la norma que lo aprobó")
    @APIResponse(
            responseCode = "201",
            description = "Plan registrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    public Response register(@Valid @NotNull PlanRequest request) {
        UUID id = keepPlan.register(request.toSheet(), request.isSynthetic(), callers.current())
                .id();
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getTerritorialPlan", summary = "Un plan con sus acciones y lo que avanzó cada año")
    @APIResponse(
            responseCode = "200",
            description = "El plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "amendTerritorialPlan",
            summary = "Cambia lo que se dice de un plan, p. ej. que se aprobó; lo anterior queda en sus versiones")
    @APIResponse(
            responseCode = "200",
            description = "El plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PlanRequest request) {
        keepPlan.amend(id, request.toSheet(), ifMatch, callers.current());
        return answer(Response.ok(), id);
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listTerritorialPlanVersions",
            summary = "Lo que se dijo de un plan cada vez, quién y cuándo")
    public VersionsResponse versions(@PathParam("id") UUID id) {
        return VersionsResponse.from(keepVersions.of(id));
    }

    @POST
    @Path("{id}/actions")
    @Idempotent
    @Operation(
            operationId = "addTerritorialAction",
            summary = "Agrega una acción con su responsable y el elemento de la política nacional al que sirve")
    @APIResponse(
            responseCode = "201",
            description = "Acción agregada; el plan",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    public Response add(@PathParam("id") UUID id, @Valid @NotNull ActionRequest request) {
        followPlan.add(id, request.toSheet(), callers.current());
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @PUT
    @Path("{id}/actions/{action}")
    @Operation(operationId = "amendTerritorialAction", summary = "Cambia una acción")
    @APIResponse(
            responseCode = "200",
            description = "El plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response amendAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ActionRequest request) {
        followPlan.amend(id, action, request.toSheet(), ifMatch, callers.current());
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}/actions/{action}/advances/{year}")
    @Operation(
            operationId = "tellTerritorialAdvance",
            summary = "Cuenta cuánto avanzó una acción en un año",
            description = "If-Match lleva la revisión leída; \"0\" si aún no hay ninguna.")
    @APIResponse(
            responseCode = "200",
            description = "El plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response tell(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AdvanceRequest request) {
        followPlan.tell(id, action, request.toTold(year), ifMatch, callers.current());
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        ReadTerritory.PlanDetail detail = readTerritory.plan(id);
        return response.entity(PlanResponse.from(detail))
                .tag(Preconditions.versionTag(detail.standing().plan().version()))
                .build();
    }
}
