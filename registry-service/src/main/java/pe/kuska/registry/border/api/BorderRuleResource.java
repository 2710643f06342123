package pe.kuska.registry.border.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.border.SetBorderRule;
import pe.kuska.registry.border.persistence.BorderRepository.RuleSet;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** For which crimes and how long somebody is listed at the border, over HTTP. */
@Path("border-filter/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "border-filter")
@RunOnVirtualThread
class BorderRuleResource {

    private final SetBorderRule rules;
    private final CodeLists codeLists;

    BorderRuleResource(SetBorderRule rules, CodeLists codeLists) {
        this.rules = rules;
        this.codeLists = codeLists;
    }

    /** For which crimes and how long. */
    @Schema(name = "SetBorderRule")
    public record RuleRequest(
            @Schema(description = "Lista «delito»") @NotEmpty @Size(max = 60)
            List<@NotBlank @Size(max = 20) String> crimes,

            @Schema(
                    description =
                            "Meses que sigue vigente después de la pena de prisión, contada desde que la sentencia quedó firme")
            @NotNull
            @Min(0)
            @Max(1200)
            Integer monthsAfterPrison,

            @Schema(description = "Meses de vigencia cuando el registro no conoce la pena") @NotNull @Min(1) @Max(1200)
            Integer monthsWithoutPrison,

            @Schema(description = "La norma o decisión que lo dispone") @NotBlank @Size(max = 300)
            String source) {}

    /** A rule and since when. */
    @Schema(name = "BorderRule")
    public record RuleResponse(
            int version,
            List<String> crimes,
            int monthsAfterPrison,
            int monthsWithoutPrison,
            String source,
            Instant setAt) {

        static RuleResponse of(RuleSet set) {
            return new RuleResponse(
                    set.rule().version(),
                    set.rule().crimes().stream().sorted().toList(),
                    set.rule().monthsAfterPrison(),
                    set.rule().monthsWithoutPrison(),
                    set.rule().source(),
                    set.setAt());
        }
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    @Operation(
            operationId = "listBorderRules",
            summary = "Reglas de vigencia del filtro, primero la que rige; sin ninguna, nadie figura")
    public List<RuleResponse> rules() {
        return rules.list().stream().map(RuleResponse::of).toList();
    }

    @POST
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "setBorderRule",
            summary = "Fija por qué delitos y cuánto tiempo figura alguien, con su sustento",
            description =
                    "El plazo está por confirmar: el programa no trae ninguno. Las reglas anteriores se conservan.")
    @APIResponse(
            responseCode = "201",
            description = "Rige desde ahora",
            content = @Content(schema = @Schema(implementation = RuleResponse.class)))
    public Response setRule(@Valid @NotNull RuleRequest request) {
        Reading reading = new Reading(new Findings());
        Set<String> crimes = new HashSet<>();
        for (int i = 0; i < request.crimes().size(); i++) {
            String crime = request.crimes().get(i).strip();
            reading.code("crimes[" + i + "]", crime, codeLists.get("delito")::find);
            crimes.add(crime);
        }
        reading.findings().throwIfBroken();
        RuleSet set = rules.set(
                crimes,
                request.monthsAfterPrison(),
                request.monthsWithoutPrison(),
                request.source().strip());
        return Response.status(Response.Status.CREATED)
                .entity(RuleResponse.of(set))
                .build();
    }
}
