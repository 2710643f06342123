package pe.kuska.indicators.activity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.activity.CountEvents;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;

/** What was announced by the register and the care path, in numbers. */
@Path("event-counts")
@Tag(name = "event-counts", description = "Conteo de eventos del registro y de la atención")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
public class EventCountResource {

    private final CallerProvider callers;
    private final CountEvents countEvents;

    EventCountResource(CallerProvider callers, CountEvents countEvents) {
        this.callers = callers;
        this.countEvents = countEvents;
    }

    @GET
    @Operation(
            operationId = "getEventCounts",
            summary = "Eventos recibidos en un año, por tipo, institución y mes",
            description =
                    "Cuenta eventos y, aparte, las personas distintas de quienes tratan: si dos códigos resultan ser de"
                            + " una persona, o de dos, la cifra cambia. Quien reporta indicadores ve los de su institución.")
    public EventCountsResponse get(
            @Parameter(description = "Año, de 2000 a 2099", schema = @Schema(implementation = Integer.class))
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "20[0-9]{2}")
                    String year) {
        int asked = Integer.parseInt(year);
        return EventCountsResponse.from(asked, countEvents.of(asked, callers.current()));
    }
}
