package pe.kuska.indicators.reporting.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.reporting.RemindEntities;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;

/** The reminders an entity got. */
@Path("reminders")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
public class ReminderResource {

    private final CallerProvider callers;
    private final RemindEntities remindEntities;

    ReminderResource(CallerProvider callers, RemindEntities remindEntities) {
        this.callers = callers;
        this.remindEntities = remindEntities;
    }

    @GET
    @Operation(
            operationId = "listReminders",
            summary = "Recordatorios, el más reciente primero",
            description = "Quien reporta ve los de su institución.")
    public RemindersResponse list() {
        return RemindersResponse.from(remindEntities.listFor(callers.current()));
    }
}
