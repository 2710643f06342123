package pe.kuska.indicators.agreements.api;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.agreements.FollowAgreements;
import pe.kuska.indicators.agreements.domain.Agreement;
import pe.kuska.indicators.agreements.domain.AgreementState;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;

/** Agreements and commitments. */
@Path("agreements")
@Tag(
        name = "agreements",
        description = "Acuerdos y compromisos de la comisión, de las instancias regionales y del plan binacional")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
public class AgreementResource {

    private final CallerProvider callers;
    private final FollowAgreements followAgreements;

    AgreementResource(CallerProvider callers, FollowAgreements followAgreements) {
        this.callers = callers;
        this.followAgreements = followAgreements;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "Acuerdos, primero los que vencen antes")
    public Page<AgreementResponse> list(
            @QueryParam("body") Agreement.@Nullable Body body,
            @QueryParam("state") @Nullable AgreementState state,
            @Parameter(description = "Los que salieron de las sesiones de esta instancia")
                    @QueryParam("territorialBody")
                    @Nullable
                    UUID territorialBody) {
        return new Page<>(
                followAgreements.list(Optional.ofNullable(territorialBody)).stream()
                        .filter(found ->
                                body == null || found.agreement().commitment().body() == body)
                        .filter(found -> state == null || found.agreement().state() == state)
                        .map(AgreementResponse::from)
                        .toList(),
                Optional.empty());
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD})
    @Operation(
            operationId = "recordAgreement",
            summary = "Registra un acuerdo con su responsable y su plazo",
            description =
                    "Quien reporta, solo los de una sesión de la instancia cuya secretaría técnica es su entidad.")
    @APIResponse(
            responseCode = "201",
            description = "Acuerdo registrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementResponse.class)))
    public Response agree(@Valid @NotNull AgreementRequest request) {
        FollowAgreements.Standing standing = followAgreements.agree(request.toCommitment(), callers.current());
        return answer(Response.status(Response.Status.CREATED), standing);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAgreement", summary = "Un acuerdo con sus revisiones")
    @APIResponse(
            responseCode = "200",
            description = "El acuerdo",
            content = @Content(schema = @Schema(implementation = AgreementResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), followAgreements.read(id));
    }

    @POST
    @Path("{id}/reviews")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD})
    @Operation(
            operationId = "reviewAgreement",
            summary = "Revisa un acuerdo; la siguiente revisión toca a los seis meses",
            description =
                    "La entidad responsable dice cómo va; anularlo, o reabrirlo una vez cumplido, lo decide la conducción.")
    @APIResponse(
            responseCode = "200",
            description = "El acuerdo",
            content = @Content(schema = @Schema(implementation = AgreementResponse.class)))
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewRequest request) {
        return answer(
                Response.ok(),
                followAgreements.review(id, request.state(), request.text(), ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, FollowAgreements.Standing standing) {
        return response.entity(AgreementResponse.from(standing))
                .tag(Preconditions.versionTag(standing.agreement().version()))
                .build();
    }
}
