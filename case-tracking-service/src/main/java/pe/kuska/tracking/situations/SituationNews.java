package pe.kuska.tracking.situations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationStatus;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Lets every step of a determination be known, and keeps the clock of what the unit owes the child after it. */
@ApplicationScoped
class SituationNews {

    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;

    SituationNews(TellStep tellStep, Timers timers, DeadlineRules deadlineRules) {
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
    }

    void tell(EntryType type, Situation situation, Office by, Instant now) {
        restartClock(situation, now);
        Map<String, String> codes = new HashMap<>(PathOfCare.from(situation.openedBy()));
        situation.outcome().ifPresent(outcome -> codes.put("situation", outcome));
        situation.reason().ifPresent(reason -> codes.put("reason", reason));
        if (situation.status() == SituationStatus.AWAITING_SHELTER) {
            codes.put(Fact.Step.OWES_SHELTER, "SI");
        }
        tellStep.tell(new TellStep.Told(
                type,
                situation.id(),
                situation.personCode(),
                situation.caseCode().orElse(null),
                by,
                now,
                codes));
    }

    /** Until when the unit owes the next step, if it owes one. */
    Optional<Deadline> deadline(Situation situation) {
        String unit = situation.openedBy().unit();
        return switch (situation.status()) {
            case OPEN -> deadlineRules.deadline(EntryType.SITUATION_OPENED.wireName(), unit, situation.openedAt());
            case AWAITING_SHELTER ->
                situation
                        .shelterOwedSince()
                        .flatMap(since ->
                                deadlineRules.deadline(owedAfter(situation).wireName(), unit, since));
            case DETERMINED, PLACED, WITHDRAWN -> Optional.empty();
        };
    }

    private static EntryType owedAfter(Situation situation) {
        return situation.isOwedAgain() ? EntryType.SITUATION_SHELTER_LOST : EntryType.SITUATION_DETERMINED;
    }

    private void restartClock(Situation situation, Instant now) {
        timers.clear(TimerKind.SITUATION, situation.id(), now);
        timers.clear(TimerKind.SHELTER_REFERRAL, situation.id(), now);
        TimerKind kind = situation.status() == SituationStatus.OPEN ? TimerKind.SITUATION : TimerKind.SHELTER_REFERRAL;
        deadline(situation)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                kind,
                                situation.id(),
                                situation.personCode(),
                                situation.caseCode().orElse(null),
                                situation.openedBy(),
                                null),
                        deadline));
    }
}
