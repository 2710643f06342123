package pe.kuska.tracking.handovers.api;

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
import java.util.List;
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
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.handovers.HandOverPerson;
import pe.kuska.tracking.handovers.ReadHandOvers;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.http.Answers;

/** Hand-overs of the person between units. */
@Path("hand-overs")
@Tag(name = "hand-overs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class HandOverResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final HandOverPerson handOverPerson;
    private final ReadHandOvers readHandOvers;
    private final CallerProvider callers;

    HandOverResource(HandOverPerson handOverPerson, ReadHandOvers readHandOvers, CallerProvider callers) {
        this.handOverPerson = handOverPerson;
        this.readHandOvers = readHandOvers;
        this.callers = callers;
    }

    /** Who is given to whom. */
    @Schema(name = "GivePerson")
    record GiveRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotBlank @Size(max = 32) String toInstitution,
            @NotBlank @Size(max = 32) String toUnit,

            @Nullable @Size(max = 4000) @Schema(description = "Estado y pertenencias; se guarda cifrado")
            String notes) {}

    /** Why the person is not received. */
    @Schema(name = "RefuseHandOver")
    record RefuseRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista referral_rejection_reason")
            String reason) {}

    /** Why the hand-over does not take place. */
    @Schema(name = "WithdrawHandOver")
    record WithdrawRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista hand_over_withdrawal_reason")
            String reason) {}

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "givePerson",
            summary = "La unidad entrega a la persona y firma",
            description = "Solo la unidad con la que está la persona, y a una sola unidad a la vez.")
    @APIResponseSchema(value = HandOverResponse.class, responseCode = "201")
    public Response give(@NotNull @Valid GiveRequest request) {
        HandOver handOver = handOverPerson.give(
                request.personCode(),
                new Office(request.toInstitution(), request.toUnit()),
                blankToNull(request.notes()),
                callers.current());
        return Answers.created("hand-overs", handOver.id(), handOver.version(), HandOverResponse.of(handOver));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "listHandOvers", summary = "Cadena de custodia de una persona")
    public Page<HandOverResponse> list(
            @QueryParam("personCode") @NotNull String personCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<HandOverResponse> chain = readHandOvers.chain(personCode, page, callers.current()).stream()
                .map(HandOverResponse::from)
                .toList();
        return Page.of(
                chain,
                page,
                "hand-overs?personCode=" + personCode,
                each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getHandOver", summary = "Una entrega, para sus dos partes")
    @APIResponseSchema(HandOverResponse.class)
    public Response read(@PathParam("id") String id) {
        ReadHandOvers.Opened opened = readHandOvers.read(Answers.id(id), callers.current());
        return Answers.ok(opened.handOver().version(), HandOverResponse.from(opened));
    }

    @POST
    @Path("{id}/receive")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "receivePerson", summary = "La unidad recibe a la persona y firma: queda la constancia")
    @APIResponseSchema(HandOverResponse.class)
    public Response receive(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return answer(handOverPerson.receive(Answers.id(id), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/refuse")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "refusePerson", summary = "La unidad no recibe a la persona y dice por qué")
    @APIResponseSchema(HandOverResponse.class)
    public Response refuse(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid RefuseRequest request) {
        return answer(handOverPerson.refuse(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "withdrawHandOver",
            summary = "La unidad que la entregaba retira la entrega que nadie firmó y dice por qué",
            description = "La persona sigue con la unidad que la entregaba.")
    @APIResponseSchema(HandOverResponse.class)
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid WithdrawRequest request) {
        return answer(
                handOverPerson.withdraw(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    private static Response answer(HandOver handOver) {
        return Answers.ok(handOver.version(), HandOverResponse.of(handOver));
    }
}
