package pe.kuska.registry.cases.api;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.cases.LinkCases;
import pe.kuska.registry.cases.domain.CaseLink;

/** What cases have to do with each other, over HTTP. */
@Path("cases/{code}/links")
@Tag(name = "cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CaseLinkResource {

    private final LinkCases linkCases;

    CaseLinkResource(LinkCases linkCases) {
        this.linkCases = linkCases;
    }

    /** What to link a case to. */
    @Schema(name = "LinkCases")
    public record LinkRequest(
            @Schema(description = "El otro caso", examples = "CT-0000-0000") @NotBlank @Size(max = 20)
            String other,

            @NotNull CaseLink.Kind kind) {}

    /** A link that stands. */
    @Schema(name = "CaseLink")
    public record LinkResponse(
            UUID id, CaseLink.Kind kind, String from, String to, String institution, Instant linkedAt) {

        static LinkResponse of(CaseLink link) {
            return new LinkResponse(
                    link.id(), link.kind(), link.from().value(), link.to().value(), link.linkedBy(), link.linkedAt());
        }
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(operationId = "listCaseLinks", summary = "Vínculos vigentes de un caso con otros")
    public List<LinkResponse> list(@PathParam("code") String code) {
        return linkCases.list(CaseCodes.read("code", code)).stream()
                .map(LinkResponse::of)
                .toList();
    }

    @POST
    @RolesAllowed(Role.Names.REGISTRAR)
    @Idempotent
    @Operation(
            operationId = "linkCases",
            summary = "Vincula un caso propio con otro que se puede ver",
            description = "JOINED_TO: acumulado a ese; FOLLOWS_FROM: surgió de ese; RELATED_TO: relacionado.")
    @APIResponse(
            responseCode = "201",
            description = "Vinculados",
            content = @Content(schema = @Schema(implementation = LinkResponse.class)))
    public Response link(@PathParam("code") String code, @Valid @NotNull LinkRequest request) {
        CaseLink link =
                linkCases.link(CaseCodes.read("code", code), CaseCodes.read("other", request.other()), request.kind());
        return Response.status(Response.Status.CREATED)
                .entity(LinkResponse.of(link))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "unlinkCases",
            summary = "Retira un vínculo que hizo la propia institución; queda en la historia")
    @APIResponse(responseCode = "204", description = "Retirado")
    public void unlink(@PathParam("code") String code, @PathParam("id") UUID id) {
        linkCases.undo(CaseCodes.read("code", code), id);
    }
}
