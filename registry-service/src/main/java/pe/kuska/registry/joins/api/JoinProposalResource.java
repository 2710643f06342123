package pe.kuska.registry.joins.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.joins.ProposeJoins;
import pe.kuska.registry.joins.ProposeJoins.Proposed;
import pe.kuska.registry.joins.api.JoinResponses.ProposalResponse;

/** What stewards are asked: which cases may be one. */
@Path("join-proposals")
@Tag(name = "joins")
@RunOnVirtualThread
class JoinProposalResource {

    private static final String LATEST = "/api/registry/v1/join-proposals";

    private final ProposeJoins proposeJoins;

    JoinProposalResource(ProposeJoins proposeJoins) {
        this.proposeJoins = proposeJoins;
    }

    @GET
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "listJoinProposals",
            summary = "Casos de fuentes distintas que pueden ser el mismo, de los últimos registrados",
            description =
                    "Cada página examina esa cantidad de casos y da lo que encuentra: puede venir vacía y haber más. Cada par viene una vez, con el caso registrado después.")
    public Page<ProposalResponse> latest(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Proposed proposed = proposeJoins.latest(page);
        return new Page<>(
                proposed.proposals().stream().map(ProposalResponse::of).toList(),
                Page.of(proposed.examined(), page, LATEST, UUID::toString).next());
    }
}
