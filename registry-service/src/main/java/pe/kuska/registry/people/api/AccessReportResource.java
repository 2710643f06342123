package pe.kuska.registry.people.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.people.ReportAccess;
import pe.kuska.registry.people.ReportAccess.Requester;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** A victim's access report over HTTP; nothing of it is kept for repeating. */
@Path("people/{cuv}/access-reports")
@Tag(name = "rights")
@RunOnVirtualThread
class AccessReportResource {

    private static final String DESCRIPTION =
            "La pide un registrador de una institución que la registró, en nombre de ella; queda auditado. Español, inglés, o quechua sin revisar. No incluye lo que se diga de ella como denunciada.";

    private final ReportAccess reportAccess;
    private final ReportedValues values;

    AccessReportResource(ReportAccess reportAccess, ReportedValues values) {
        this.reportAccess = reportAccess;
        this.values = values;
    }

    /** In which language and for whom. */
    @Schema(name = "AskForAccessReport")
    public record ReportRequest(
            @Schema(enumeration = {"es", "en", "qu"}) @NotBlank @Size(max = 2)
            String language,

            @NotNull Requester requester) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "reportAccess",
            summary = "Informe de acceso de una víctima: qué se guarda de ella y quién lo vio",
            description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "El informe",
            content = @Content(schema = @Schema(implementation = AccessReportResponse.class)))
    public Response report(@PathParam("cuv") String cuv, @Valid @NotNull ReportRequest request) {
        return never(Response.ok(made(cuv, request)));
    }

    @POST
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "printAccessReport",
            summary = "El informe de acceso como una página para imprimir",
            description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "La página",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response page(@PathParam("cuv") String cuv, @Valid @NotNull ReportRequest request) {
        return never(Response.ok(made(cuv, request).toPage(), "text/html;charset=UTF-8"));
    }

    private AccessReportResponse made(String cuv, ReportRequest request) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        ReportLanguage language = reading.code("language", request.language(), ReportLanguage::ofCode);
        PersonCode code = reading.code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        ReportLanguage chosen = Objects.requireNonNull(language);
        return AccessReportResponse.of(
                reportAccess.report(Objects.requireNonNull(code), request.requester(), chosen.code()), chosen, values);
    }

    private static Response never(Response.ResponseBuilder answer) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return answer.cacheControl(never).build();
    }
}
