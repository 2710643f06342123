package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlannedAction;
import pe.kuska.tracking.plans.domain.Signature;
import pe.kuska.tracking.plans.persistence.PlanRepository;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.sealed.SealedText;

/** Writes a version of a plan with the person, gathers the signatures under it, and records what was done of it. */
@ApplicationScoped
public class WritePlan {

    /** A goal of the person and what is done for it. */
    public record Goal(String area, @Nullable String words, List<Action> actions) {
        public Goal {
            actions = List.copyOf(actions);
        }
    }

    /**
     * What somebody will do.
     *
     * @param id of the action as it stood in an earlier version; absent for a new one
     */
    public record Action(
            @Nullable UUID id,
            Office by,
            LocalDate dueOn,
            @Nullable String words) {}

    private final PlansOfUnit plansOfUnit;
    private final PlanRepository plans;
    private final PlanNews planNews;
    private final Units units;
    private final SealedText sealedText;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    WritePlan(
            PlansOfUnit plansOfUnit,
            PlanRepository plans,
            PlanNews planNews,
            Units units,
            SealedText sealedText,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.plansOfUnit = plansOfUnit;
        this.plans = plans;
        this.planNews = planNews;
        this.units = units;
        this.sealedText = sealedText;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a new version.
     *
     * @throws OutsideMandate if the plan is not of the caller's unit
     */
    @Transactional
    public Plan write(UUID id, String place, List<Goal> goals, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Plan plan = plansOfUnit.own(id, ifMatch, caller);
        LocalDate today = LocalDate.ofInstant(now, PeruTime.ZONE);
        var check = checkedCodes.on(now).require("place", CodeLists.PLAN_PLACE, place);
        List<PlannedAction> actions = new ArrayList<>();
        for (Goal goal : goals) {
            check.require("goals.area", CodeLists.PLAN_AREA, goal.area());
            int number = goals.indexOf(goal) + 1;
            for (Action action : goal.actions()) {
                UUID known = action.id();
                check.that(
                        units.isUnit(action.by().institution(), action.by().unit(), today),
                        "goals.actions.unit",
                        "known",
                        "La unidad no está en el directorio.");
                check.that(
                        known == null
                                || plan.actions().stream()
                                        .anyMatch(old -> old.id().equals(known)),
                        "goals.actions.id",
                        "known",
                        "Esa acción no está en la versión vigente.");
                UUID actionId = known == null ? Uuids.next() : known;
                actions.add(new PlannedAction(
                        plan.currentVersion() + 1,
                        actionId,
                        number,
                        goal.area(),
                        action.by().institution(),
                        action.by().unit(),
                        action.dueOn(),
                        sealedText.seal(ReadPlans.joined(goal.words(), action.words()), ReadPlans.wordsOf(actionId))));
            }
        }
        check.done();
        plan.write(actions, place);
        plans.flush();
        audit.record(AuditEvent.of("PLAN_WRITTEN", "plan", id.toString()));
        return plan;
    }

    /** Signs the current version, as the person, as the case manager, or as a unit that committed itself. */
    @Transactional
    public Plan sign(UUID id, Signature.As as, boolean heard, @Nullable String ifMatch, Caller caller) {
        Plan plan = as == Signature.As.ENTITY
                ? plansOfUnit.committed(id, ifMatch, caller)
                : plansOfUnit.own(id, ifMatch, caller);
        Office office = CareMandate.officeOf(caller);
        plan.sign(
                new Signature(plan.currentVersion(), as, office.institution(), office.unit(), caller.subject(), now()),
                heard);
        plans.flush();
        audit.record(AuditEvent.of("PLAN_SIGNED_" + as, "plan", id.toString()));
        return plan;
    }

    /** The unit that committed itself to an action, or the one that makes the plan, says that it was done. */
    @Transactional
    public Plan done(UUID id, UUID actionId, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Plan plan = plansOfUnit.committed(id, ifMatch, caller);
        Office office = CareMandate.officeOf(caller);
        PlannedAction action = plan.actions().stream()
                .filter(each -> each.id().equals(actionId))
                .filter(each -> office.equals(plan.madeBy()) || office.equals(each.by()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        plan.done(actionId, caller.subject(), now);
        plans.flush();
        planNews.done(action, now);
        audit.record(AuditEvent.of("PLAN_ACTION_DONE", "plan", id.toString()));
        return plan;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
