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
import pe.kuska.indicators.territory.HoldSession;
import pe.kuska.indicators.territory.KeepVersions;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.RegisterBody;
import pe.kuska.indicators.territory.TerritoryRules;
import pe.kuska.indicators.territory.domain.BodyState;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;

/** Tables, commissions and networks of regions, provinces and districts. */
@Path("territorial-bodies")
@Tag(name = "territory", description = "Mesas, comisiones y redes regionales y locales, sus sesiones y sus planes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD})
public class TerritorialBodyResource {

    private final CallerProvider callers;
    private final RegisterBody registerBody;
    private final HoldSession holdSession;
    private final ReadTerritory readTerritory;
    private final KeepVersions keepVersions;
    private final TerritoryRules rules;

    TerritorialBodyResource(
            CallerProvider callers,
            RegisterBody registerBody,
            HoldSession holdSession,
            ReadTerritory readTerritory,
            KeepVersions keepVersions,
            TerritoryRules rules) {
        this.callers = callers;
        this.registerBody = registerBody;
        this.holdSession = holdSession;
        this.readTerritory = readTerritory;
        this.keepVersions = keepVersions;
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listTerritorialBodies",
            summary = "Mesas, comisiones y redes por territorio, con el estado que se deduce de sus sesiones")
    public Page<BodyResponse> list(
            @QueryParam("level") @Nullable GovernmentLevel level,
            @QueryParam("ubigeo") @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}") @Nullable String ubigeo,
            @QueryParam("state") @Nullable BodyState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return InMemoryPages.of(
                readTerritory.bodies(new ReadTerritory.Where(level, ubigeo)).stream()
                        .filter(standing -> state == null || standing.state() == state)
                        .map(standing -> BodyResponse.from(standing, rules.activity()))
                        .toList(),
                PageRequest.of(limit, after),
                ListAddress.of("territorial-bodies", level, ubigeo, state),
                BodyResponse::id);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "registerTerritorialBody",
            summary = "Registra una instancia con la norma que la creó y su secretaría técnica")
    @APIResponse(
            responseCode = "201",
            description = "Instancia registrada",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BodyResponse.class)))
    public Response register(@Valid @NotNull BodyRequest request) {
        UUID id = registerBody
                .register(request.toSheet(), request.isSynthetic(), callers.current())
                .id();
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getTerritorialBody", summary = "Una instancia con sus sesiones")
    @APIResponse(
            responseCode = "200",
            description = "La instancia",
            content = @Content(schema = @Schema(implementation = BodyResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "amendTerritorialBody",
            summary = "Cambia lo que se dice de una instancia; lo anterior queda en sus versiones")
    @APIResponse(
            responseCode = "200",
            description = "La instancia",
            content = @Content(schema = @Schema(implementation = BodyResponse.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BodyRequest request) {
        registerBody.amend(id, request.toSheet(), ifMatch, callers.current());
        return answer(Response.ok(), id);
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listTerritorialBodyVersions",
            summary = "Lo que se dijo de una instancia cada vez, quién y cuándo")
    public VersionsResponse versions(@PathParam("id") UUID id) {
        return VersionsResponse.from(keepVersions.of(id));
    }

    @POST
    @Path("{id}/sessions")
    @Idempotent
    @Operation(
            operationId = "recordTerritorialSession",
            summary = "Registra una sesión: cuándo fue y qué entidades participaron")
    @APIResponse(
            responseCode = "201",
            description = "Sesión registrada; la instancia",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BodyResponse.class)))
    public Response held(@PathParam("id") UUID id, @Valid @NotNull SessionRequest request) {
        holdSession.held(id, request.heldOn(), request.participants(), callers.current());
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @POST
    @Path("{id}/sessions/{session}/withdraw")
    @Operation(
            operationId = "withdrawTerritorialSession",
            summary = "Retira una sesión registrada por error; se sigue viendo y no cuenta")
    @APIResponse(
            responseCode = "200",
            description = "La instancia",
            content = @Content(schema = @Schema(implementation = BodyResponse.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        holdSession.withdraw(id, session, ifMatch, callers.current());
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        ReadTerritory.BodyDetail detail = readTerritory.body(id);
        return response.entity(BodyResponse.from(detail, rules.activity()))
                .tag(Preconditions.versionTag(detail.standing().body().version()))
                .build();
    }
}
