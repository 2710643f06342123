package pe.kuska.tracking.followup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;

/**
 * In which cases a person was named as a victim and is not any more. They are then no victim because of them, and still their
 * institution sees what it had told and that it was taken back.
 *
 * @param told that it was, once for each time
 */
record TakenBack(Set<VictimInCase> noMore, Map<String, Instant> until, List<Step> told) {

    static TakenBack of(Collection<VictimInCase> named, Collection<? extends Fact> facts) {
        Set<VictimInCase> noMore = new HashSet<>();
        Map<String, Instant> until = new HashMap<>();
        Set<Step> told = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof VictimsOfCase again) {
                List<VictimInCase> mistaken =
                        named.stream().filter(again::takesBack).toList();
                if (!mistaken.isEmpty()) {
                    noMore.addAll(mistaken);
                    until.merge(again.caseCode(), again.occurredAt(), (one, other) -> one.isAfter(other) ? one : other);
                    told.add(stepOf(again));
                }
            }
        }
        return new TakenBack(noMore, until, new ArrayList<>(told));
    }

    private static Step stepOf(VictimsOfCase again) {
        return new Step(
                again.eventId(),
                again.occurredAt(),
                again.occurredAt(),
                EntryType.VICTIM_TAKEN_BACK,
                again.by(),
                null,
                again.caseCode(),
                null,
                Map.of());
    }

    boolean stands(VictimInCase victim) {
        return !noMore.contains(victim);
    }

    /** Whether a step of a case is of the time in which the person was thought to be a victim in it. */
    boolean shows(Step step) {
        Instant last = step.person() == null ? until.get(String.valueOf(step.caseCode())) : null;
        return last != null && !step.recordedAt().isAfter(last);
    }
}
