package pe.kuska.registry.imports.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.MultipartFile;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.imports.ImportProblem;
import pe.kuska.registry.imports.ReadImports;
import pe.kuska.registry.imports.ReadImports.LinksPart;
import pe.kuska.registry.imports.ReadImports.Rejected;
import pe.kuska.registry.imports.ReadImports.RejectedRow;
import pe.kuska.registry.imports.StartImport;
import pe.kuska.registry.imports.UndoImport;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.RowContent;
import pe.kuska.registry.imports.files.UnreadableUpload;
import pe.kuska.registry.imports.persistence.ImportEffects.NotedSlip;
import pe.kuska.registry.imports.persistence.ImportEffects.Place;

/** Imports over HTTP. */
@Path("imports")
@Tag(name = "imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private static final String ADDRESS = "/api/registry/v1/imports";
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String JSON_LINES = "application/x-ndjson";
    private static final String ERROR_COLUMN = "error";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StartImport startImport;
    private final ReadImports readImports;
    private final UndoImport undoImport;
    private final ObjectMapper json;

    ImportResource(StartImport startImport, ReadImports readImports, UndoImport undoImport, ObjectMapper json) {
        this.startImport = startImport;
        this.readImports = readImports;
        this.undoImport = undoImport;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "startImport",
            summary = "Importa un archivo CSV, Excel o NDJSON con un perfil",
            description =
                    "Responde cuando el archivo está recibido; registrar sus filas sigue en segundo plano. El mismo archivo otra vez no cambia nada. Con dryRun=true se prueba todo y no queda nada.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Clave única del envío; la misma otra vez es la misma importación",
            schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 128))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary"))))
    @APIResponse(
            responseCode = "202",
            description = "Recibido",
            headers =
                    @Header(
                            name = "Location",
                            description = "Dirección de la importación",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response start(
            @Parameter(description = "Nombre del perfil") @QueryParam("profile") @Nullable String profile,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(hidden = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream body) {
        if (profile == null || profile.isBlank()) {
            throw new RuleViolation(
                    ImportProblem.PROFILE_NOT_FOUND, List.of(ImportRule.PROFILE_REQUIRED.at("profile")));
        }
        ImportJob job = startImport.start(profile, dryRun, key, () -> fileIn(body, contentType));
        return accepted(job);
    }

    private static InputStream fileIn(InputStream body, @Nullable String contentType)
            throws IOException, UnreadableUpload {
        return MultipartFile.in(body, contentType)
                .orElseThrow(() -> new UnreadableUpload(ImportRule.FILE_REQUIRED, "file"));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.AUDITOR})
    @Operation(operationId = "listImports", summary = "Importaciones de la propia institución, la última primero")
    public Page<ImportResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Page<ImportJob> found =
                Page.of(readImports.list(page), page, ADDRESS, job -> job.id().toString());
        return new Page<>(found.items().stream().map(ImportResponse::of).toList(), found.next());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.AUDITOR})
    @Operation(operationId = "getImport", summary = "Una importación: estado, avance y cuentas")
    public ImportResponse get(@PathParam("id") UUID id) {
        return ImportResponse.of(readImports.get(id));
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "listImportErrors",
            summary = "Qué está mal en el archivo, por fila y columna",
            description = "Nunca repite el valor.")
    public Page<SlipResponse> errors(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Page<NotedSlip> found = Page.of(
                readImports.slips(id, Place.of(page.after()), page.limit() + 1),
                page,
                ADDRESS + "/" + id + "/errors",
                noted -> noted.place().toString());
        return new Page<>(found.items().stream().map(SlipResponse::of).toList(), found.next());
    }

    @GET
    @Path("{id}/columns")
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "listImportColumns",
            summary = "Qué fue de cada columna del archivo: qué dato llena, o que nadie la lee",
            description =
                    "Con readAs vacío, el perfil no lee la columna y nada de ella quedó. De un archivo NDJSON, lo que el perfil busca.")
    public List<ColumnUseResponse> columns(@PathParam("id") UUID id) {
        return readImports.columns(id).stream().map(ColumnUseResponse::of).toList();
    }

    @GET
    @Path("{id}/links")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "getImportLinks",
            summary = "El CUV de hoy de cada persona del archivo",
            description = "CSV con las columnas sourceRecordId, personCode y match.")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response links(@PathParam("id") UUID id) {
        LinksPart first = readImports.links(id, Place.BEGINNING);
        StreamingOutput written = output -> {
            Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            csv.write(CsvText.line(List.of("sourceRecordId", "personCode", "match"), ','));
            Optional<LinksPart> part = Optional.of(first);
            while (part.isPresent()) {
                for (ReadImports.Link link : part.get().links()) {
                    csv.write(CsvText.line(
                            List.of(
                                    Objects.requireNonNullElse(link.sourceRecordId(), ""),
                                    link.personCode().value(),
                                    link.match()),
                            ','));
                }
                part = part.get().next().map(after -> readImports.links(id, after));
            }
            csv.flush();
        };
        return Response.ok(written, CSV).build();
    }

    @GET
    @Path("{id}/rejected")
    @Produces({"text/csv", JSON_LINES})
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "getImportRejected",
            summary = "Las filas por corregir, para corregirlas y volver a cargarlas",
            description =
                    "Las columnas del archivo y una columna «error». Trae datos personales: queda anotado quién las pidió.")
    @APIResponse(
            responseCode = "200",
            description = "CSV, o NDJSON si el archivo lo era",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejected(@PathParam("id") UUID id) {
        Rejected rejected = readImports.rejected(id);
        boolean table = !rejected.columns().isEmpty();
        StreamingOutput written = output -> {
            Writer file = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            if (table) {
                file.write(BYTE_ORDER_MARK + CsvText.line(withError(rejected.columns(), ERROR_COLUMN), ';'));
            }
            List<RejectedRow> rows = readImports.rejectedRows(id, 0);
            while (!rows.isEmpty()) {
                for (RejectedRow row : rows) {
                    file.write(table ? tableRow(rejected.columns(), row) : jsonLine(row));
                }
                rows = readImports.rejectedRows(id, rows.getLast().number());
            }
            file.flush();
        };
        return Response.ok(written, table ? CSV : JSON_LINES).build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "undoImport",
            summary = "Deshace una importación entera, con lo que enlazó",
            description =
                    "Lo que registró se retira, lo que cambió vuelve a como estaba. La historia queda. Otra vez no cambia nada.")
    @APIResponse(
            responseCode = "202",
            description = "Se está deshaciendo",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response undo(@PathParam("id") UUID id) {
        ImportJob job = undoImport.undo(id);
        undoImport.begin();
        return accepted(job);
    }

    private static Response accepted(ImportJob job) {
        return Response.accepted(ImportResponse.of(job))
                .header(HttpHeaders.LOCATION, ADDRESS + "/" + job.id())
                .build();
    }

    private static String tableRow(List<String> columns, RejectedRow row) {
        List<String> cells = new ArrayList<>(RowContent.cells(row.content()));
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return CsvText.line(withError(cells, errorsOf(row)), ';');
    }

    private static List<String> withError(List<String> cells, String error) {
        List<String> extended = new ArrayList<>(cells);
        extended.add(error);
        return extended;
    }

    private static String errorsOf(RejectedRow row) {
        return row.slips().isEmpty()
                ? ImportRule.SAME_CASE.message()
                : row.slips().stream()
                        .map(noted ->
                                noted.slip().column() + ": " + noted.slip().message())
                        .collect(Collectors.joining(" "));
    }

    private String jsonLine(RejectedRow row) throws IOException {
        try {
            JsonNode line = json.readTree(row.content());
            if (line instanceof ObjectNode object) {
                object.put(ERROR_COLUMN, errorsOf(row));
                return object + "\n";
            }
        } catch (JsonProcessingException notJson) {
            // It is handed out as it came.
        }
        return new String(row.content(), StandardCharsets.UTF_8) + "\n";
    }
}
