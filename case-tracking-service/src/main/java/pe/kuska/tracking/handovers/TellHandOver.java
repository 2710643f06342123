package pe.kuska.tracking.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.Childhood;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Lets a step of a hand-over be known, and keeps its clock: the receiving unit owes its signature until it answers. */
@ApplicationScoped
class TellHandOver {

    private final TellStep tellStep;
    private final DeadlineRules deadlineRules;
    private final Childhood childhood;
    private final Timers timers;

    TellHandOver(TellStep tellStep, DeadlineRules deadlineRules, Childhood childhood, Timers timers) {
        this.tellStep = tellStep;
        this.deadlineRules = deadlineRules;
        this.childhood = childhood;
        this.timers = timers;
    }

    void offered(HandOver handOver, PathOfCare path, Instant now) {
        Map<String, String> codes = codesOf(handOver);
        boolean child = childhood.isKnownOf(path, EntryType.HAND_OVER_OFFERED, codes);
        if (child) {
            codes.put(Step.FOR_CHILD, "YES");
        }
        deadlineRules
                .deadline(EntryType.HAND_OVER_OFFERED.wireName(), handOver.to().unit(), child, now)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.HAND_OVER,
                                handOver.id(),
                                handOver.personCode(),
                                null,
                                handOver.to(),
                                handOver.from()),
                        deadline));
        tell(EntryType.HAND_OVER_OFFERED, handOver, handOver.from(), codes, now);
    }

    void answered(EntryType type, HandOver handOver, Office by, Instant now) {
        timers.clear(TimerKind.HAND_OVER, handOver.id(), now);
        tell(type, handOver, by, codesOf(handOver), now);
    }

    private void tell(EntryType type, HandOver handOver, Office by, Map<String, String> codes, Instant now) {
        tellStep.tell(new TellStep.Told(type, handOver.id(), handOver.personCode(), null, by, now, codes));
    }

    private static Map<String, String> codesOf(HandOver handOver) {
        Map<String, String> codes = new HashMap<>(PathOfCare.from(handOver.from()));
        codes.put(PathOfCare.TO_INSTITUTION, handOver.to().institution());
        codes.put(PathOfCare.TO_UNIT, String.valueOf(handOver.to().unit()));
        handOver.reason().ifPresent(reason -> codes.put("reason", reason));
        return codes;
    }
}
