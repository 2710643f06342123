package pe.kuska.registry.codelists;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** Code lists over HTTP, for forms and for the institutions' systems. */
@Path("code-lists")
@Tag(name = "code-lists")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CodeListResource {

    private final CodeLists codeLists;
    private final ImportedCodeLists imported;
    private final ImportCodeList importCodeList;

    CodeListResource(CodeLists codeLists, ImportedCodeLists imported, ImportCodeList importCodeList) {
        this.codeLists = codeLists;
        this.imported = imported;
        this.importCodeList = importCodeList;
    }

    /** A newer version of a list. */
    @Schema(name = "ImportCodeList")
    public record ImportRequest(
            @Schema(examples = "2026-1") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
            String version,

            @Schema(description = "La versión vigente de la que partió: si ya no es la última, no se importa")
            @NotNull
            @Size(max = 40)
            String after,

            @Schema(description = "De dónde viene: la norma o la institución") @NotBlank @Size(max = 300)
            String source,

            @NotEmpty @Size(max = 2000) List<@NotNull @Valid EntryRequest> entries) {}

    /** A code of it. */
    @Schema(name = "CodeListEntrySent")
    public record EntryRequest(
            @NotNull @Pattern(regexp = "[0-9A-ZÑ_-]{1,60}") String code,

            @NotBlank @Size(max = 300) String label,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Size(max = 60) @Nullable String replacedBy) {}

    /** A version and since when it is used. */
    @Schema(name = "CodeListVersion")
    public record VersionResponse(String version, String source, Instant importedAt, int codes) {}

    /** Which code stands for another on a day. */
    @Schema(name = "CodeTranslation")
    public record TranslationResponse(String from, String to) {}

    @GET
    @Path("{name}/versions")
    @Operation(
            operationId = "listCodeListVersions",
            summary = "Versiones importadas de una lista, en su orden; antes de ellas, la que trae el programa")
    public List<VersionResponse> versions(@PathParam("name") String name) {
        CodeList list = codeLists.find(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return imported.listOf(list.name()).stream()
                .map(one -> new VersionResponse(
                        one.list().version(),
                        one.list().source(),
                        one.importedAt(),
                        one.list().entries().size()))
                .toList();
    }

    @POST
    @Path("{name}/versions")
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "importCodeList",
            summary = "Importa una versión nueva de una lista, entera",
            description = "Ningún código se quita: se le pone fecha final y, si lo hay, el que lo reemplaza.")
    @APIResponse(
            responseCode = "201",
            description = "Vigente desde ahora",
            content = @Content(schema = @Schema(implementation = CodeList.class)))
    public Response add(@PathParam("name") String name, @Valid @NotNull ImportRequest request) {
        CodeList list = importCodeList.add(new ImportCodeList.NewVersion(
                name,
                request.after(),
                request.version(),
                request.source(),
                request.entries().stream()
                        .map(entry -> new CodeList.Entry(
                                entry.code(), entry.label(), entry.validFrom(), entry.validUntil(), entry.replacedBy()))
                        .toList()));
        return Response.status(Response.Status.CREATED).entity(list).build();
    }

    @GET
    @Path("{name}/translations")
    @Operation(
            operationId = "translateCodeList",
            summary = "Qué código corresponde a cada código anterior, hasta el último que lo reemplaza")
    public List<TranslationResponse> translations(@PathParam("name") String name) {
        CodeList list = codeLists.find(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return list.entries().stream()
                .filter(entry -> entry.replacedBy() != null)
                .map(entry -> new TranslationResponse(entry.code(), list.current(entry.code())))
                .toList();
    }

    /**
     * A list without its entries.
     *
     * @param notTakenUp the version that this release brings, if an imported one holds that was made without knowing it
     */
    @Schema(name = "CodeListSummary")
    public record Summary(
            String name,
            String title,
            String version,
            String source,

            @Schema(description = "La versión que trae el programa, si la importada que rige se hizo sin conocerla")
            @Nullable
            String notTakenUp) {}

    @GET
    @Operation(operationId = "listCodeLists", summary = "Listas de códigos disponibles")
    public List<Summary> list() {
        Map<String, String> passedOver = codeLists.passedOver(imported.shippedWhenImported());
        return codeLists.listAll().stream()
                .map(list -> new Summary(
                        list.name(), list.title(), list.version(), list.source(), passedOver.get(list.name())))
                .toList();
    }

    @GET
    @Path("{name}")
    @Operation(
            operationId = "getCodeList",
            summary =
                    "Una lista de códigos, entera o como estaba vigente en una fecha, en su última versión o en una anterior")
    public CodeList get(
            @PathParam("name") String name,
            @Parameter(
                            description = "Fecha de vigencia, AAAA-MM-DD",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Parameter(description = "Una versión anterior; si no se dice, la última") @QueryParam("version") @Nullable
                    String version) {
        CodeList list = (version == null ? codeLists.find(name) : inVersion(name, version))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Findings findings = new Findings();
        var day = new Reading(findings).date("on", on);
        findings.throwIfBroken();
        return day == null ? list : list.on(day);
    }

    private Optional<CodeList> inVersion(String name, String version) {
        return Stream.concat(
                        codeLists.findShipped(name).stream(),
                        imported.listOf(name).stream().map(ImportedCodeLists.Imported::list))
                .filter(list -> list.version().equals(version))
                .findFirst();
    }
}
