package pe.kuska.indicators.compliance.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.compliance.WriteSection;
import pe.kuska.indicators.compliance.domain.SectionText;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;

/** The sections of a report that the ministry writes itself. */
@Path("policies/{code}/compliance-report/sections/{section}")
@Tag(name = "compliance-report")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SectionResource {

    private final CallerProvider callers;
    private final WriteSection writeSection;

    SectionResource(CallerProvider callers, WriteSection writeSection) {
        this.callers = callers;
        this.writeSection = writeSection;
    }

    @GET
    @RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getComplianceSection", summary = "Lo que el ministerio escribió en una sección")
    @APIResponse(
            responseCode = "200",
            description = "El texto, con la revisión en ETag",
            content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    public Response get(
            @PathParam("code") String code,
            @PathParam("section") String section,
            @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return answer(section, writeSection.read(new SectionText.Place(code, year, section)));
    }

    @PUT
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(
            operationId = "writeComplianceSection",
            summary = "Escribe una sección; se conserva entre borradores",
            description = "If-Match lleva la revisión que se leyó; \"0\" si aún no se había escrito.")
    @APIResponse(
            responseCode = "200",
            description = "El texto",
            content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    public Response write(
            @PathParam("code") String code,
            @PathParam("section") String section,
            @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SectionRequest request) {
        return answer(
                section,
                Optional.of(writeSection.write(
                        new SectionText.Place(code, year, section), request.text(), ifMatch, callers.current())));
    }

    private static Response answer(String section, Optional<SectionText> text) {
        return Response.ok(SectionResponse.from(section, text))
                .tag(Preconditions.versionTag(text.map(SectionText::revision).orElse(0)))
                .build();
    }
}
