package pe.kuska.registry.xroad.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;
import pe.kuska.registry.xroad.KeepMembers;
import pe.kuska.registry.xroad.domain.XRoadIdentifier;
import pe.kuska.registry.xroad.domain.XRoadMember;

/** Which member of X-Road is which institution, over HTTP. */
@Path("x-road-members")
@Tag(name = "x-road")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class XRoadMemberResource {

    private final KeepMembers keepMembers;
    private final CodeLists codeLists;

    XRoadMemberResource(KeepMembers keepMembers, CodeLists codeLists) {
        this.keepMembers = keepMembers;
        this.codeLists = codeLists;
    }

    /** A member and its institution. */
    @Schema(name = "KeepXRoadMember")
    public record MemberRequest(
            @Schema(description = "instancia/clase/miembro, o además /subsistema") @NotBlank @Size(max = 330)
            String client,

            @Schema(description = "Código de la lista «institucion», como en el token") @NotBlank @Size(max = 40)
            String institution) {}

    /** A member as it is kept. */
    @Schema(name = "XRoadMember")
    public record MemberResponse(String client, String institution, Instant changedAt) {

        static MemberResponse of(XRoadMember member) {
            return new MemberResponse(member.client(), member.institution(), member.changedAt());
        }
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    @Operation(operationId = "listXRoadMembers", summary = "Qué miembro de X-Road es qué institución")
    public List<MemberResponse> list() {
        return keepMembers.list().stream().map(MemberResponse::of).toList();
    }

    @PUT
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            operationId = "putXRoadMember",
            summary = "Dice de qué institución es un miembro o subsistema de X-Road",
            description = "Lo dicho de un subsistema va antes que lo dicho de su miembro. Otra vez no cambia nada.")
    public MemberResponse put(@Valid @NotNull MemberRequest request) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        XRoadIdentifier client =
                reading.code("client", request.client(), BrokenRule.X_ROAD_IDENTIFIER, XRoadIdentifier::client);
        CodeList.Entry institution =
                reading.code("institution", request.institution(), codeLists.get("institucion")::find);
        findings.throwIfBroken();
        return MemberResponse.of(keepMembers.keep(
                Objects.requireNonNull(client),
                Objects.requireNonNull(institution).code()));
    }

    @DELETE
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "removeXRoadMember", summary = "Quita la institución de un miembro de X-Road")
    @APIResponse(responseCode = "204", description = "Quitada")
    public void remove(@Parameter(required = true) @QueryParam("client") @Nullable String typed) {
        Findings findings = new Findings();
        XRoadIdentifier client =
                new Reading(findings).code("client", typed, BrokenRule.X_ROAD_IDENTIFIER, XRoadIdentifier::client);
        if (typed == null || typed.isBlank()) {
            findings.error("client", BrokenRule.REQUIRED);
        }
        findings.throwIfBroken();
        keepMembers.remove(Objects.requireNonNull(client));
    }
}
