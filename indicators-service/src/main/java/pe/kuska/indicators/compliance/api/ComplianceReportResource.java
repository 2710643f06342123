package pe.kuska.indicators.compliance.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.compliance.ComplianceProblem;
import pe.kuska.indicators.compliance.DownloadComplianceReport;
import pe.kuska.indicators.compliance.PublishComplianceReport;
import pe.kuska.indicators.compliance.ReadComplianceReport;
import pe.kuska.indicators.compliance.domain.ReportFormat;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.problem.RuleViolation;

/** The yearly account of a policy. */
@Path("policies/{code}/compliance-report")
@Tag(name = "compliance-report", description = "Reporte de cumplimiento")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ComplianceReportResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CallerProvider callers;
    private final ReadComplianceReport readComplianceReport;
    private final DownloadComplianceReport downloadComplianceReport;
    private final PublishComplianceReport publishComplianceReport;

    ComplianceReportResource(
            CallerProvider callers,
            ReadComplianceReport readComplianceReport,
            DownloadComplianceReport downloadComplianceReport,
            PublishComplianceReport publishComplianceReport) {
        this.callers = callers;
        this.readComplianceReport = readComplianceReport;
        this.downloadComplianceReport = downloadComplianceReport;
        this.publishComplianceReport = publishComplianceReport;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, DOCX, "application/pdf", XLSX})
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
    @Operation(
            operationId = "getComplianceReport",
            summary = "Reporte de cumplimiento de una política en un año",
            description =
                    "La última versión publicada o, si no hay, el borrador. version=draft da el borrador; version=1, 2 … "
                            + "una versión publicada, byte por byte como se publicó. Cada cifra lleva a su origen.")
    @APIResponse(
            responseCode = "200",
            description = "El reporte, en el formato pedido",
            headers =
                    @Header(
                            name = ContentDigest.HEADER,
                            description =
                                    "Huella de lo que se descarga (RFC 9530); la de lo publicado está en publications",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComplianceReportResponse.class)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("code") String code,
            @Parameter(description = "Año, de 2000 a 2099", schema = @Schema(implementation = Integer.class))
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "20[0-9]{2}")
                    String year,
            @Parameter(
                            description =
                                    "json, docx, pdf, xlsx, o content: el contenido cuya huella llevan impresa los archivos")
                    @QueryParam("format")
                    @DefaultValue("json")
                    String format,
            @Parameter(description = "draft o el número de una versión publicada") @QueryParam("version") @Nullable
                    String version) {
        ReadComplianceReport.Given given = find(code, Integer.parseInt(year), version);
        ReportFormat wanted = ReportFormat.named(format)
                .orElseThrow(() -> new RuleViolation(ComplianceProblem.UNKNOWN_FORMAT, "format", "known"));
        byte[] body = downloadComplianceReport.as(wanted, given);
        Response.ResponseBuilder answer =
                Response.ok(body, wanted.mediaType()).header(ContentDigest.HEADER, ContentDigest.of(body));
        return wanted == ReportFormat.JSON
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(given, wanted) + "\"")
                        .build();
    }

    private static String name(ReadComplianceReport.Given given, ReportFormat format) {
        return "reporte-" + given.document().policy() + "-" + given.document().year()
                + (format == ReportFormat.CONTENT ? "-contenido." : ".") + format.extension();
    }

    private ReadComplianceReport.Given find(String code, int year, @Nullable String version) {
        if (version == null) {
            return readComplianceReport.lastOf(code, year);
        }
        if (version.equals("draft")) {
            return readComplianceReport.draftOf(code, year);
        }
        if (!version.matches("[0-9]{1,4}")) {
            throw new RuleViolation(ComplianceProblem.NO_SUCH_EDITION);
        }
        return readComplianceReport.editionOf(code, year, Integer.parseInt(version));
    }

    @GET
    @Path("publications")
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
    @Operation(
            operationId = "listCompliancePublications",
            summary = "Versiones publicadas del reporte, con la huella de cada archivo")
    public Page<PublicationResponse> publications(
            @PathParam("code") String code, @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return new Page<>(
                readComplianceReport.listEditions(code, year).stream()
                        .map(PublicationResponse::from)
                        .toList(),
                Optional.empty());
    }

    @POST
    @Path("publications")
    @Idempotent
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "publishComplianceReport",
            summary = "Publica el reporte como está: queda congelado con su huella SHA-256")
    @APIResponse(
            responseCode = "201",
            description = "La versión publicada",
            content = @Content(schema = @Schema(implementation = PublicationResponse.class)))
    public Response publish(
            @PathParam("code") String code, @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return Response.status(Response.Status.CREATED)
                .entity(PublicationResponse.from(publishComplianceReport.publish(code, year, callers.current())))
                .build();
    }
}
