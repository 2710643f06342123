package pe.kuska.tracking.plans.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.states.domain.StateProblem;

/** The follow-ups of a plan in their order: planned by the calendar, held one after the other. */
final class FollowUpBook {

    private final List<FollowUp> followUps;

    /** @param followUps the plan's own list, which is written in */
    FollowUpBook(List<FollowUp> followUps) {
        this.followUps = followUps;
    }

    void plan(List<LocalDate> calendar) {
        calendar.forEach(day -> followUps.add(new FollowUp(day, null, null, null)));
    }

    /** Records one; earlier ones come first. */
    void hold(int number, String progress, byte @Nullable [] sealedNote, Instant now) {
        if (number < 1 || number > followUps.size()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        FollowUp planned = followUps.get(number - 1);
        if (planned.isHeld() || (number > 1 && !followUps.get(number - 2).isHeld())) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        followUps.set(number - 1, new FollowUp(planned.dueOn(), now, progress, sealedNote));
    }

    /** Whether one was due and nobody looked. */
    boolean misses(LocalDate today) {
        return followUps.stream()
                .anyMatch(each -> !each.isHeld() && !each.dueOn().isAfter(today));
    }

    /** Whether the calendar asks for any and nobody ever looked. */
    boolean isUnopened() {
        return !followUps.isEmpty() && followUps.stream().noneMatch(FollowUp::isHeld);
    }

    Optional<FollowUp> next() {
        return followUps.stream().filter(each -> !each.isHeld()).findFirst();
    }
}
