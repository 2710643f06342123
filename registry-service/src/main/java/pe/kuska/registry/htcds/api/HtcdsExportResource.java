package pe.kuska.registry.htcds.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.htcds.ExportHtcds;
import pe.kuska.registry.htcds.domain.ExportReport;
import pe.kuska.registry.htcds.domain.HtcdsExport;
import pe.kuska.registry.htcds.domain.HtcdsProfile;
import pe.kuska.registry.imports.api.CsvText;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The exchange file over HTTP. */
@Path("exports/htcds")
@Tag(name = "exports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class HtcdsExportResource {

    private static final String ADDRESS = "/api/registry/v1/exports/htcds/";
    private static final String CSV = "text/csv; charset=UTF-8";

    private final ExportHtcds exportHtcds;
    private final CodeList purposes;

    HtcdsExportResource(ExportHtcds exportHtcds, CodeLists codeLists) {
        this.exportHtcds = exportHtcds;
        this.purposes = codeLists.get("proposito_identidad");
    }

    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "exportHtcds",
            summary = "Víctimas y sospechosos que registró la propia institución, como archivo HTCDS",
            description =
                    "Una fila por persona y fuente, con todos los campos de la norma. Que se leyó la identidad de cada persona queda anotado antes de que salga. La cabecera Link lleva a lo que el archivo no pudo decir. El archivo se carga con el perfil HTCDS.")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            headers =
                    @Header(
                            name = "Link",
                            description = "Informe del archivo, rel=describedby",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(required = true, description = "Lista «proposito_identidad»") @QueryParam("purpose") @Nullable
                    String purpose) {
        HtcdsExport export = exportHtcds.begin(asked(purpose));
        List<String> columns = exportHtcds.profile().columns();
        StreamingOutput written = output -> {
            Writer file = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            file.write(CsvText.line(columns, ','));
            ExportReport.Count count = new ExportReport.Count();
            ExportHtcds.Part part = exportHtcds.next(export, Optional.empty());
            while (true) {
                for (HtcdsProfile.Row row : part.rows()) {
                    file.write(CsvText.line(
                            columns.stream()
                                    .map(column -> Objects.requireNonNullElse(
                                            row.values().get(column), ""))
                                    .toList(),
                            ','));
                    count.add(row);
                }
                if (part.next().isEmpty()) {
                    break;
                }
                part = exportHtcds.next(export, part.next());
            }
            file.flush();
            exportHtcds.finish(export, count);
        };
        return Response.ok(written, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"htcds.csv\"")
                .header(HttpHeaders.LINK, "<" + ADDRESS + export.id() + ">; rel=\"describedby\"")
                .build();
    }

    @GET
    @Path("fields")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR, Role.Names.ADMIN})
    @Operation(
            operationId = "listHtcdsFields",
            summary = "Cada campo de HTCDS: cómo se entiende al cargarlo y qué lo llena al salir")
    public List<HtcdsFieldResponse> fields() {
        Map<String, List<String>> understood = exportHtcds.understood();
        return exportHtcds.profile().fields().stream()
                .map(field -> HtcdsFieldResponse.of(field, Objects.requireNonNull(understood.get(field.field()))))
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(
            operationId = "getHtcdsExport",
            summary = "Lo que un archivo HTCDS dijo y lo que no pudo decir, campo por campo",
            description = "Solo cuentas; sin finishedAt, el archivo se cortó.")
    public HtcdsExportResponse get(@PathParam("id") UUID id) {
        return HtcdsExportResponse.of(exportHtcds.get(id));
    }

    private String asked(@Nullable String purpose) {
        Findings findings = new Findings();
        CodeList.Entry stated = new Reading(findings).code("purpose", purpose, purposes::find);
        if (purpose == null || purpose.isBlank()) {
            findings.error("purpose", BrokenRule.REQUIRED);
        }
        findings.throwIfBroken();
        return Objects.requireNonNull(stated).code();
    }
}
