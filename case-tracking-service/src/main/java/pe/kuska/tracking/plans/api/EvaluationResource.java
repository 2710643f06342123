package pe.kuska.tracking.plans.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.plans.EvaluatePerson;
import pe.kuska.tracking.plans.domain.Evaluation;

/** Evaluations of a person by domain. */
@Path("evaluations")
@Tag(name = "plans")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class EvaluationResource {

    private final EvaluatePerson evaluatePerson;
    private final CallerProvider callers;

    EvaluationResource(EvaluatePerson evaluatePerson, CallerProvider callers) {
        this.evaluatePerson = evaluatePerson;
        this.callers = callers;
    }

    /** An evaluation. */
    @Schema(name = "Evaluation")
    record EvaluationResponse(
            UUID id,
            String instrument,
            String institution,
            @Nullable String unit,
            Instant madeAt,
            Map<String, Integer> scores) {

        static EvaluationResponse from(Evaluation evaluation) {
            return new EvaluationResponse(
                    evaluation.id(),
                    evaluation.instrument(),
                    evaluation.madeBy().institution(),
                    evaluation.madeBy().unit(),
                    evaluation.madeAt(),
                    evaluation.scores());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "evaluatePerson", summary = "Registra una evaluación por dominios, de 1 a 5")
    @APIResponseSchema(value = EvaluationResponse.class, responseCode = "201")
    public Response evaluate(@NotNull @Valid PlanRequests.Evaluate request) {
        Evaluation evaluation = evaluatePerson.evaluate(
                request.personCode(), request.instrument(), request.scores(), callers.current());
        return Answers.created("evaluations", evaluation.id(), 0, EvaluationResponse.from(evaluation));
    }

    @GET
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "listEvaluations",
            summary = "Evaluaciones de una persona, de todas las unidades que la atienden")
    public Page<EvaluationResponse> list(
            @QueryParam("personCode") @NotNull String personCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<EvaluationResponse> evaluations = evaluatePerson.list(personCode, page, callers.current()).stream()
                .map(EvaluationResponse::from)
                .toList();
        return Page.of(
                evaluations,
                page,
                "evaluations?personCode=" + personCode,
                each -> each.id().toString());
    }
}
