package pe.kuska.indicators.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.ReadPolicy;
import pe.kuska.indicators.territory.domain.ActionAdvance;
import pe.kuska.indicators.territory.domain.PlanAction;
import pe.kuska.indicators.territory.domain.TerritorialPlan;
import pe.kuska.indicators.territory.domain.TerritoryProblem;
import pe.kuska.indicators.territory.persistence.ActionRepository;
import pe.kuska.indicators.territory.persistence.AdvanceRepository;
import pe.kuska.indicators.territory.persistence.PlanRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** What a plan is to do, and how far each action came in each year. */
@ApplicationScoped
public class FollowPlan {

    private static final String ACTION = "territorial-action";

    private final InstantSource clock;
    private final PlanRepository plans;
    private final ActionRepository actions;
    private final AdvanceRepository advances;
    private final ReadPolicy readPolicy;
    private final KeepVersions keepVersions;
    private final AuditTrail audit;

    FollowPlan(
            InstantSource clock,
            PlanRepository plans,
            ActionRepository actions,
            AdvanceRepository advances,
            ReadPolicy readPolicy,
            KeepVersions keepVersions,
            AuditTrail audit) {
        this.clock = clock;
        this.plans = plans;
        this.actions = actions;
        this.advances = advances;
        this.readPolicy = readPolicy;
        this.keepVersions = keepVersions;
        this.audit = audit;
    }

    /**
     * Adds an action to a plan.
     *
     * @throws OutsideMandate unless the caller conducts the policy or is of the entity responsible for the plan
     * @throws RuleViolation NOT_FOUND or ELEMENT_UNKNOWN
     */
    @Transactional
    public PlanAction add(UUID planId, PlanAction.Sheet sheet, Caller by) {
        TerritorialPlan plan = plan(planId);
        TerritoryMandate.require(
                by, "territorial-plan", planId.toString(), plan.sheet().responsible());
        check(sheet);
        List<PlanAction> before = actions.listOf(planId);
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        PlanAction action = new PlanAction(Uuids.next(), plan, number, sheet, clock.instant());
        actions.persist(action);
        return kept(action, "TERRITORIAL_ACTION_ADDED", by);
    }

    /**
     * Says an action anew.
     *
     * @throws OutsideMandate unless the caller conducts the policy or is of the entity responsible for the plan
     * @throws RuleViolation NOT_FOUND, ELEMENT_UNKNOWN or a precondition's
     */
    @Transactional
    public PlanAction amend(UUID planId, UUID id, PlanAction.Sheet sheet, @Nullable String ifMatch, Caller by) {
        TerritorialPlan plan = plan(planId);
        PlanAction action = action(planId, id);
        TerritoryMandate.require(by, ACTION, id.toString(), plan.sheet().responsible());
        Preconditions.require(ifMatch, action.version());
        if (sheet.equals(action.sheet())) {
            return action;
        }
        check(sheet);
        action.amend(sheet);
        return kept(action, "TERRITORIAL_ACTION_AMENDED", by);
    }

    /**
     * Tells how far an action came in a year; telling it again is a further revision.
     *
     * @param ifMatch the revision it was made from, 0 where none was told yet
     * @throws OutsideMandate unless the caller conducts the policy or is of an entity responsible for action or plan
     * @throws RuleViolation NOT_FOUND, OUTSIDE_THE_PLAN or a precondition's
     */
    @Transactional
    public ActionAdvance tell(UUID planId, UUID id, ActionAdvance.Told told, @Nullable String ifMatch, Caller by) {
        TerritorialPlan plan = plan(planId);
        PlanAction action = action(planId, id);
        TerritoryMandate.require(
                by,
                ACTION,
                id.toString(),
                plan.sheet().responsible(),
                action.sheet().responsible());
        int thisYear = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE).getYear();
        if (!plan.covers(told.year()) || told.year() > thisYear) {
            throw new RuleViolation(TerritoryProblem.OUTSIDE_THE_PLAN, "year", "of-the-plan");
        }
        int revision =
                advances.findLast(id, told.year()).map(ActionAdvance::revision).orElse(0);
        Preconditions.require(ifMatch, revision);
        ActionAdvance advance = new ActionAdvance(
                Uuids.next(), action, revision + 1, told, by.institution().code(), clock.instant());
        advances.persist(advance);
        advances.flush();
        audit.record(new AuditEvent(
                "TERRITORIAL_ADVANCE_TOLD",
                ACTION,
                id.toString(),
                Optional.empty(),
                Map.of("year", Integer.toString(told.year()), "revision", Integer.toString(advance.revision()))));
        return advance;
    }

    private PlanAction kept(PlanAction action, String what, Caller by) {
        actions.flush();
        keepVersions.keep(action.id(), action.version(), action.sheet(), by);
        audit.record(AuditEvent.of(what, ACTION, action.id().toString()));
        return action;
    }

    /** What an action serves must be in the catalogue of the policy it names. */
    private void check(PlanAction.Sheet sheet) {
        String policy = sheet.policy();
        String element = sheet.elementCode();
        if ((policy == null) != (element == null)) {
            throw new RuleViolation(TerritoryProblem.ELEMENT_UNKNOWN, "elementCode", "with-policy");
        }
        if (policy != null && element != null && !isKnown(policy, element)) {
            throw new RuleViolation(TerritoryProblem.ELEMENT_UNKNOWN, "elementCode", "known");
        }
    }

    private boolean isKnown(String policy, String element) {
        try {
            return readPolicy.latest(policy).history(element).isPresent();
        } catch (RuleViolation unknown) {
            return false;
        }
    }

    private TerritorialPlan plan(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private PlanAction action(UUID plan, UUID id) {
        return actions.findByIdOptional(id)
                .filter(found -> found.planId().equals(plan))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
