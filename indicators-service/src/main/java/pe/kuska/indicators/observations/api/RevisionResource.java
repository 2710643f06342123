package pe.kuska.indicators.observations.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.ListRevisions;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;

/** The revisions of an indicator's results. */
@Path("indicators/{code}/observations")
@Tag(name = "observations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Role.Names.REGISTRAR,
    Role.Names.INVESTIGATOR,
    Role.Names.CASE_MANAGER,
    Role.Names.IDENTITY_STEWARD,
    Role.Names.INDICATOR_REPORTER,
    Role.Names.POLICY_LEAD,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
public class RevisionResource {

    private final ListRevisions listRevisions;

    RevisionResource(ListRevisions listRevisions) {
        this.listRevisions = listRevisions;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Resultados de un indicador, con todas sus revisiones, por año")
    public Page<ObservationResponse> list(
            @PathParam("code") String code, @QueryParam("policy") @Nullable String policy) {
        List<ObservationResponse> revisions = listRevisions.of(code, Optional.ofNullable(policy)).stream()
                .map(ObservationResponse::from)
                .toList();
        return new Page<>(revisions, Optional.empty());
    }
}
