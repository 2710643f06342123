package pe.kuska.indicators.vault.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.rotation.MoveToNewestKey;
import pe.kuska.platform.rotation.MoveToNewestKey.Moved;

/** Looking after the keys that seal evidence files; none of it is shown here. */
@Path("admin/vault")
@Tag(name = "admin")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Names.ADMIN)
class VaultResource {

    private final MoveToNewestKey moveToNewestKey;

    VaultResource(MoveToNewestKey moveToNewestKey) {
        this.moveToNewestKey = moveToNewestKey;
    }

    /** How far it came. */
    @Schema(name = "ReencryptionProgress")
    public record ProgressResponse(
            long resealed,

            @Schema(description = "Si ya no queda nada con claves anteriores; si no, repita")
            boolean finished) {}

    @POST
    @Path("reencrypt")
    @Operation(
            operationId = "reencryptVault",
            summary = "Pasa lo que se guarda cifrado a la clave más nueva",
            description =
                    "Por tandas; si se interrumpe, lo hecho queda hecho. Repita hasta que «finished» sea verdadero.")
    public ProgressResponse reencrypt(@QueryParam("limit") @DefaultValue("2000") @Min(1) @Max(20000) int limit) {
        Moved moved = moveToNewestKey.move(limit);
        return new ProgressResponse(moved.values(), moved.finished());
    }
}
