package pe.kuska.registry.opendata.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.opendata.OpenDataConfig;
import pe.kuska.registry.opendata.ReleaseYear;
import pe.kuska.registry.opendata.domain.OpenRelease;

/** Open data over HTTP. */
@Path("exports/open-data")
@Tag(name = "exports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OpenDataResource {

    private static final String ZIP = "application/zip";

    private final ReleaseYear releaseYear;
    private final OpenDataConfig config;
    private final ObjectMapper json;

    OpenDataResource(ReleaseYear releaseYear, OpenDataConfig config, ObjectMapper json) {
        this.releaseYear = releaseYear;
        this.config = config;
        this.json = json;
    }

    /** Of which year. */
    @Schema(name = "ReleaseOpenData")
    public record ReleaseRequest(
            @NotNull @Min(1990) @Max(2200) Integer year) {}

    /** A line of the ledger. */
    @Schema(name = "OpenDataRelease")
    public record ReleaseResponse(
            UUID id,
            int year,
            int sequence,

            @Schema(description = "Cuántas veces más se puede publicar ese año")
            int left,

            int smallestGroup,
            Instant asOf,
            Instant releasedAt,
            String institution,
            int groups,
            List<String> leftOut) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "listOpenData",
            summary = "Registro de publicaciones de datos abiertos, con lo que queda por publicar de cada año")
    public List<ReleaseResponse> list() {
        return releaseYear.list().stream().map(this::line).toList();
    }

    @POST
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Idempotent
    @Operation(
            operationId = "releaseOpenData",
            summary = "Publica las víctimas de un año en grupos de al menos once personas",
            description =
                    "Grupos que no se superponen; otra publicación del mismo año conserva los grupos y solo cambia cifras que difieren en al menos once.")
    @APIResponse(
            responseCode = "201",
            description = "Publicado",
            content = @Content(schema = @Schema(implementation = ReleaseResponse.class)))
    public Response release(@Valid @NotNull ReleaseRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(line(releaseYear.release(request.year())))
                .build();
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getOpenData",
            summary = "Una publicación como paquete Frictionless: datos, diccionario y registro de supresiones")
    @APIResponse(
            responseCode = "200",
            description = "Archivo ZIP",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id) {
        OpenRelease release = releaseYear.get(id);
        return Response.ok(OpenDataPackage.of(release, json), ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"kuska-victimas-" + release.year() + "-" + release.sequence() + ".zip\"")
                .build();
    }

    private ReleaseResponse line(OpenRelease release) {
        return new ReleaseResponse(
                release.id(),
                release.year(),
                release.sequence(),
                Math.max(0, config.releasesOfAYear() - release.sequence()),
                release.smallest(),
                release.asOf(),
                release.releasedAt(),
                release.institution(),
                release.groups().size(),
                release.leftOut());
    }
}
