package pe.kuska.registry.people.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.people.TendVault;
import pe.kuska.registry.people.TendVault.Progress;

/** Looking after the vault's keys; no identity is shown here. */
@Path("admin/vault")
@Tag(name = "admin")
@RunOnVirtualThread
@RolesAllowed(Role.Names.ADMIN)
class VaultResource {

    private final TendVault tendVault;

    VaultResource(TendVault tendVault) {
        this.tendVault = tendVault;
    }

    /** How far it came. */
    @Schema(name = "ReencryptionProgress")
    public record ProgressResponse(
            int resealed,

            @Schema(description = "Desde dónde seguir; ausente cuando terminó")
            Optional<UUID> next) {}

    @POST
    @Path("reencrypt")
    @Operation(
            operationId = "reencryptVault",
            summary = "Pasa las identidades a la clave más nueva",
            description =
                    "Por tandas; si se interrumpe, lo hecho queda hecho. Repita con «after» hasta que no haya «next».")
    public ProgressResponse reencrypt(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("2000") @Min(1) @Max(20000) int limit) {
        Progress progress = tendVault.reencrypt(Optional.ofNullable(after), limit);
        return new ProgressResponse(progress.done(), progress.next());
    }

    /** How far it came. */
    @Schema(name = "RefilingProgress")
    public record RefiledResponse(
            int refiled,

            @Schema(description = "Desde dónde seguir; ausente cuando terminó")
            Optional<UUID> next) {}

    @POST
    @Path("refile")
    @Operation(
            operationId = "refileVault",
            summary = "Vuelve a archivar las identidades, cuando una versión nueva oye los nombres de otra manera",
            description =
                    "Por tandas; si se interrumpe, lo hecho queda hecho. Repita con «after» hasta que no haya «next».")
    public RefiledResponse refile(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("2000") @Min(1) @Max(20000) int limit) {
        Progress progress = tendVault.refile(Optional.ofNullable(after), limit);
        return new RefiledResponse(progress.done(), progress.next());
    }
}
