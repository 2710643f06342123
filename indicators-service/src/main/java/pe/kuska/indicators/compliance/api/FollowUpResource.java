package pe.kuska.indicators.compliance.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.compliance.AssessFollowUp;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;

/** The follow-up system's own assessment, which counts in the valuation. */
@Path("policies/{code}/follow-up-assessment")
@Tag(name = "compliance-report")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FollowUpResource {

    private final CallerProvider callers;
    private final AssessFollowUp assessFollowUp;

    FollowUpResource(CallerProvider callers, AssessFollowUp assessFollowUp) {
        this.callers = callers;
        this.assessFollowUp = assessFollowUp;
    }

    @GET
    @RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getFollowUpAssessment",
            summary = "La evaluación del sistema de seguimiento de un año, como la registró el ministerio conductor")
    @APIResponse(
            responseCode = "200",
            description = "La evaluación, con la revisión en ETag",
            content = @Content(schema = @Schema(implementation = FollowUpResponse.class)))
    public Response get(
            @PathParam("code") String code, @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return answer(assessFollowUp.read(new FollowUpRecord.Place(code, year)));
    }

    @PUT
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "assessFollowUp",
            summary = "Registra la evaluación del sistema de seguimiento: cuenta en la valoración desde ese momento",
            description = "If-Match lleva la revisión que se leyó; \"0\" si aún no había ninguna.")
    @APIResponse(
            responseCode = "200",
            description = "La evaluación",
            content = @Content(schema = @Schema(implementation = FollowUpResponse.class)))
    public Response assess(
            @PathParam("code") String code,
            @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FollowUpRequest request) {
        return answer(Optional.of(assessFollowUp.assess(
                new FollowUpRecord.Place(code, year), request.toSaid(), ifMatch, callers.current())));
    }

    private static Response answer(Optional<FollowUpRecord> record) {
        return Response.ok(FollowUpResponse.from(record))
                .tag(Preconditions.versionTag(
                        record.map(FollowUpRecord::revision).orElse(0)))
                .build();
    }
}
