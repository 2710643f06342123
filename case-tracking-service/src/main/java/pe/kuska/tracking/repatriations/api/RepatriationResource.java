package pe.kuska.tracking.repatriations.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.repatriations.BringHome;
import pe.kuska.tracking.repatriations.domain.Repatriation;
import pe.kuska.tracking.repatriations.domain.ReturnStatus;

/** Voluntary returns from abroad. */
@Path("repatriations")
@Tag(name = "repatriations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RepatriationResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final BringHome bringHome;
    private final CallerProvider callers;

    RepatriationResource(BringHome bringHome, CallerProvider callers) {
        this.bringHome = bringHome;
        this.callers = callers;
    }

    /** Who wants to come home and who will receive them. */
    @Schema(name = "RequestReturn")
    record ReturnRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "Dónde está, ISO 3166", examples = "AR")
            String fromCountry,

            @NotBlank @Size(max = 32) String toInstitution,
            @NotBlank @Size(max = 32) String toUnit,

            @NotNull @Schema(description = "La persona quiere retornar; sin ello no hay retorno")
            Boolean voluntary) {}

    /** Why a return is refused or withdrawn. */
    @Schema(name = "ReturnReason")
    record ReasonRequest(
            @Nullable
            @Size(max = 64)
            @Schema(description = "Lista return_refusal_reason; si no llegó, return_missed_reason")
            String reason) {}

    /** What was told to another State. */
    @Schema(name = "ShareWithState")
    record ShareRequest(
            @NotNull @Pattern(regexp = "[A-Z]{2}") String state,

            @NotBlank @Size(max = 64) @Schema(description = "Lista binational_agreement")
            String agreement,

            @NotEmpty @Size(max = 10) @Schema(description = "Lista shared_item: lo mínimo necesario")
            List<@NotBlank @Size(max = 64) String> items) {}

    /** What another State told. */
    @Schema(name = "HearFromState")
    record HearRequest(
            @NotNull @Pattern(regexp = "[A-Z]{2}") String state,

            @NotBlank @Size(max = 64) @Schema(description = "Lista binational_agreement")
            String agreement,

            @NotEmpty @Size(max = 10) @Schema(description = "Lista heard_item: lo mínimo necesario")
            List<@NotBlank @Size(max = 64) String> items,

            @NotNull @Schema(description = "De qué día habla el otro Estado")
            LocalDate saidOn) {}

    /** What another State told, when, and who noted it. */
    @Schema(name = "HeardFromState")
    record HeardResponse(
            String state,
            String agreement,
            List<String> items,
            LocalDate saidOn,
            Instant heardAt,
            String institution,
            @Nullable String unit) {}

    /** A voluntary return. */
    @Schema(name = "Repatriation")
    record ReturnResponse(
            UUID id,

            @Schema(description = "Para If-Match") String etag,
            String personCode,
            ReturnStatus status,
            Instant statusSince,
            String fromCountry,
            String institution,
            @Nullable String unit,
            String toInstitution,
            @Nullable String toUnit,
            Optional<String> reason,
            List<ShareResponse> shared,
            List<HeardResponse> heard,

            @Schema(description = "Calendario desde la llegada, según follow_up_rules.csv (plazo referencial)")
            List<FollowUpResponse> followUps) {

        static ReturnResponse from(Repatriation repatriation) {
            return new ReturnResponse(
                    repatriation.id(),
                    "\"" + repatriation.version() + "\"",
                    repatriation.personCode(),
                    repatriation.status(),
                    repatriation.statusSince(),
                    repatriation.fromCountry(),
                    repatriation.requestedBy().institution(),
                    repatriation.requestedBy().unit(),
                    repatriation.to().institution(),
                    repatriation.to().unit(),
                    repatriation.reason(),
                    repatriation.shares().stream()
                            .map(share -> new ShareResponse(
                                    share.state(),
                                    share.agreement(),
                                    List.of(share.items().split(" ")),
                                    share.at()))
                            .toList(),
                    repatriation.heard().stream()
                            .map(heard -> new HeardResponse(
                                    heard.state(),
                                    heard.agreement(),
                                    List.of(heard.items().split(" ")),
                                    heard.saidOn(),
                                    heard.at(),
                                    heard.institution(),
                                    heard.unit()))
                            .toList(),
                    followUps(repatriation));
        }

        private static List<FollowUpResponse> followUps(Repatriation repatriation) {
            List<FollowUpResponse> followUps = new ArrayList<>();
            repatriation
                    .followUps()
                    .forEach(each -> followUps.add(
                            new FollowUpResponse(followUps.size() + 1, each.dueOn(), each.heldAt(), each.progress())));
            return followUps;
        }
    }

    /** A look at how the person is doing since they came home. */
    @Schema(name = "ReturnFollowUp")
    record FollowUpResponse(
            int number,
            LocalDate dueOn,
            @Nullable Instant heldAt,
            @Nullable String progress) {}

    /** How the person is doing. */
    @Schema(name = "FollowUpReturn")
    record FollowUpRequest(
            @NotBlank @Size(max = 64) @Schema(description = "Lista follow_up_progress")
            String progress) {}

    /** What was told to another State, and when. */
    @Schema(name = "SharedWithState")
    record ShareResponse(String state, String agreement, List<String> items, Instant sharedAt) {}

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "requestReturn", summary = "Pide el retorno voluntario de una persona y quién la recibirá")
    @APIResponseSchema(value = ReturnResponse.class, responseCode = "201")
    public Response request(@NotNull @Valid ReturnRequest request) {
        Repatriation repatriation = bringHome.request(
                request.personCode(),
                request.fromCountry(),
                new Office(request.toInstitution(), request.toUnit()),
                request.voluntary(),
                callers.current());
        return Answers.created(
                "repatriations", repatriation.id(), repatriation.version(), ReturnResponse.from(repatriation));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "listReturns", summary = "Retornos que la unidad pidió o que recibirá")
    public Page<ReturnResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<ReturnResponse> returns = bringHome.list(page, callers.current()).stream()
                .map(ReturnResponse::from)
                .toList();
        return Page.of(returns, page, "repatriations", each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getReturn", summary = "Un retorno, para sus dos unidades")
    @APIResponseSchema(ReturnResponse.class)
    public Response read(@PathParam("id") String id) {
        return answer(bringHome.read(Answers.id(id), callers.current()));
    }

    @POST
    @Path("{id}/shares")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "shareWithState",
            summary = "Registra lo mínimo que se comunicó a otro Estado y con qué acuerdo")
    @APIResponseSchema(ReturnResponse.class)
    public Response share(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid ShareRequest request) {
        return answer(bringHome.share(
                Answers.id(id), request.state(), request.agreement(), request.items(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/heard")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "hearFromState",
            summary = "Registra lo mínimo que comunicó otro Estado, y con qué acuerdo",
            description = "Lo registra quien pidió el retorno o quien recibe; el otro recibe un aviso.")
    @APIResponseSchema(ReturnResponse.class)
    public Response hear(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid HearRequest request) {
        return answer(bringHome.hear(
                Answers.id(id),
                request.state(),
                request.agreement(),
                request.items(),
                request.saidOn(),
                ifMatch,
                callers.current()));
    }

    @POST
    @Path("{id}/follow-ups/{number}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "followUpReturn",
            summary = "La unidad que recibió a la persona registra un seguimiento del calendario")
    @APIResponseSchema(ReturnResponse.class)
    public Response followUp(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid FollowUpRequest request) {
        return answer(bringHome.followUp(Answers.id(id), number, request.progress(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/{step: approve|refuse|withdraw|depart|miss|arrive}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "moveReturn",
            summary = "Lleva el retorno a su fin",
            description =
                    "approve, refuse, miss (no llegó) y arrive: la unidad que recibe; depart y withdraw: quien lo pidió")
    @APIResponseSchema(ReturnResponse.class)
    public Response move(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(bringHome.move(
                Answers.id(id),
                ReturnStatus.Action.valueOf(step.toUpperCase(Locale.ROOT)),
                blankToNull(request.reason()),
                ifMatch,
                callers.current()));
    }

    private static Response answer(Repatriation repatriation) {
        return Answers.ok(repatriation.version(), ReturnResponse.from(repatriation));
    }
}
