package pe.kuska.indicators.reporting.api;

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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.ChangePeriod;
import pe.kuska.indicators.reporting.ListPeriods;
import pe.kuska.indicators.reporting.OpenPeriod;
import pe.kuska.indicators.reporting.ReadDelivery;
import pe.kuska.indicators.reporting.RemindEntities;
import pe.kuska.indicators.reporting.domain.PeriodState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;

/** Reporting periods: the policy lead opens, reviews, closes and publishes them. */
@Path("periods")
@Tag(name = "reporting", description = "Periodos y reportes de las entidades")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
public class PeriodResource {

    private final CallerProvider callers;
    private final ListPeriods listPeriods;
    private final OpenPeriod openPeriod;
    private final ChangePeriod changePeriod;
    private final ReadDelivery readDelivery;
    private final RemindEntities remindEntities;

    PeriodResource(
            CallerProvider callers,
            ListPeriods listPeriods,
            OpenPeriod openPeriod,
            ChangePeriod changePeriod,
            ReadDelivery readDelivery,
            RemindEntities remindEntities) {
        this.callers = callers;
        this.listPeriods = listPeriods;
        this.openPeriod = openPeriod;
        this.changePeriod = changePeriod;
        this.readDelivery = readDelivery;
        this.remindEntities = remindEntities;
    }

    @GET
    @Operation(operationId = "listPeriods", summary = "Periodos de reporte, el más reciente primero")
    public Page<PeriodResponse> list(@QueryParam("policy") @Nullable String policy) {
        return new Page<>(
                listPeriods.of(Optional.ofNullable(policy)).stream()
                        .map(PeriodResponse::from)
                        .toList(),
                Optional.empty());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "openPeriod",
            summary = "Abre un periodo de reporte",
            description =
                    "Desde entonces se espera un reporte de cada indicador que tiene una institución responsable.")
    @APIResponse(
            responseCode = "201",
            description = "Periodo abierto",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenedPeriodResponse.class)))
    @APIResponse(responseCode = "409", description = "El periodo ya está abierto")
    public Response open(@Valid @NotNull OpenPeriodRequest request) {
        OpenPeriod.Opened opened = openPeriod.open(request.toOrder());
        return Response.created(URI.create("periods/" + opened.period().id()))
                .tag(Preconditions.versionTag(opened.period().version()))
                .entity(OpenedPeriodResponse.from(opened))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPeriod", summary = "Un periodo de reporte")
    @APIResponse(
            responseCode = "200",
            description = "El periodo",
            content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(listPeriods.one(id));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "reviewPeriod",
            summary = "Pasa el periodo a revisión: las entidades solo corrigen lo observado")
    @APIResponse(
            responseCode = "200",
            description = "El periodo",
            content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response review(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(changePeriod.to(id, PeriodState.UNDER_REVIEW, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(operationId = "closePeriod", summary = "Cierra el periodo con sus reportes validados")
    @APIResponse(
            responseCode = "200",
            description = "El periodo",
            content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    @APIResponse(responseCode = "409", description = "Hay reportes sin validar")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(changePeriod.to(id, PeriodState.CLOSED, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "publishPeriod",
            summary = "Publica el periodo: sus reportes cuentan en el avance desde ese momento")
    @APIResponse(
            responseCode = "200",
            description = "El periodo",
            content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(changePeriod.to(id, PeriodState.PUBLISHED, ifMatch, callers.current()));
    }

    @GET
    @Path("{id}/delivery")
    @RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getDelivery", summary = "Semáforo de entrega por entidad")
    public DeliveryResponse delivery(@PathParam("id") UUID id) {
        return DeliveryResponse.from(readDelivery.of(id));
    }

    @POST
    @Path("{id}/reminders")
    @Idempotent
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "remindEntities",
            summary = "Recuerda a las entidades lo que deben; una vez al día como máximo")
    @APIResponse(
            responseCode = "201",
            description = "Los recordatorios",
            content = @Content(schema = @Schema(implementation = RemindersResponse.class)))
    public Response remind(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(RemindersResponse.from(remindEntities.asked(id)))
                .build();
    }

    private static Response answer(ReportingPeriod period) {
        return Response.ok(PeriodResponse.from(period))
                .tag(Preconditions.versionTag(period.version()))
                .build();
    }
}
