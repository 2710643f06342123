package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.plans.domain.FollowUp;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanStatus;
import pe.kuska.tracking.plans.domain.PlannedAction;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Lets a step of a plan be known and keeps its clocks: the answer, the draft, the follow-ups, the actions of others. */
@ApplicationScoped
class PlanNews {

    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;

    PlanNews(TellStep tellStep, Timers timers, DeadlineRules deadlineRules) {
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
    }

    void tell(EntryType type, Plan plan, Instant now, Map<String, String> more) {
        Map<String, String> codes = new HashMap<>(more);
        codes.put("planKind", plan.kind().name());
        if (plan.previousId().isPresent() && type == EntryType.PLAN_OFFERED) {
            codes.put("readmitted", "READMITIDA");
        }
        tellStep.tell(new TellStep.Told(type, plan.id(), plan.personCode(), null, plan.madeBy(), now, codes));
        waitForAnswerOrDraft(type, plan, now);
        waitForFollowUp(plan, now);
        if (plan.status().isOver() || plan.status() == PlanStatus.IN_PROGRESS) {
            waitForActions(plan, now);
        }
    }

    private void waitForAnswerOrDraft(EntryType type, Plan plan, Instant now) {
        timers.clear(TimerKind.PLAN, plan.id(), now);
        if (plan.status() == PlanStatus.OFFERED || plan.status() == PlanStatus.DRAFTING) {
            deadlineRules
                    .deadline(type.wireName(), plan.madeBy().unit(), now)
                    .ifPresent(deadline -> timers.set(about(TimerKind.PLAN, plan), deadline));
        }
    }

    private void waitForFollowUp(Plan plan, Instant now) {
        Optional<FollowUp> next = plan.status().isOver() ? Optional.empty() : plan.nextFollowUp();
        next.ifPresentOrElse(
                due -> timers.setOnly(about(TimerKind.FOLLOW_UP, plan), endOf(due.dueOn()), "FOLLOW_UP_CALENDAR", now),
                () -> timers.clear(TimerKind.FOLLOW_UP, plan.id(), now));
    }

    /** Every committed unit is reminded of what it has not done; the plan's own unit too. */
    private void waitForActions(Plan plan, Instant now) {
        List<PlannedAction> owed = plan.status().isOver()
                ? List.of()
                : plan.actions().stream()
                        .filter(action -> !plan.isDone(action.id()))
                        .toList();
        Set<UUID> stillOwed = owed.stream().map(PlannedAction::id).collect(Collectors.toSet());
        for (int version = 1; version <= plan.currentVersion(); version++) {
            plan.actions(version).stream()
                    .map(PlannedAction::id)
                    .filter(id -> !stillOwed.contains(id))
                    .forEach(id -> timers.clear(TimerKind.PLAN_ACTION, id, now));
        }
        owed.forEach(action -> waitFor(plan, action, now));
    }

    private void waitFor(Plan plan, PlannedAction action, Instant now) {
        timers.setOnly(
                new Timers.About(
                        TimerKind.PLAN_ACTION, action.id(), plan.personCode(), null, action.by(), plan.madeBy()),
                endOf(action.dueOn()),
                "PLAN",
                now);
    }

    void done(PlannedAction action, Instant now) {
        timers.clear(TimerKind.PLAN_ACTION, action.id(), now);
    }

    private static Timers.About about(TimerKind kind, Plan plan) {
        return new Timers.About(kind, plan.id(), plan.personCode(), null, plan.madeBy(), null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PeruTime.ZONE).toInstant();
    }
}
