package pe.kuska.indicators.reporting.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.reporting.HandleEvidence;
import pe.kuska.indicators.reporting.KeepEvidence;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;

/** The evidence of a report. */
@Path("reports/{id}/evidence")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EvidenceResource {

    private final CallerProvider callers;
    private final HandleEvidence handleEvidence;

    EvidenceResource(CallerProvider callers, HandleEvidence handleEvidence) {
        this.callers = callers;
        this.handleEvidence = handleEvidence;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "attachEvidence", summary = "Adjunta un archivo de sustento al reporte")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceUpload.Form.class)))
    @APIResponse(
            responseCode = "201",
            description = "Archivo guardado, cifrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class)))
    @APIResponse(responseCode = "422", description = "El tipo de archivo no se admite")
    public Response attach(@PathParam("id") UUID id, @Valid EvidenceUpload upload) {
        return Response.status(Response.Status.CREATED)
                .entity(EvidenceResponse.from(
                        handleEvidence.attach(id, upload.name(), upload.content(), callers.current())))
                .build();
    }

    @GET
    @Path("{evidence}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getEvidence", summary = "Descarga un archivo de sustento; queda en la auditoría")
    @APIResponse(
            responseCode = "200",
            description = "El archivo",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response open(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        KeepEvidence.OpenedFile opened = handleEvidence.open(id, evidence, callers.current());
        return Response.ok(opened.content(), opened.file().type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(opened.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of()
                                                .parseHex(opened.file().sha256()))
                                + ":")
                .build();
    }

    @DELETE
    @Path("{evidence}")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Retira un archivo mientras el reporte está en manos de la entidad; queda su huella")
    @APIResponse(responseCode = "204", description = "Retirado")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        handleEvidence.withdraw(id, evidence, callers.current());
        return Response.noContent().build();
    }
}
