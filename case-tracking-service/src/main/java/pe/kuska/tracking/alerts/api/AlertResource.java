package pe.kuska.tracking.alerts.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.alerts.AlertClock;
import pe.kuska.tracking.alerts.MoveAlert;
import pe.kuska.tracking.alerts.ReadAlerts;
import pe.kuska.tracking.alerts.ReceiveAlert;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertAction;
import pe.kuska.tracking.alerts.domain.AlertStatus;
import pe.kuska.tracking.http.Answers;

/** Alerts of the Línea 1818, of inspections and of consulates. */
@Path("alerts")
@Tag(name = "alerts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class AlertResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final ReceiveAlert receiveAlert;
    private final MoveAlert moveAlert;
    private final ReadAlerts readAlerts;
    private final AlertClock alertClock;
    private final CallerProvider callers;
    private final InstantSource clock;

    AlertResource(
            ReceiveAlert receiveAlert,
            MoveAlert moveAlert,
            ReadAlerts readAlerts,
            AlertClock alertClock,
            CallerProvider callers,
            InstantSource clock) {
        this.receiveAlert = receiveAlert;
        this.moveAlert = moveAlert;
        this.readAlerts = readAlerts;
        this.alertClock = alertClock;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "receiveAlert",
            summary = "Registra una alerta con el formulario mínimo",
            description = "El plazo corre desde que se recibió. Lo contado se guarda cifrado.")
    @APIResponseSchema(value = AlertResponse.class, responseCode = "201")
    public Response receive(@NotNull @Valid ReceiveAlertRequest request) {
        Alert alert = receiveAlert.receive(request.toCommand(), callers.current());
        return Answers.created("alerts", alert.id(), alert.version(), response(alert, Optional.empty()));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "listAlerts",
            summary = "Alertas que la unidad recibió o que le trasladaron, con su cuenta regresiva")
    public Page<AlertResponse> list(
            @QueryParam("status") @Nullable AlertStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<AlertResponse> alerts = readAlerts.list(status, page, callers.current()).stream()
                .map(alert -> response(alert, Optional.empty()))
                .toList();
        return Page.of(
                alerts,
                page,
                status == null ? "alerts" : "alerts?status=" + status,
                alert -> alert.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getAlert", summary = "Una alerta, para la unidad que la recibió y la que debe atenderla")
    @APIResponseSchema(AlertResponse.class)
    public Response read(@PathParam("id") String id) {
        ReadAlerts.Opened opened = readAlerts.read(Answers.id(id), callers.current());
        return Answers.ok(opened.alert().version(), response(opened.alert(), opened.account()));
    }

    @POST
    @Path("{id}/evaluate")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "evaluateAlert", summary = "Evalúa la alerta y, si se sabe, dice de quién se trata")
    @APIResponseSchema(AlertResponse.class)
    public Response evaluate(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AlertStepRequest request) {
        return move(id, AlertAction.EVALUATE, request, ifMatch);
    }

    @POST
    @Path("{id}/refer")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "referAlert", summary = "Traslada la alerta a la unidad que debe atenderla")
    @APIResponseSchema(AlertResponse.class)
    public Response refer(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AlertStepRequest request) {
        return move(id, AlertAction.REFER, request, ifMatch);
    }

    @POST
    @Path("{id}/dismiss")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "dismissAlert", summary = "Desestima la alerta y dice por qué")
    @APIResponseSchema(AlertResponse.class)
    public Response dismiss(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AlertStepRequest request) {
        return move(id, AlertAction.DISMISS, request, ifMatch);
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "La unidad deja constancia de que la alerta le llegó",
            description = "Vale la primera constancia.")
    @APIResponseSchema(AlertResponse.class)
    public Response acknowledge(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return move(id, AlertAction.ACKNOWLEDGE, AlertStepRequest.NOTHING, ifMatch);
    }

    @POST
    @Path("{id}/attend")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "attendAlert", summary = "La unidad registra que atendió la alerta")
    @APIResponseSchema(AlertResponse.class)
    public Response attend(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return move(id, AlertAction.ATTEND, AlertStepRequest.NOTHING, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "returnAlert", summary = "La unidad no puede atenderla, la devuelve y dice por qué")
    @APIResponseSchema(AlertResponse.class)
    public Response giveBack(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid AlertStepRequest request) {
        return move(id, AlertAction.RETURN, request, ifMatch);
    }

    private Response move(String id, AlertAction action, AlertStepRequest request, @Nullable String ifMatch) {
        Caller caller = callers.current();
        Alert alert = moveAlert.move(Answers.id(id), request.toCommand(action), ifMatch, caller);
        return Answers.ok(alert.version(), response(alert, Optional.empty()));
    }

    private AlertResponse response(Alert alert, Optional<String> account) {
        return AlertResponse.from(alert, alertClock.deadline(alert), account, clock.instant());
    }
}
