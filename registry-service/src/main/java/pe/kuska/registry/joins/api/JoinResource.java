package pe.kuska.registry.joins.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.cases.api.CaseCodes;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.joins.DecideJoin;
import pe.kuska.registry.joins.ProposeJoins;
import pe.kuska.registry.joins.ReadJoinedCase;
import pe.kuska.registry.joins.api.JoinResponses.DecisionResponse;
import pe.kuska.registry.joins.api.JoinResponses.JoinedResponse;
import pe.kuska.registry.joins.api.JoinResponses.ProposalResponse;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;

/** One case told by several sources, over HTTP. */
@Path("cases/{code}/joins")
@Tag(name = "joins")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class JoinResource {

    private final ProposeJoins proposeJoins;
    private final DecideJoin decideJoin;
    private final ReadJoinedCase readJoinedCase;
    private final CodeLists codeLists;

    JoinResource(ProposeJoins proposeJoins, DecideJoin decideJoin, ReadJoinedCase readJoinedCase, CodeLists codeLists) {
        this.proposeJoins = proposeJoins;
        this.decideJoin = decideJoin;
        this.readJoinedCase = readJoinedCase;
        this.codeLists = codeLists;
    }

    /** What somebody says about two cases. */
    @Schema(name = "DecideJoin")
    public record DecisionRequest(
            @Schema(description = "El otro caso") @NotBlank @Size(max = 20)
            String other,

            @NotNull Said decision,

            @Schema(description = "Lista «motivo_union»") @NotBlank @Size(max = 60)
            String reason) {

        /** Whether they are one. */
        public enum Said {
            CONFIRM,
            REJECT
        }
    }

    @GET
    @Path("proposals")
    @RolesAllowed({Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD})
    @Operation(
            operationId = "proposeJoins",
            summary = "Qué otros casos pueden ser el mismo, y por qué: personas, lugar, fecha, números citados")
    public List<ProposalResponse> propose(@PathParam("code") String code) {
        return proposeJoins.of(CaseCodes.read("code", code)).stream()
                .map(ProposalResponse::of)
                .toList();
    }

    @POST
    @RolesAllowed({Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD})
    @Idempotent
    @Operation(
            operationId = "decideJoin",
            summary = "Dice si dos casos son el mismo; ninguno se modifica y se puede revertir",
            description =
                    "Responsables de identidad: sobre cualesquiera; investigadores: sobre uno propio y otro que pueden ver.")
    @APIResponse(
            responseCode = "201",
            description = "Decidido",
            content = @Content(schema = @Schema(implementation = DecisionResponse.class)))
    public Response decide(@PathParam("code") String code, @Valid @NotNull DecisionRequest request) {
        Findings findings = new Findings();
        if (codeLists.get("motivo_union").find(request.reason()).isEmpty()) {
            findings.error("reason", BrokenRule.UNKNOWN_CODE);
        }
        findings.throwIfBroken();
        return Response.status(Response.Status.CREATED)
                .entity(DecisionResponse.of(decideJoin.decide(
                        CaseCodes.read("code", code),
                        CaseCodes.read("other", request.other()),
                        request.decision() == DecisionRequest.Said.CONFIRM,
                        request.reason())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD})
    @Operation(operationId = "revertJoin", summary = "Revierte una decisión sobre dos casos; queda en la historia")
    @APIResponse(responseCode = "204", description = "Revertida")
    public void revert(@PathParam("code") String code, @PathParam("id") UUID id) {
        decideJoin.revert(CaseCodes.read("code", code), id);
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(
            operationId = "getJoinedCase",
            summary = "Lo que dice cada fuente del mismo caso, y en qué difieren",
            description = "Nada se sobrescribe: los conflictos se muestran. Solo las fuentes dentro del mandato.")
    public JoinedResponse joined(@PathParam("code") String code) {
        return JoinedResponse.of(readJoinedCase.read(CaseCodes.read("code", code)));
    }
}
