package pe.kuska.tracking.plans.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.plans.WritePlan;
import pe.kuska.tracking.plans.domain.PlanKind;
import pe.kuska.tracking.plans.domain.Signature;

/** What is said of a plan. */
final class PlanRequests {

    private PlanRequests() {}

    /** To whom which plan is offered. */
    @Schema(name = "OfferPlan")
    record Offer(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotNull @Schema(description = "PRI para personas adultas, PTI para niñas, niños y adolescentes")
            PlanKind kind) {}

    /** What is said with a step. */
    @Schema(name = "PlanStep")
    record Step(
            @Nullable
            @Schema(description = "Al aceptar: consta el consentimiento, o se escuchó a la niña, niño o adolescente")
            Boolean heard,

            @Nullable
            @Size(max = 64)
            @Schema(description = "Lista plan_decline_reason, plan_review_reason o plan_interruption_reason")
            String reason,

            @Nullable @Size(max = 64) @Schema(description = "Lista plan_outcome; al concluir")
            String outcome) {}

    /** A version of the plan. */
    @Schema(name = "WritePlan")
    record Write(
            @NotBlank @Size(max = 64) @Schema(description = "Lista lugar_ejecucion_pri; lo elige la persona")
            String place,

            @NotEmpty @Size(max = 50) List<@Valid Goal> goals) {

        List<WritePlan.Goal> toGoals() {
            return goals.stream()
                    .map(goal -> new WritePlan.Goal(
                            goal.area(),
                            blankToNull(goal.words()),
                            goal.actions().stream()
                                    .map(action -> new WritePlan.Action(
                                            action.id(),
                                            new Office(action.institution(), action.unit()),
                                            action.dueOn(),
                                            blankToNull(action.words())))
                                    .toList()))
                    .toList();
        }
    }

    /** A goal of the person. */
    @Schema(name = "WritePlanGoal")
    record Goal(
            @NotBlank @Size(max = 64) @Schema(description = "Lista area_pri")
            String area,

            @Nullable @Size(max = 1000) @Schema(description = "Se guarda cifrado")
            String words,

            @NotEmpty @Size(max = 50) List<@Valid Action> actions) {}

    /** What somebody will do for it. */
    @Schema(name = "WritePlanAction")
    record Action(
            @Nullable @Schema(description = "La misma acción de la versión vigente; ninguna si es nueva")
            UUID id,

            @NotBlank @Size(max = 32) String institution,
            @NotBlank @Size(max = 32) String unit,
            @NotNull LocalDate dueOn,

            @Nullable @Size(max = 1000) @Schema(description = "Se guarda cifrado")
            String words) {}

    /** As whom somebody signs. */
    @Schema(name = "SignPlan")
    record Sign(
            @NotNull Signature.As as,

            @Nullable @Schema(description = "Para PERSON: consta el consentimiento, o se escuchó su opinión")
            Boolean heard) {}

    /** How the person is doing. */
    @Schema(name = "FollowUpPlan")
    record Follow(
            @NotBlank @Size(max = 64) @Schema(description = "Lista follow_up_progress")
            String progress,

            @Nullable @Size(max = 8000) @Schema(description = "Se guarda cifrada")
            String note) {}

    /** Scores by domain. */
    @Schema(name = "EvaluatePerson")
    record Evaluate(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotBlank @Size(max = 64) @Schema(description = "Lista evaluation_instrument")
            String instrument,

            @NotEmpty @Size(max = 40) @Schema(description = "De 1 a 5, por código de la lista evaluation_domain")
            Map<String, @NotNull Integer> scores) {}
}
