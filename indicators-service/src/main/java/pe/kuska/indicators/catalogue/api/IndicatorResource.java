package pe.kuska.indicators.catalogue.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.FindIndicator;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.platform.caller.Role;

/** Indicator sheets with their history. */
@Path("indicators/{code}")
@Tag(name = "indicators", description = "Fichas de indicador")
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
public class IndicatorResource {

    private final FindIndicator findIndicator;
    private final ResponsibleInstitutions institutions;

    IndicatorResource(FindIndicator findIndicator, ResponsibleInstitutions institutions) {
        this.findIndicator = findIndicator;
        this.institutions = institutions;
    }

    @GET
    @Operation(operationId = "getIndicator", summary = "Un indicador con su ficha y las versiones de ella")
    public IndicatorResponse get(
            @PathParam("code") String code,
            @Parameter(description = "Política; solo hace falta si varias usan el mismo código")
                    @QueryParam("policy")
                    @Nullable
                    String policy) {
        return IndicatorResponse.from(findIndicator.byCode(code, Optional.ofNullable(policy)), institutions);
    }
}
