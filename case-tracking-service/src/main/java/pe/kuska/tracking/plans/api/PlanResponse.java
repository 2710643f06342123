package pe.kuska.tracking.plans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.plans.ReadPlans;
import pe.kuska.tracking.plans.domain.FollowUp;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanKind;
import pe.kuska.tracking.plans.domain.PlanStatus;
import pe.kuska.tracking.plans.domain.PlannedAction;
import pe.kuska.tracking.plans.domain.Signature;

/** A plan in one version, as the reader may see it. */
@Schema(name = "Plan")
record PlanResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String personCode,
        PlanKind kind,
        PlanStatus status,
        Instant statusSince,
        String institution,
        @Nullable String unit,

        @Schema(description = "El plan anterior: la persona reingresó")
        Optional<UUID> previousId,

        boolean readmission,

        @Schema(description = "La versión que se lee") int version,
        int currentVersion,
        Optional<String> place,
        List<ActionResponse> actions,
        List<SignatureResponse> signatures,
        List<FollowUpResponse> followUps,
        Optional<String> reason,
        Optional<String> outcome) {

    /** An action for one of the person's goals. */
    @Schema(name = "PlanAction")
    record ActionResponse(
            UUID id,
            int goal,
            String area,

            @Schema(description = "La meta, en palabras") @Nullable
            String goalWords,

            String institution,
            @Nullable String unit,
            LocalDate dueOn,

            @Schema(description = "La acción, en palabras") @Nullable
            String words,

            boolean done) {}

    /** A signature under the current version. */
    @Schema(name = "PlanSignature")
    record SignatureResponse(
            Signature.As as, String institution, @Nullable String unit, Instant signedAt) {}

    /** A follow-up of the calendar. */
    @Schema(name = "PlanFollowUp")
    record FollowUpResponse(
            int number,
            LocalDate dueOn,
            @Nullable Instant heldAt,
            @Nullable String progress,
            @Nullable String note) {}

    static PlanResponse from(Plan plan) {
        return from(new ReadPlans.Opened(plan, plan.currentVersion(), plan.actions(), Map.of(), Map.of()));
    }

    static PlanResponse from(ReadPlans.Opened opened) {
        Plan plan = opened.plan();
        return new PlanResponse(
                plan.id(),
                "\"" + plan.version() + "\"",
                plan.personCode(),
                plan.kind(),
                plan.status(),
                plan.statusSince(),
                plan.madeBy().institution(),
                plan.madeBy().unit(),
                plan.previousId(),
                plan.previousId().isPresent(),
                opened.version(),
                plan.currentVersion(),
                plan.place(),
                opened.actions().stream().map(each -> action(each, opened)).toList(),
                plan.signatures().stream()
                        .map(each -> new SignatureResponse(each.as(), each.institution(), each.unit(), each.at()))
                        .toList(),
                followUps(opened),
                plan.reason(),
                plan.outcome());
    }

    private static ActionResponse action(PlannedAction action, ReadPlans.Opened opened) {
        ReadPlans.@Nullable Words words = opened.words().get(action.id());
        return new ActionResponse(
                action.id(),
                action.goal(),
                action.area(),
                words == null ? null : words.goal(),
                action.institution(),
                action.unit(),
                action.dueOn(),
                words == null ? null : words.action(),
                opened.plan().isDone(action.id()));
    }

    private static List<FollowUpResponse> followUps(ReadPlans.Opened opened) {
        List<FollowUpResponse> followUps = new ArrayList<>();
        for (FollowUp each : opened.plan().followUps()) {
            int number = followUps.size() + 1;
            followUps.add(new FollowUpResponse(
                    number,
                    each.dueOn(),
                    each.heldAt(),
                    each.progress(),
                    opened.notes().get(number)));
        }
        return followUps;
    }
}
