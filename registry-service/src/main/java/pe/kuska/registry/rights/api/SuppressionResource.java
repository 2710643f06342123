package pe.kuska.registry.rights.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.rights.SuppressAccusation;
import pe.kuska.registry.rights.domain.Suppression;
import pe.kuska.registry.rights.domain.Suppression.CourtOrder;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.OfficialNumber;
import pe.kuska.registry.validation.Reading;

/** Suppressed accusations over HTTP. */
@Path("cases/{code}/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
@RunOnVirtualThread
class SuppressionResource {

    private final SuppressAccusation suppressAccusation;
    private final CodeLists codeLists;
    private final InstantSource clock;

    SuppressionResource(SuppressAccusation suppressAccusation, CodeLists codeLists, InstantSource clock) {
        this.suppressAccusation = suppressAccusation;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /** Whose accusation and why. */
    @Schema(name = "SuppressAccusation")
    public record SuppressRequest(
            @NotNull UUID recordId,

            @Schema(description = "Lista «motivo_supresion»") @NotBlank @Size(max = 40)
            String reason,

            @Schema(description = "Número de la solicitud de la persona")
            @Pattern(regexp = OfficialNumber.SHAPE, message = OfficialNumber.MESSAGE)
            @Nullable
            String requestNumber) {}

    /** What a court ordered. */
    @Schema(name = "LiftSuppression")
    public record LiftRequest(
            @Schema(description = "El órgano judicial, sin nombres de personas") @NotBlank @Size(max = 120)
            String court,

            @NotBlank @Pattern(regexp = OfficialNumber.SHAPE, message = OfficialNumber.MESSAGE)
            String number,

            @Schema(format = "date") @NotBlank @Size(max = 10)
            String orderedOn) {}

    /** A suppression, which never says of whom. */
    @Schema(name = "Suppression")
    public record SuppressionResponse(
            UUID id,
            String reason,
            @Nullable String requestNumber,
            String phase,
            Instant suppressedAt,
            String institution,

            @Schema(description = "La orden judicial que la dejó sin efecto, si la hubo") @Nullable
            OrderResponse lifted) {

        static SuppressionResponse of(Suppression one) {
            CourtOrder order = one.lifted();
            return new SuppressionResponse(
                    one.id(),
                    one.reason(),
                    one.requestNumber(),
                    one.phase(),
                    one.suppressedAt(),
                    one.institution(),
                    order == null ? null : new OrderResponse(order.court(), order.number(), order.orderedOn()));
        }
    }

    /** A court order. */
    @Schema(name = "CourtOrder")
    public record OrderResponse(String court, String number, LocalDate orderedOn) {}

    @GET
    @RolesAllowed({Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(
            operationId = "listSuppressions",
            summary = "Imputaciones suprimidas del caso: cuántas y por qué, nunca de quién")
    public List<SuppressionResponse> list(@PathParam("code") String code) {
        return suppressAccusation.list(read(code)).stream()
                .map(SuppressionResponse::of)
                .toList();
    }

    @POST
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Idempotent
    @Operation(
            operationId = "suppressAccusation",
            summary = "Suprime la imputación contra una persona en un caso archivado o sobreseído",
            description =
                    "La persona deja de verse y de encontrarse por este caso, también en su historia; solo una orden judicial la trae de vuelta. Las estadísticas no cambian.")
    @APIResponse(
            responseCode = "201",
            description = "Suprimida",
            content = @Content(schema = @Schema(implementation = SuppressionResponse.class)))
    public Response suppress(@PathParam("code") String code, @Valid @NotNull SuppressRequest request) {
        Reading reading = new Reading(new Findings());
        reading.code("reason", request.reason(), codeLists.get("motivo_supresion")::find);
        reading.findings().throwIfBroken();
        return Response.status(Response.Status.CREATED)
                .entity(SuppressionResponse.of(suppressAccusation.suppress(
                        read(code), request.recordId(), request.reason().strip(), request.requestNumber())))
                .build();
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Idempotent
    @Operation(operationId = "liftSuppression", summary = "Deja sin efecto una supresión por orden judicial")
    @APIResponse(
            responseCode = "200",
            description = "Sin efecto",
            content = @Content(schema = @Schema(implementation = SuppressionResponse.class)))
    public Response lift(
            @PathParam("code") String code, @PathParam("id") UUID id, @Valid @NotNull LiftRequest request) {
        Findings findings = new Findings();
        LocalDate orderedOn = new Reading(findings).date("orderedOn", request.orderedOn());
        if (orderedOn != null && orderedOn.isAfter(LocalDate.ofInstant(clock.instant(), PeruTime.ZONE))) {
            findings.error("orderedOn", BrokenRule.IN_FUTURE);
        }
        findings.throwIfBroken();
        CourtOrder order = new CourtOrder(request.court().strip(), request.number(), Objects.requireNonNull(orderedOn));
        return Response.ok(SuppressionResponse.of(suppressAccusation.lift(read(code), id, order)))
                .build();
    }

    private static CaseCode read(String typed) {
        Findings findings = new Findings();
        CaseCode code = new Reading(findings).code("code", typed, BrokenRule.CASE_CODE, CaseCode::parse);
        findings.throwIfBroken();
        return Objects.requireNonNull(code);
    }
}
