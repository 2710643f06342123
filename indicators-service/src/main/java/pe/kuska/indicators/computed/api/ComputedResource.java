package pe.kuska.indicators.computed.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.computed.ComputeIndicator;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;

/** Indicators computed from events, beside what was reported. */
@Path("indicators/{code}/computed")
@Tag(name = "computed", description = "Indicadores calculados con los eventos del registro y de la atención")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ComputedResource {

    private final CallerProvider callers;
    private final ComputeIndicator computeIndicator;

    ComputedResource(CallerProvider callers, ComputeIndicator computeIndicator) {
        this.callers = callers;
        this.computeIndicator = computeIndicator;
    }

    @GET
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getComputedIndicator",
            summary = "El indicador calculado, junto al reportado y con la diferencia",
            description =
                    "No reemplaza el valor oficial. Las personas se cuentan según la identidad vigente. Quien reporta "
                            + "ve lo de su institución.")
    @APIResponse(
            responseCode = "200",
            description = "El indicador calculado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComputedResponse.class)))
    @APIResponse(responseCode = "404", description = "El indicador no se calcula")
    public ComputedResponse get(
            @PathParam("code") String code,
            @QueryParam("policy") @Nullable String policy,
            @Parameter(description = "2026, 2026S1 o 2026S2") @QueryParam("period") @NotNull String period) {
        return ComputedResponse.from(computeIndicator.of(code, Optional.ofNullable(policy), period, callers.current()));
    }

    @GET
    @Path("members")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listComputedMembers",
            summary = "Los códigos de lo que se contó: personas (CUV), casos, alertas o, por cada evento, su caso",
            description = "Para la auditoría, todos; para quien reporta, los de su institución.")
    public ComputedMembersResponse members(
            @PathParam("code") String code,
            @QueryParam("policy") @Nullable String policy,
            @QueryParam("period") @NotNull String period,
            @QueryParam("side") @DefaultValue("NUMERATOR") Definition.Side side) {
        return new ComputedMembersResponse(
                side, computeIndicator.members(code, Optional.ofNullable(policy), period, side, callers.current()));
    }
}
