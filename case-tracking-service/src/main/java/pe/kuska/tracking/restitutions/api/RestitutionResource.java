package pe.kuska.tracking.restitutions.api;

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
import java.time.Instant;
import java.util.List;
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
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.restitutions.RestituteIdentity;
import pe.kuska.tracking.restitutions.domain.Restitution;
import pe.kuska.tracking.restitutions.domain.RestitutionStatus;

/** The reserved queue of identity restitution. */
@Path("identity-restitutions")
@Tag(name = "identity-restitutions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RestitutionResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final RestituteIdentity restituteIdentity;
    private final CallerProvider callers;

    RestitutionResource(RestituteIdentity restituteIdentity, CallerProvider callers) {
        this.restituteIdentity = restituteIdentity;
        this.callers = callers;
    }

    /** For whom RENIEC is asked. */
    @Schema(name = "RequestRestitution")
    record RestitutionRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotBlank @Size(max = 64) @Schema(description = "Lista restitution_kind")
            String kind,

            @Nullable @Size(max = 4000) @Schema(description = "Se guarda cifrado")
            String notes) {}

    /** Why it cannot be done. */
    @Schema(name = "DenyRestitution")
    record DenyRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista restitution_denial_reason")
            String reason) {}

    /** A request to RENIEC. */
    @Schema(name = "IdentityRestitution")
    record RestitutionResponse(
            UUID id,

            @Schema(description = "Para If-Match") String etag,
            String personCode,
            String kind,
            RestitutionStatus status,
            String institution,
            @Nullable String unit,
            Instant requestedAt,
            Optional<Instant> answeredAt,
            Optional<String> reason,
            Optional<String> notes) {

        static RestitutionResponse from(Restitution restitution, Optional<String> notes) {
            return new RestitutionResponse(
                    restitution.id(),
                    "\"" + restitution.version() + "\"",
                    restitution.personCode(),
                    restitution.kind(),
                    restitution.status(),
                    restitution.requestedBy().institution(),
                    restitution.requestedBy().unit(),
                    restitution.requestedAt(),
                    restitution.answeredAt(),
                    restitution.reason(),
                    notes);
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "requestRestitution", summary = "Pide al RENIEC restituir la identidad de una persona")
    @APIResponseSchema(value = RestitutionResponse.class, responseCode = "201")
    public Response request(@NotNull @Valid RestitutionRequest request) {
        Restitution restitution = restituteIdentity.request(
                request.personCode(), request.kind(), blankToNull(request.notes()), callers.current());
        return Answers.created(
                "identity-restitutions",
                restitution.id(),
                restitution.version(),
                RestitutionResponse.from(restitution, Optional.empty()));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "listRestitutions",
            summary = "La cola reservada: toda para el RENIEC, los pedidos propios para cada unidad")
    public Page<RestitutionResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<RestitutionResponse> queue = restituteIdentity.list(page, callers.current()).stream()
                .map(each -> RestitutionResponse.from(each, Optional.empty()))
                .toList();
        return Page.of(queue, page, "identity-restitutions", each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "getRestitution", summary = "Un pedido, para quien lo hizo y para el RENIEC")
    @APIResponseSchema(RestitutionResponse.class)
    public Response read(@PathParam("id") String id) {
        RestituteIdentity.Opened opened = restituteIdentity.read(Answers.id(id), callers.current());
        return Answers.ok(
                opened.restitution().version(), RestitutionResponse.from(opened.restitution(), opened.notes()));
    }

    @POST
    @Path("{id}/grant")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "grantRestitution", summary = "Registra que el RENIEC restituyó el documento")
    @APIResponseSchema(RestitutionResponse.class)
    public Response grant(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return answer(restituteIdentity.grant(Answers.id(id), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/deny")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "denyRestitution", summary = "Registra que el RENIEC no pudo restituirlo y por qué")
    @APIResponseSchema(RestitutionResponse.class)
    public Response deny(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid DenyRequest request) {
        return answer(
                restituteIdentity.deny(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    private static Response answer(Restitution restitution) {
        return Answers.ok(restitution.version(), RestitutionResponse.from(restitution, Optional.empty()));
    }
}
