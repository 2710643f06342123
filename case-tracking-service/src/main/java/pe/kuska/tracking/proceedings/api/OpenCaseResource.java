package pe.kuska.tracking.proceedings.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.proceedings.ListOpenCases;

/** The open cases of an institution. */
@Path("open-cases")
@Tag(name = "proceedings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpenCaseResource {

    private final ListOpenCases listOpenCases;
    private final CallerProvider callers;

    OpenCaseResource(ListOpenCases listOpenCases, CallerProvider callers) {
        this.listOpenCases = listOpenCases;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Operation(
            operationId = "listOpenCases",
            summary =
                    "Los casos abiertos de la institución: fase, plazo procesal y próxima audiencia, lo que apremia primero",
            description =
                    "El plazo común es el que cuenta; los de casos complejos y de crimen organizado se informan aparte. Plazos referenciales, por confirmar.")
    public ListOpenCases.Desk list(@QueryParam("limit") @Nullable Integer limit) {
        return listOpenCases.list(PageRequest.of(limit, null).limit(), callers.current());
    }
}
