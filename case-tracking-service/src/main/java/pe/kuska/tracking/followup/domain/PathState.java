package pe.kuska.tracking.followup.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import pe.kuska.tracking.followup.domain.Fact.Step;

/** How far a person's path has come, and whether it has ended or begun again. */
public enum PathState {
    RESCUED,
    HANDED_OVER,
    /** Stage I. */
    ATTENTION,
    /** Stage II. */
    RECOVERY,
    /** Stage III. */
    REINTEGRATION,
    REINTEGRATED,
    INTERRUPTED,
    /**
     * After a plan that had begun came to its end, the person comes to a shelter again, is offered a plan again, or is taken
     * in by a unit because of a new case. That somebody goes on caring for them is no readmission.
     */
    READMITTED;

    /**
     * The state that some steps show, the oldest first; whoever sees fewer steps may see an earlier state.
     *
     * @param reintegrated the outcomes of a plan that are a reintegration
     */
    public static PathState of(List<Step> steps, Set<String> reintegrated) {
        int end = lastEnd(steps);
        if (end >= 0) {
            if (takenUpAgain(steps, end)) {
                return hadBegun(steps, end) ? READMITTED : underWay(steps);
            }
            Step ending = steps.get(end);
            if (ending.type() == EntryType.PLAN_INTERRUPTED) {
                return INTERRUPTED;
            }
            if (reintegrated.contains(ending.codes().getOrDefault("outcome", ""))) {
                return REINTEGRATED;
            }
        }
        return underWay(steps);
    }

    /** The cases that institutions received after the person's last plan had ended: perhaps they were trafficked again. */
    public static List<String> casesSinceEnd(List<Step> steps) {
        int end = lastEnd(steps);
        return end < 0
                ? List.of()
                : steps.subList(end + 1, steps.size()).stream()
                        .filter(step -> step.type() == EntryType.CASE_REGISTERED)
                        .map(step -> String.valueOf(step.caseCode()))
                        .toList();
    }

    private static int lastEnd(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).type() == EntryType.PLAN_COMPLETED
                        || steps.get(i).type() == EntryType.PLAN_INTERRUPTED)
                .max()
                .orElse(-1);
    }

    /** A plan that was interrupted before it began does not make the next one a second one. */
    private static boolean hadBegun(List<Step> steps, int end) {
        Step ending = steps.get(end);
        return ending.type() == EntryType.PLAN_COMPLETED
                || steps.subList(0, end).stream()
                        .anyMatch(step -> step.type() == EntryType.PLAN_STARTED
                                && Objects.equals(step.aboutId(), ending.aboutId()));
    }

    private static boolean takenUpAgain(List<Step> steps, int end) {
        int stays = 0;
        boolean newCase = false;
        for (int i = 0; i < steps.size(); i++) {
            boolean after = i > end;
            switch (steps.get(i).type()) {
                case STAY_BEGAN -> {
                    if (after && stays == 0) {
                        return true;
                    }
                    stays++;
                }
                case STAY_ENDED, STAY_MOVED -> stays = Math.max(0, stays - 1);
                case CASE_REGISTERED -> newCase |= after;
                case PLAN_OFFERED -> {
                    if (after) {
                        return true;
                    }
                }
                case REFERRAL_ACCEPTED, HAND_OVER_RECEIVED, PERSON_ARRIVED -> {
                    if (after && newCase) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static PathState underWay(List<Step> steps) {
        Stage stage = steps.stream().map(Step::stage).max(Stage::compareTo).orElse(Stage.I_ATENCION);
        return switch (stage) {
            case III_REINTEGRACION -> REINTEGRATION;
            case II_RECUPERACION -> RECOVERY;
            case I_ATENCION -> {
                boolean attended = steps.stream()
                        .anyMatch(step ->
                                step.type() == EntryType.ATTENTION_GIVEN || step.type() == EntryType.REFERRAL_ATTENDED);
                boolean handedOver = steps.stream().anyMatch(step -> step.type().takesResponsibility());
                yield attended ? ATTENTION : handedOver ? HANDED_OVER : RESCUED;
            }
        };
    }
}
