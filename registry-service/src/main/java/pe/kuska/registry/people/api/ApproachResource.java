package pe.kuska.registry.people.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.ApproachFields;
import pe.kuska.registry.people.KeepApproach;
import pe.kuska.registry.people.KeepApproach.Shown;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** What a person needs to be treated by, over HTTP. */
@Path("people/{cuv}/approach")
@Tag(name = "people")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ApproachResource {

    private final KeepApproach keepApproach;
    private final ApproachFields fields;
    private final CodeLists codeLists;

    ApproachResource(KeepApproach keepApproach, ApproachFields fields, CodeLists codeLists) {
        this.keepApproach = keepApproach;
        this.fields = fields;
        this.codeLists = codeLists;
    }

    /** What an institution was told; nothing is compulsory. */
    @Schema(name = "Approach", description = "Todo es opcional; cada campo dice por qué se pregunta")
    public record ApproachRequest(
            @Schema(description = "Lista «identidad_genero»") @Size(max = 60) @Nullable
            String genderIdentity,

            @Schema(description = "Lista «discapacidad»") @Size(max = 60) @Nullable
            String disability,

            @Schema(description = "Lista «necesita_interprete»") @Size(max = 60) @Nullable
            String interpreter,

            @Schema(description = "Lengua, ISO 639") @Size(max = 10) @Nullable
            String interpreterLanguage,

            @Schema(description = "Lista «pertenencia_etnica»") @Size(max = 60) @Nullable
            String ethnicity,

            @Schema(description = "Lista «situacion_migratoria»") @Size(max = 60) @Nullable
            String migration) {

        Map<String, String> said() {
            Map<String, String> said = new TreeMap<>();
            put(said, "genderIdentity", genderIdentity);
            put(said, "disability", disability);
            put(said, "interpreter", interpreter);
            put(said, "interpreterLanguage", interpreterLanguage);
            put(said, "ethnicity", ethnicity);
            put(said, "migration", migration);
            return said;
        }

        private static void put(Map<String, String> said, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                said.put(name, value.strip());
            }
        }

        @Override
        public String toString() {
            return "ApproachRequest[sealed]";
        }
    }

    /** What institutions were told, as far as the purpose allows. */
    @Schema(name = "ApproachShown")
    public record ApproachResponse(
            String code,
            int version,

            @Schema(description = "Campo y valor, por institución; solo los que la finalidad permite")
            Map<String, Map<String, String>> byInstitution) {

        static ApproachResponse of(Shown shown) {
            return new ApproachResponse(shown.code().value(), shown.version(), shown.byInstitution());
        }

        @Override
        public String toString() {
            return "ApproachResponse[sealed]";
        }
    }

    @PUT
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "putApproach",
            summary = "Guarda los datos de enfoque de una persona, según los dijo a la propia institución",
            description =
                    "Sellados como la identidad. Lo anterior queda en la historia. If-Match \"0\" la primera vez.")
    @APIResponse(responseCode = "204", description = "Guardados; la cabecera ETag da la versión")
    public Response put(
            @PathParam("cuv") String cuv,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "El ETag de la versión que se leyó; \"0\" la primera vez", required = true)
                    @Nullable
                    String ifMatch,
            @Valid @NotNull ApproachRequest request) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        Map<String, String> said = request.said();
        said.forEach((name, value) -> check(name, value, reading));
        PersonCode code = reading.code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        int version = keepApproach.keep(Objects.requireNonNull(code), ifMatch, said);
        return Response.noContent().tag(Preconditions.versionTag(version)).build();
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "getApproach",
            summary = "Datos de enfoque de una persona, con finalidad declarada y auditada",
            description =
                    "Cada campo se muestra solo para sus finalidades, a una institución que registró a la persona.")
    @APIResponse(
            responseCode = "200",
            description = "Lo que permite la finalidad",
            content = @Content(schema = @Schema(implementation = ApproachResponse.class)))
    public Response get(
            @PathParam("cuv") String cuv,
            @Parameter(required = true, description = "Lista «proposito_identidad»") @QueryParam("purpose") @Nullable
                    String purpose) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        var stated = reading.code("purpose", purpose, codeLists.get("proposito_identidad")::find);
        if (purpose == null || purpose.isBlank()) {
            findings.error("purpose", BrokenRule.REQUIRED);
        }
        PersonCode code = reading.code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        Shown shown = keepApproach.read(
                Objects.requireNonNull(code), Objects.requireNonNull(stated).code());
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(ApproachResponse.of(shown))
                .tag(Preconditions.versionTag(shown.version()))
                .cacheControl(never)
                .build();
    }

    private void check(String name, String value, Reading reading) {
        String list = fields.find(name).map(ApproachFields.Field::codeList).orElse("");
        if (list.isEmpty()) {
            reading.language(name, value);
        } else {
            reading.code(name, value, codeLists.get(list)::find);
        }
    }
}
