package pe.kuska.indicators.quality.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;
import pe.kuska.indicators.quality.ReadFindings;
import pe.kuska.indicators.quality.ResolveFinding;
import pe.kuska.indicators.quality.domain.FindingState;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** What looks wrong in a policy. */
@Path("quality-findings")
@Tag(name = "quality", description = "Hallazgos de calidad: advierten y no cambian ninguna cifra")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FindingResource {

    private final CallerProvider callers;
    private final ReadFindings readFindings;
    private final ResolveFinding resolveFinding;

    FindingResource(CallerProvider callers, ReadFindings readFindings, ResolveFinding resolveFinding) {
        this.callers = callers;
        this.readFindings = readFindings;
        this.resolveFinding = resolveFinding;
    }

    @GET
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.IDENTITY_STEWARD,
        Role.Names.INDICATOR_REPORTER,
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    @Operation(
            operationId = "listQualityFindings",
            summary = "Hallazgos de todo el catálogo en un año, también entre indicadores",
            description =
                    "También, para quien puede verlos, los de los reportes aún no publicados. Un hallazgo se explica o se "
                            + "acepta, pero nunca se oculta.")
    public Page<FindingResponse> list(
            @QueryParam("policy") @NotNull @Size(max = 20) String policy,
            @Parameter(description = "Año, de 2000 a 2099", schema = @Schema(implementation = Integer.class))
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "20[0-9]{2}")
                    String year,
            @QueryParam("rule") @Nullable QualityRuleName rule,
            @QueryParam("severity") QualityRuleName.@Nullable Severity severity,
            @QueryParam("state") @Nullable FindingState state,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest request = PageRequest.of(limit, after);
        int skipped = request.after().map(FindingResource::place).orElse(0);
        List<FindingResponse> rows = readFindings.of(policy, Integer.parseInt(year), callers.current()).stream()
                .filter(found -> rule == null || found.finding().rule() == rule)
                .filter(found -> severity == null || found.finding().rule().severity() == severity)
                .filter(found -> state == null || found.state() == state)
                .filter(found -> subject == null || found.finding().subject().equals(subject))
                .map(found -> FindingResponse.from(policy, found))
                .skip(skipped)
                .limit(request.limit() + 1L)
                .toList();
        String path = "quality-findings?policy=" + URLEncoder.encode(policy, StandardCharsets.UTF_8) + "&year=" + year
                + (rule == null ? "" : "&rule=" + rule)
                + (severity == null ? "" : "&severity=" + severity)
                + (state == null ? "" : "&state=" + state)
                + (subject == null ? "" : "&subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
        int last = skipped + request.limit();
        return Page.of(rows, request, path, _ -> Integer.toString(last));
    }

    @POST
    @Path("explanations")
    @Idempotent
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD})
    @Operation(operationId = "explainFinding", summary = "Explica un hallazgo; vale mientras el hallazgo diga lo mismo")
    @APIResponse(
            responseCode = "201",
            description = "El hallazgo, explicado",
            content = @Content(schema = @Schema(implementation = FindingsResponse.class)))
    public Response explain(@Valid @NotNull ResolutionRequest request) {
        return answer(request, resolveFinding.explain(request.toSaid(), callers.current()));
    }

    @POST
    @Path("acceptances")
    @Idempotent
    @RolesAllowed(Role.Names.POLICY_LEAD)
    @Operation(operationId = "acceptFinding", summary = "Acepta un hallazgo con su razón; sigue a la vista")
    @APIResponse(
            responseCode = "201",
            description = "El hallazgo, aceptado",
            content = @Content(schema = @Schema(implementation = FindingsResponse.class)))
    public Response accept(@Valid @NotNull ResolutionRequest request) {
        return answer(request, resolveFinding.accept(request.toSaid(), callers.current()));
    }

    private static Response answer(ResolutionRequest request, List<StandingFinding> found) {
        return Response.status(Response.Status.CREATED)
                .entity(new FindingsResponse(found.stream()
                        .map(finding -> FindingResponse.from(request.policy(), finding))
                        .toList()))
                .build();
    }

    private static int place(String cursor) {
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
        return Integer.parseInt(cursor);
    }
}
