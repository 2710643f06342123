package pe.kuska.indicators.reporting.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.ReviewReport;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;

/** The policy lead's desk: observe, validate, let in late, rectify, publish what came after its period. */
@Path("reports")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Names.POLICY_LEAD)
public class ReviewResource {

    private final CallerProvider callers;
    private final ReviewReport reviewReport;

    ReviewResource(CallerProvider callers, ReviewReport reviewReport) {
        this.callers = callers;
        this.reviewReport = reviewReport;
    }

    @POST
    @Path("{id}/observe")
    @Operation(operationId = "observeReport", summary = "Observa el reporte y dice qué hay que revisar")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response observe(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CommentRequest request) {
        return ReportResource.answer(reviewReport.observe(id, request.comment(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/validate")
    @Operation(operationId = "validateReport", summary = "Valida el reporte")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response validate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ReportResource.answer(reviewReport.validate(id, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/admit-late")
    @Operation(
            operationId = "admitLateReport",
            summary = "Admite la entrega tardía de un reporte cuyo periodo está cerrado",
            description = "La entidad puede desde entonces escribirlo y enviarlo; queda marcado como tardío.")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response admitLate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CommentRequest request) {
        return ReportResource.answer(reviewReport.admitLate(id, request.comment(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/rectify")
    @Operation(
            operationId = "rectifyReport",
            summary = "Abre una revisión de un reporte cerrado o publicado",
            description = "La cifra publicada sigue contando hasta que se publique la revisión. Responde la revisión.")
    @APIResponse(
            responseCode = "200",
            description = "La revisión, en borrador",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response rectify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CommentRequest request) {
        return ReportResource.answer(reviewReport.rectify(id, request.comment(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/publish")
    @Operation(
            operationId = "publishReport",
            summary = "Publica un reporte validado, tardío o rectificado, de un periodo ya publicado")
    @APIResponse(
            responseCode = "200",
            description = "El reporte",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ReportResource.answer(reviewReport.publish(id, ifMatch, callers.current()));
    }
}
