package pe.kuska.tracking.attentions.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.attentions.GiveAttention;
import pe.kuska.tracking.attentions.ReadAttentions;
import pe.kuska.tracking.attentions.domain.Attention;
import pe.kuska.tracking.http.Answers;

/** Attentions: legal, social, psychological, health. */
@Path("attentions")
@Tag(name = "attentions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class AttentionResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final GiveAttention giveAttention;
    private final ReadAttentions readAttentions;
    private final CallerProvider callers;

    AttentionResource(GiveAttention giveAttention, ReadAttentions readAttentions, CallerProvider callers) {
        this.giveAttention = giveAttention;
        this.readAttentions = readAttentions;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "openAttention", summary = "La unidad empieza a brindar un servicio a la persona")
    @APIResponseSchema(value = AttentionResponse.class, responseCode = "201")
    public Response open(@NotNull @Valid AttentionRequests.Open request) {
        Attention attention = giveAttention.open(request.toCommand(), callers.current());
        return Answers.created(
                "attentions", attention.id(), attention.version(), AttentionResponse.from(attention, Map.of()));
    }

    @GET
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listAttentions",
            summary = "Lo que las unidades hicieron por una persona",
            description = "Para las unidades que la atienden: evidencia compartida, para no preguntar dos veces.")
    public Page<AttentionResponse> list(
            @QueryParam("personCode") @NotNull String personCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<AttentionResponse> attentions = readAttentions.list(personCode, page, callers.current()).stream()
                .map(attention -> AttentionResponse.from(attention, Map.of()))
                .toList();
        return Page.of(
                attentions,
                page,
                "attentions?personCode=" + personCode,
                each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getAttention", summary = "Una atención, con lo escrito en cada sesión")
    @APIResponseSchema(AttentionResponse.class)
    public Response read(@PathParam("id") String id) {
        ReadAttentions.Opened opened = readAttentions.read(Answers.id(id), callers.current());
        return Answers.ok(opened.attention().version(), AttentionResponse.from(opened.attention(), opened.notes()));
    }

    @POST
    @Path("{id}/sessions")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "planSession", summary = "Programa una sesión")
    @APIResponseSchema(AttentionResponse.class)
    public Response plan(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AttentionRequests.Plan request) {
        return answer(giveAttention.plan(Answers.id(id), request.plannedFor(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/sessions/{number}/hold")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "holdSession", summary = "Registra que la sesión se realizó")
    @APIResponseSchema(AttentionResponse.class)
    public Response hold(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AttentionRequests.Hold request) {
        return answer(giveAttention.hold(Answers.id(id), number, request.toHeld(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/sessions/{number}/miss")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "missSession", summary = "Registra que la sesión no se realizó y por qué")
    @APIResponseSchema(AttentionResponse.class)
    public Response miss(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AttentionRequests.Why request) {
        return answer(
                giveAttention.miss(Answers.id(id), number, blankToNull(request.reason()), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "closeAttention",
            summary = "Termina la atención",
            description = "Completa si se realizaron las sesiones previstas; si no, interrumpida y con su motivo.")
    @APIResponseSchema(AttentionResponse.class)
    public Response close(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AttentionRequests.Why request) {
        return answer(giveAttention.close(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    private static Response answer(Attention attention) {
        return Answers.ok(attention.version(), AttentionResponse.from(attention, Map.of()));
    }
}
