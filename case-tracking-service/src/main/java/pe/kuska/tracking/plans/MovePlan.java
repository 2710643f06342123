package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanAction;
import pe.kuska.tracking.plans.persistence.PlanRepository;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.FollowUpCalendar;
import pe.kuska.tracking.sealed.SealedText;

/** Takes a plan from the person's answer to its outcome, follow-ups included. */
@ApplicationScoped
public class MovePlan {

    /**
     * What is said with a step; which parts are needed depends on the step.
     *
     * @param heard the adult's consent is recorded, or the child was heard
     */
    public record Command(
            PlanAction action,
            boolean heard,
            @Nullable String reason,
            @Nullable String outcome) {}

    private final PlansOfUnit plansOfUnit;
    private final PlanRepository plans;
    private final PlanNews planNews;
    private final FollowUpCalendar calendar;
    private final SealedText sealedText;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    MovePlan(
            PlansOfUnit plansOfUnit,
            PlanRepository plans,
            PlanNews planNews,
            FollowUpCalendar calendar,
            SealedText sealedText,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.plansOfUnit = plansOfUnit;
        this.plans = plans;
        this.planNews = planNews;
        this.calendar = calendar;
        this.sealedText = sealedText;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @throws OutsideMandate if the plan is not of the caller's unit
     * @throws RuleViolation if the step is not allowed or lacks what it needs
     */
    @Transactional
    public Plan move(UUID id, Command command, @Nullable String ifMatch, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, PeruTime.ZONE);
        Plan plan = plansOfUnit.own(id, ifMatch, caller);
        EntryType told =
                switch (command.action()) {
                    case ACCEPT -> {
                        plan.accept(command.heard(), now);
                        yield EntryType.PLAN_ACCEPTED;
                    }
                    case DECLINE -> {
                        plan.decline(reason(CodeLists.PLAN_DECLINE_REASON, command, now), now);
                        yield EntryType.PLAN_DECLINED;
                    }
                    case AGREE -> {
                        plan.agree(now);
                        yield EntryType.PLAN_AGREED;
                    }
                    case START -> {
                        plan.start(calendar.from(today, plan.kind().name()), now);
                        yield EntryType.PLAN_STARTED;
                    }
                    case REVIEW -> {
                        plan.review(reason(CodeLists.PLAN_REVIEW_REASON, command, now), now);
                        yield EntryType.PLAN_UNDER_REVIEW;
                    }
                    case RESUME -> {
                        plan.resume(now);
                        yield EntryType.PLAN_STARTED;
                    }
                    case COMPLETE -> {
                        checkedCodes
                                .on(now)
                                .require("outcome", CodeLists.PLAN_OUTCOME, command.outcome())
                                .done();
                        plan.complete(String.valueOf(command.outcome()), today, now);
                        yield EntryType.PLAN_COMPLETED;
                    }
                    case INTERRUPT -> {
                        plan.interrupt(reason(CodeLists.PLAN_INTERRUPTION_REASON, command, now), now);
                        yield EntryType.PLAN_INTERRUPTED;
                    }
                };
        plans.flush();
        planNews.tell(
                told,
                plan,
                now,
                plan.outcome()
                        .map(outcome -> Map.of("outcome", outcome))
                        .or(() -> plan.reason().map(reason -> Map.of("reason", reason)))
                        .orElse(Map.of()));
        return plan;
    }

    /** Records a follow-up of the calendar. */
    @Transactional
    public Plan followUp(
            UUID id, int number, String progress, @Nullable String note, @Nullable String ifMatch, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Plan plan = plansOfUnit.own(id, ifMatch, caller);
        checkedCodes
                .on(now)
                .require("progress", CodeLists.FOLLOW_UP_PROGRESS, progress)
                .done();
        plan.followUp(number, progress, sealedText.seal(note, ReadPlans.noteOf(id, number)), now);
        plans.flush();
        planNews.tell(EntryType.PLAN_FOLLOWED_UP, plan, now, Map.of("progress", progress));
        return plan;
    }

    private String reason(String list, Command command, Instant now) {
        return checkedCodes.on(now).reason(list, command.reason());
    }
}
