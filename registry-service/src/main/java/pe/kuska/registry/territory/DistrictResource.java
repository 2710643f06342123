package pe.kuska.registry.territory;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Districts over HTTP, for forms and for the institutions' systems. */
@Path("districts")
@Tag(name = "code-lists")
@RunOnVirtualThread
@Authenticated
class DistrictResource {

    private final Districts districts;

    DistrictResource(Districts districts) {
        this.districts = districts;
    }

    @GET
    @Operation(
            operationId = "listDistricts",
            summary = "Distritos del Perú por su código INEI, con provincia y departamento")
    public List<District> list(
            @Parameter(description = "Solo de un departamento, por las dos primeras cifras", example = "15")
                    @QueryParam("department")
                    @Nullable
                    String department) {
        return districts.list(department);
    }
}
