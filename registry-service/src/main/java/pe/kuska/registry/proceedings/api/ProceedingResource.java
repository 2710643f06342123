package pe.kuska.registry.proceedings.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.registry.cases.api.CaseCodes;
import pe.kuska.registry.proceedings.ProceedingView;
import pe.kuska.registry.proceedings.ReadProceeding;
import pe.kuska.registry.proceedings.RecordResolution;

/** Phases and resolutions of a case over HTTP. */
@Path("cases/{code}")
@Tag(name = "proceedings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ProceedingResource {

    private final ReadProceeding readProceeding;
    private final RecordResolution recordResolution;

    ProceedingResource(ReadProceeding readProceeding, RecordResolution recordResolution) {
        this.readProceeding = readProceeding;
        this.recordResolution = recordResolution;
    }

    @GET
    @Path("proceeding")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(operationId = "getProceeding", summary = "Fase de un caso, sus resoluciones y a quiénes alcanzan")
    @APIResponse(
            responseCode = "200",
            description = "La cabecera ETag da la versión",
            content = @Content(schema = @Schema(implementation = ProceedingResponse.class)))
    public Response get(@PathParam("code") String code) {
        return answer(Response.Status.OK, readProceeding.read(CaseCodes.read("code", code)));
    }

    @POST
    @Path("resolutions")
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Idempotent
    @Operation(
            operationId = "recordResolution",
            summary = "Registra una resolución de un caso de la propia institución",
            description =
                    "La resolución lleva el caso a otra fase según la tabla de fases; RECLASSIFY cambia el delito.")
    @APIResponse(
            responseCode = "201",
            description = "Registrada",
            content = @Content(schema = @Schema(implementation = ProceedingResponse.class)))
    public Response record(@PathParam("code") String code, @Valid @NotNull ResolutionRequest request) {
        return answer(
                Response.Status.CREATED, recordResolution.record(CaseCodes.read("code", code), request.toResolution()));
    }

    @DELETE
    @Path("resolutions/{id}")
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Operation(
            operationId = "withdrawResolution",
            summary = "Retira la última resolución, registrada por error; queda en la historia")
    @APIResponse(
            responseCode = "200",
            description = "El caso vuelve a la fase anterior",
            content = @Content(schema = @Schema(implementation = ProceedingResponse.class)))
    public Response withdraw(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.Status.OK, recordResolution.withdraw(CaseCodes.read("code", code), id, ifMatch));
    }

    private static Response answer(Response.Status status, ProceedingView view) {
        return Response.status(status)
                .entity(ProceedingResponse.of(view))
                .tag(Preconditions.versionTag(view.version()))
                .build();
    }
}
