package pe.kuska.indicators.imports.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.imports.ImportCatalogue;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Where the conducting ministry loads a policy's catalogue. */
@Path("catalogue-imports")
@Tag(name = "catalogue-imports", description = "Carga de catálogos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Names.POLICY_LEAD, Role.Names.ADMIN})
public class CatalogueImportResource {

    private final CallerProvider callers;
    private final ImportCatalogue importCatalogue;

    CatalogueImportResource(CallerProvider callers, ImportCatalogue importCatalogue) {
        this.callers = callers;
        this.importCatalogue = importCatalogue;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(
            operationId = "importCatalogue",
            summary = "Carga el catálogo de una política desde un CSV o un XLSX",
            description =
                    "Las filas correctas se registran y las demás se devuelven con columna, regla y mensaje. Un "
                            + "cambio crea una versión nueva y conserva la anterior. Con dryRun=true solo dice qué pasaría. Una columna que el archivo no "
                            + "trae conserva lo dicho. Columnas opcionales de la ficha: formula, unit, institution, valid_until.")
    @APIResponse(
            responseCode = "200",
            description = "Simulación: no se registró nada",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CatalogueImportResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Catálogo registrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CatalogueImportResponse.class)))
    @APIResponse(responseCode = "400", description = "El archivo no es un catálogo")
    @APIResponse(responseCode = "422", description = "La política no está declarada")
    public Response importCatalogue(
            @QueryParam("policy") @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String policy,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(
                            description =
                                    "Desde cuándo rigen los cambios y los elementos nuevos, hasta el siguiente cambio conocido; sin fecha, corrigen lo que "
                                            + "se dijo antes")
                    @QueryParam("validFrom")
                    @Nullable
                    String validFrom,
            @Valid @BeanParam CatalogueUpload upload) {
        ImportCatalogue.Order order = new ImportCatalogue.Order(
                policy,
                upload.content(),
                dryRun,
                date(validFrom),
                callers.current().institution().code());
        ImportCatalogue.Done done = importCatalogue.run(order);
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(CatalogueImportResponse.from(order, done))
                .build();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "validFrom", "date");
        }
    }
}
