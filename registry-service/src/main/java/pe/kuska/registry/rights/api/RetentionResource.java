package pe.kuska.registry.rights.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.rights.KeepNoLonger;
import pe.kuska.registry.rights.KeepNoLonger.Standing;
import pe.kuska.registry.rights.domain.RetentionKind;
import pe.kuska.registry.rights.domain.RetentionRule;
import pe.kuska.registry.rights.domain.RetentionRun;

/** Retention over HTTP: counts only, nothing about anybody. */
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
@RunOnVirtualThread
class RetentionResource {

    private final KeepNoLonger keepNoLonger;

    RetentionResource(KeepNoLonger keepNoLonger) {
        this.keepNoLonger = keepNoLonger;
    }

    /** A term. */
    @Schema(name = "SetRetentionRule")
    public record RuleRequest(
            @NotNull RetentionKind kind,
            @NotNull @Min(1) @Max(1200) Integer months,

            @Schema(description = "La norma o decisión que lo dispone") @NotBlank @Size(max = 300)
            String source) {}

    /** What is to be applied. */
    @Schema(name = "ApplyRetention")
    public record RunRequest(@NotNull RetentionKind kind) {}

    /** A kind with its rule and what is due. */
    @Schema(name = "Retention")
    public record RetentionResponse(
            RetentionKind kind,
            String label,

            @Schema(description = "Desde qué se cuenta el plazo")
            String start,

            RetentionKind.Action action,

            @Schema(description = "Nada mientras el plazo esté por confirmar") @Nullable
            Integer months,

            @Nullable String source,
            @Nullable Integer version,

            @Schema(description = "Cuántos ya cumplieron el plazo")
            long due,

            @Nullable Instant oldest) {

        static RetentionResponse of(Standing standing) {
            return new RetentionResponse(
                    standing.kind(),
                    standing.kind().label(),
                    standing.kind().start(),
                    standing.kind().action(),
                    standing.rule().map(RetentionRule::months).orElse(null),
                    standing.rule().map(RetentionRule::source).orElse(null),
                    standing.rule().map(RetentionRule::version).orElse(null),
                    standing.due().count(),
                    standing.due().oldest());
        }
    }

    /** A rule that was set. */
    @Schema(name = "RetentionRule")
    public record RuleResponse(RetentionKind kind, int version, int months, String source, Instant setAt) {

        static RuleResponse of(RetentionRule rule) {
            return new RuleResponse(rule.kind(), rule.version(), rule.months(), rule.source(), rule.setAt());
        }
    }

    /** A rule applied. */
    @Schema(name = "RetentionRun")
    public record RunResponse(
            UUID id, RetentionKind kind, int ruleVersion, int months, int applied, Instant runAt, String institution) {

        static RunResponse of(RetentionRun run) {
            return new RunResponse(
                    run.id(),
                    run.kind(),
                    run.ruleVersion(),
                    run.months(),
                    run.applied(),
                    run.runAt(),
                    run.institution());
        }
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    @Operation(
            operationId = "listRetention",
            summary = "Cuánto se conserva cada clase de registro y cuántos ya cumplieron su plazo",
            description = "Los plazos están por confirmar: el programa no trae ninguno, y sin plazo nada vence.")
    public List<RetentionResponse> list() {
        return keepNoLonger.list().stream().map(RetentionResponse::of).toList();
    }

    @POST
    @Path("rules")
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "setRetentionRule",
            summary = "Fija cuánto se conserva una clase de registro, con su sustento")
    @APIResponse(
            responseCode = "201",
            description = "Rige desde ahora",
            content = @Content(schema = @Schema(implementation = RuleResponse.class)))
    public Response set(@Valid @NotNull RuleRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(RuleResponse.of(keepNoLonger.set(
                        request.kind(), request.months(), request.source().strip())))
                .build();
    }

    @GET
    @Path("runs")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    @Operation(operationId = "listRetentionRuns", summary = "Cuándo se aplicó cada plazo y a cuántos registros")
    public List<RunResponse> runs() {
        return keepNoLonger.runs().stream().map(RunResponse::of).toList();
    }

    @POST
    @Path("runs")
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "applyRetention",
            summary = "Aplica el plazo de una clase de registro a todo lo que ya lo cumplió",
            description =
                    "Borra, o suprime la imputación de quien fue denunciado en un caso archivado. Queda auditado.")
    @APIResponse(
            responseCode = "201",
            description = "Aplicado",
            content = @Content(schema = @Schema(implementation = RunResponse.class)))
    public Response apply(@Valid @NotNull RunRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(RunResponse.of(keepNoLonger.apply(request.kind())))
                .build();
    }
}
