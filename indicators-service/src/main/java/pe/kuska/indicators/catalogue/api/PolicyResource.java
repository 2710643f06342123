package pe.kuska.indicators.catalogue.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.catalogue.ListPolicies;
import pe.kuska.indicators.catalogue.ReadPolicy;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;

/** The policies and their trees: public knowledge within the system, for every role. */
@Path("policies")
@Tag(name = "policies", description = "Políticas y su catálogo")
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
public class PolicyResource {

    private final ListPolicies listPolicies;
    private final ReadPolicy readPolicy;
    private final ResponsibleInstitutions institutions;

    PolicyResource(ListPolicies listPolicies, ReadPolicy readPolicy, ResponsibleInstitutions institutions) {
        this.listPolicies = listPolicies;
        this.readPolicy = readPolicy;
        this.institutions = institutions;
    }

    @GET
    @Operation(operationId = "listPolicies", summary = "Políticas cuyo catálogo está cargado")
    public Page<PolicySummaryResponse> list() {
        return new Page<>(
                listPolicies.all().stream().map(PolicySummaryResponse::from).toList(), Optional.empty());
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getPolicy",
            summary = "Una política con su árbol completo",
            description = "La cabecera ETag cambia cuando cambia su catálogo; con If-None-Match responde 304.")
    @APIResponse(
            responseCode = "200",
            description = "La política",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyResponse.class)))
    @APIResponse(responseCode = "304", description = "Sin cambios desde la versión indicada")
    @APIResponse(responseCode = "404", description = "No existe")
    public Response get(@PathParam("code") String code, @Context Request request) {
        PolicyCatalogue catalogue = readPolicy.latest(code);
        EntityTag version = Preconditions.versionTag(catalogue.policy().catalogueVersion());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return unchanged == null
                ? Response.ok(PolicyResponse.from(catalogue, institutions))
                        .tag(version)
                        .build()
                : unchanged.build();
    }
}
