package pe.kuska.indicators.reporting.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.FindReport;
import pe.kuska.indicators.reporting.ProposeFigures;
import pe.kuska.indicators.reporting.WriteReport;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** The focal point's desk: what is owed, one page for each report, autosave, delivery and evidence. */
@Path("reports")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
public class ReportResource {

    private final CallerProvider callers;
    private final FindReport findReport;
    private final WriteReport writeReport;
    private final ProposeFigures proposeFigures;

    ReportResource(
            CallerProvider callers, FindReport findReport, WriteReport writeReport, ProposeFigures proposeFigures) {
        this.callers = callers;
        this.findReport = findReport;
        this.writeReport = writeReport;
        this.proposeFigures = proposeFigures;
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary = "Reportes, los propios o, para la conducción y la auditoría, todos",
            description = "De cada indicador y periodo, la revisión vigente.")
    public Page<ReportSummaryResponse> list(
            @QueryParam("period") @Nullable UUID period,
            @QueryParam("state") @Nullable ReportState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest request = PageRequest.of(limit, after);
        List<ReportSummaryResponse> rows = findReport
                .list(
                        Optional.ofNullable(period),
                        Optional.ofNullable(state),
                        request.after().map(ReportResource::cursor),
                        request.limit() + 1,
                        callers.current())
                .stream()
                .map(ReportSummaryResponse::from)
                .toList();
        String path = "reports?" + (period == null ? "" : "period=" + period + "&")
                + (state == null ? "" : "state=" + state + "&");
        return Page.of(
                rows,
                request,
                path.substring(0, path.length() - 1),
                row -> row.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getReport",
            summary = "La página de un reporte",
            description =
                    "Con la ficha, los valores de otros años, lo que falta para enviarlo y lo que llama la atención.")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(findReport.read(id, callers.current()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(
            operationId = "saveReport",
            summary = "Guarda el borrador",
            description = "Se guarda aunque esté incompleto; la respuesta dice qué falta y qué llama la atención.")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReportContentRequest request) {
        return answer(writeReport.save(id, request.toContent(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "submitReport", summary = "Envía el reporte, o responde la observación con lo corregido")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    @APIResponse(responseCode = "422", description = "El reporte no cumple las reglas de su indicador")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(writeReport.deliver(id, ifMatch, callers.current()));
    }

    @GET
    @Path("{id}/changes")
    @Operation(operationId = "listReportChanges", summary = "Quién hizo qué con el reporte, y cuándo")
    public Page<ReportChangeResponse> changes(@PathParam("id") UUID id) {
        return new Page<>(
                findReport.changesOf(id, callers.current()).stream()
                        .map(ReportChangeResponse::from)
                        .toList(),
                Optional.empty());
    }

    @GET
    @Path("{id}/proposals")
    @Operation(
            operationId = "listReportProposals",
            summary = "Cifras que el sistema propone para el reporte, con su origen",
            description =
                    "De los eventos del registro y de la atención, y del registro de capacitación, en los días del "
                            + "periodo. La entidad decide qué reporta.")
    public Page<ProposalResponse> proposals(@PathParam("id") UUID id) {
        return new Page<>(
                proposeFigures.of(id, callers.current()).stream()
                        .map(ProposalResponse::from)
                        .toList(),
                Optional.empty());
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }

    static Response answer(FindReport.Opened opened) {
        return Response.ok(ReportResponse.from(opened))
                .tag(Preconditions.versionTag(opened.report().version()))
                .build();
    }
}
