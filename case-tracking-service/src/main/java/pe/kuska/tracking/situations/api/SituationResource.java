package pe.kuska.tracking.situations.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.situations.DetermineSituation;
import pe.kuska.tracking.situations.ReadSituations;
import pe.kuska.tracking.situations.domain.Situation;

/** Determinations of children's situations. */
@Path("child-situations")
@Tag(name = "child-situations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SituationResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final DetermineSituation determineSituation;
    private final ReadSituations readSituations;
    private final CallerProvider callers;

    SituationResource(DetermineSituation determineSituation, ReadSituations readSituations, CallerProvider callers) {
        this.determineSituation = determineSituation;
        this.readSituations = readSituations;
        this.callers = callers;
    }

    /** Whose situation is to be determined. */
    @Schema(name = "OpenSituation")
    record OpenRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @Nullable @Size(max = 40) String caseCode) {}

    /** What was found. */
    @Schema(name = "DetermineSituation")
    record DetermineRequest(
            @NotBlank @Size(max = 64) @Schema(description = "Lista child_situation")
            String outcome,

            @NotNull LocalDate determinedOn,

            @Nullable @Schema(description = "La medida de protección que la UPE otorgó con ella")
            UUID measureId,

            @Nullable @Size(max = 4000) @Schema(description = "Se guarda cifrada; solo la leen unidades que atienden")
            String note) {}

    /** Why the child needs no shelter. */
    @Schema(name = "ReleaseSituation")
    record ReleaseRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista shelter_release_reason")
            String reason) {}

    /** Why nothing is determined. */
    @Schema(name = "WithdrawSituation")
    record WithdrawRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista situation_withdrawal_reason")
            String reason) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "openSituation",
            summary = "La UPE empieza a determinar la situación de una niña, niño o adolescente")
    @APIResponseSchema(value = SituationResponse.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenRequest request) {
        Situation situation =
                determineSituation.open(request.personCode(), blankToNull(request.caseCode()), callers.current());
        return Answers.created(
                "child-situations",
                situation.id(),
                situation.version(),
                SituationResponse.from(readSituations.shown(situation)));
    }

    @GET
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "listSituations", summary = "Determinaciones de la situación de una persona")
    public Page<SituationResponse> list(
            @QueryParam("personCode") @NotNull String personCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<SituationResponse> situations = readSituations.list(personCode, page, callers.current()).stream()
                .map(SituationResponse::from)
                .toList();
        return Page.of(
                situations,
                page,
                "child-situations?personCode=" + personCode,
                each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getSituation", summary = "Una determinación de situación")
    @APIResponseSchema(SituationResponse.class)
    public Response read(@PathParam("id") String id) {
        return answer(readSituations.read(Answers.id(id), callers.current()));
    }

    @POST
    @Path("{id}/determine")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "determineSituation", summary = "Registra qué situación determinó la UPE")
    @APIResponseSchema(SituationResponse.class)
    public Response determine(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid DetermineRequest request) {
        DetermineSituation.Found found = new DetermineSituation.Found(
                request.outcome(), request.determinedOn(), request.measureId(), blankToNull(request.note()));
        return moved(determineSituation.determine(Answers.id(id), found, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "releaseSituation",
            summary = "Registra por qué la niña, niño o adolescente no necesita un centro de acogida")
    @APIResponseSchema(SituationResponse.class)
    public Response release(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return moved(
                determineSituation.release(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "withdrawSituation", summary = "Registra por qué no se determinará la situación")
    @APIResponseSchema(SituationResponse.class)
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid WithdrawRequest request) {
        return moved(
                determineSituation.withdraw(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    private Response moved(Situation situation) {
        return answer(readSituations.shown(situation));
    }

    private static Response answer(ReadSituations.Shown shown) {
        return Answers.ok(shown.situation().version(), SituationResponse.from(shown));
    }
}
