package pe.kuska.indicators.reporting.api;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.DelegateReports;
import pe.kuska.indicators.reporting.domain.Delegation;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;

/** Who reports for whom. */
@Path("delegations")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DelegationResource {

    private final CallerProvider callers;
    private final DelegateReports delegateReports;

    DelegationResource(CallerProvider callers, DelegateReports delegateReports) {
        this.callers = callers;
        this.delegateReports = delegateReports;
    }

    @GET
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "listDelegations", summary = "Delegaciones dadas y recibidas")
    public Page<DelegationResponse> list() {
        return new Page<>(
                delegateReports.listFor(callers.current()).stream()
                        .map(DelegationResponse::from)
                        .toList(),
                Optional.empty());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(
            operationId = "delegateReports",
            summary = "Permite que otra institución, o una unidad propia, reporte por la propia",
            description = "La institución sigue siendo la responsable.")
    @APIResponse(
            responseCode = "201",
            description = "Delegación registrada",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationResponse.class)))
    public Response delegate(@Valid @NotNull DelegationRequest request) {
        Delegation delegation = delegateReports.delegate(request.toTerms(), callers.current());
        return Response.status(Response.Status.CREATED)
                .tag(Preconditions.versionTag(delegation.version()))
                .entity(DelegationResponse.from(delegation))
                .build();
    }

    @POST
    @Path("{id}/revoke")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "revokeDelegation", summary = "Termina una delegación propia")
    @APIResponse(
            responseCode = "200",
            description = "La delegación",
            content = @Content(schema = @Schema(implementation = DelegationResponse.class)))
    public Response revoke(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Delegation delegation = delegateReports.revoke(id, ifMatch, callers.current());
        return Response.ok(DelegationResponse.from(delegation))
                .tag(Preconditions.versionTag(delegation.version()))
                .build();
    }
}
