package pe.kuska.tracking.referrals.api;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.referrals.AnswerReferral;
import pe.kuska.tracking.referrals.ReadReferral;
import pe.kuska.tracking.referrals.ReferralClock;
import pe.kuska.tracking.referrals.RerouteReferral;
import pe.kuska.tracking.referrals.SendReferral;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralAction;

/** Referrals between units. */
@Path("referrals")
@Tag(name = "referrals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ReferralResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final SendReferral sendReferral;
    private final AnswerReferral answerReferral;
    private final RerouteReferral rerouteReferral;
    private final ReadReferral readReferral;
    private final ReferralClock referralClock;
    private final CallerProvider callers;
    private final InstantSource clock;

    ReferralResource(
            SendReferral sendReferral,
            AnswerReferral answerReferral,
            RerouteReferral rerouteReferral,
            ReadReferral readReferral,
            ReferralClock referralClock,
            CallerProvider callers,
            InstantSource clock) {
        this.sendReferral = sendReferral;
        this.answerReferral = answerReferral;
        this.rerouteReferral = rerouteReferral;
        this.readReferral = readReferral;
        this.referralClock = referralClock;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "sendReferral",
            summary = "Deriva una persona a otra unidad",
            description =
                    "Para quien está vinculado con la persona. Requiere su consentimiento o el motivo legal por el "
                            + "que se prescinde de él.")
    @APIResponse(
            responseCode = "201",
            description = "Derivación enviada",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response send(@NotNull @Valid SendReferralRequest request) {
        Referral referral = sendReferral.send(request.toCommand(), callers.current());
        return Response.created(URI.create("referrals/" + referral.id()))
                .tag(Preconditions.versionTag(referral.version()))
                .entity(response(referral, Optional.empty()))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getReferral",
            summary = "Una derivación, para las dos unidades entre las que va",
            description = "Las notas las leen solo esas dos unidades.")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response read(@PathParam("id") String id) {
        ReadReferral.Opened opened = readReferral.read(referralId(id), callers.current());
        return answer(opened.referral(), opened.notes());
    }

    @POST
    @Path("{id}/receive")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "receiveReferral", summary = "La unidad de destino acusa recibo")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response receive(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return step(id, ReferralAction.RECEIVE, null, ifMatch);
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "acceptReferral",
            summary = "La unidad de destino acepta a la persona",
            description =
                    "Queda vinculada y puede leer su línea de tiempo. Si no había acusado recibo, lo acusa con ello.")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response accept(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return step(id, ReferralAction.ACCEPT, null, ifMatch);
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "rejectReferral", summary = "La unidad de destino rechaza la derivación y dice por qué")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response reject(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @Nullable @Valid ReasonRequest request) {
        return step(id, ReferralAction.REJECT, request, ifMatch);
    }

    @POST
    @Path("{id}/attend")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "attendReferral", summary = "La unidad de destino registra que atendió a la persona")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response attend(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return step(id, ReferralAction.ATTEND, null, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "returnReferral",
            summary = "La unidad de destino devuelve a la persona a la unidad de origen y dice por qué")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response giveBack(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @Nullable @Valid ReasonRequest request) {
        return step(id, ReferralAction.RETURN, request, ifMatch);
    }

    @POST
    @Path("{id}/keep")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "keepReferral",
            summary = "Contrarreferencia: la unidad atendió a la persona, que sigue a su cargo",
            description = "Responde a quien la derivó. La persona puede volver más tarde.")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response keep(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return step(id, ReferralAction.KEEP, null, ifMatch);
    }

    @POST
    @Path("{id}/give-up")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "giveUpReferral",
            summary = "La unidad que aceptó no pudo atender a la persona y dice por qué",
            description = "No llegó, no se la ubica o no quiere. Vuelve a la bandeja de quien la derivó, con plazo.")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response giveUp(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @Nullable @Valid ReasonRequest request) {
        return step(id, ReferralAction.GIVE_UP, request, ifMatch);
    }

    @POST
    @Path("{id}/reroute")
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "rerouteReferral",
            summary = "Quien derivó envía a la persona a otra unidad",
            description =
                    "Si la unidad rechazó la derivación, no atendió a la persona o venció su plazo sin responder. Crea la derivación que toma "
                            + "su lugar, con los mismos datos; el consentimiento se pregunta otra vez.")
    @APIResponse(
            responseCode = "201",
            description = "La nueva derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response reroute(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid RerouteRequest request) {
        Referral referral = rerouteReferral.reroute(referralId(id), request.toElsewhere(), ifMatch, callers.current());
        return Response.created(URI.create("referrals/" + referral.id()))
                .tag(Preconditions.versionTag(referral.version()))
                .entity(response(referral, Optional.empty()))
                .build();
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "closeReferral",
            summary = "Quien derivó cierra la derivación respondida y dice por qué",
            description = "Solo lo devuelto, rechazado o no atendido: nada se cierra sin respuesta.")
    @APIResponse(
            responseCode = "200",
            description = "La derivación",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response close(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @Nullable @Valid ReasonRequest request) {
        return step(id, ReferralAction.CLOSE, request, ifMatch);
    }

    private Response step(String id, ReferralAction action, @Nullable ReasonRequest request, @Nullable String ifMatch) {
        String reason =
                request == null || request.reason() == null || request.reason().isBlank() ? null : request.reason();
        Referral referral = answerReferral.answer(referralId(id), action, reason, ifMatch, callers.current());
        return answer(referral, Optional.empty());
    }

    private Response answer(Referral referral, Optional<String> notes) {
        return Response.ok(response(referral, notes))
                .tag(Preconditions.versionTag(referral.version()))
                .build();
    }

    private ReferralResponse response(Referral referral, Optional<String> notes) {
        return ReferralResponse.from(referral, referralClock.deadline(referral), notes, clock.instant());
    }

    private static UUID referralId(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
    }
}
