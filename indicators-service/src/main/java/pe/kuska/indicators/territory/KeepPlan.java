package pe.kuska.indicators.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.LegalAct;
import pe.kuska.indicators.territory.domain.TerritorialPlan;
import pe.kuska.indicators.territory.domain.TerritoryProblem;
import pe.kuska.indicators.territory.persistence.BodyRepository;
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

/** Registers a plan, in elaboration or with the act that approved it, and says it anew when it changes. */
@ApplicationScoped
public class KeepPlan {

    private static final String PLAN = "territorial-plan";

    private final InstantSource clock;
    private final TerritoryRules rules;
    private final BodyRepository bodies;
    private final PlanRepository plans;
    private final KeepVersions keepVersions;
    private final AuditTrail audit;

    KeepPlan(
            InstantSource clock,
            TerritoryRules rules,
            BodyRepository bodies,
            PlanRepository plans,
            KeepVersions keepVersions,
            AuditTrail audit) {
        this.clock = clock;
        this.rules = rules;
        this.bodies = bodies;
        this.plans = plans;
        this.keepVersions = keepVersions;
        this.audit = audit;
    }

    /**
     * Registers a plan.
     *
     * @param synthetic made up for a demonstration
     * @throws OutsideMandate unless the caller conducts the policy or is of the responsible entity
     * @throws RuleViolation TERRITORY_INVALID, DATE_INVALID or INVALID_REQUEST
     */
    @Transactional
    public TerritorialPlan register(TerritorialPlan.Sheet sheet, boolean synthetic, Caller by) {
        TerritoryMandate.require(by, PLAN, "new", sheet.responsible());
        check(sheet);
        TerritorialPlan plan = new TerritorialPlan(Uuids.next(), sheet, synthetic, clock.instant());
        plans.persist(plan);
        return kept(plan, "TERRITORIAL_PLAN_REGISTERED", by);
    }

    /**
     * Says a plan anew: that it was approved, other dates, another responsible entity.
     *
     * @throws OutsideMandate unless the caller conducts the policy or is of the entity responsible so far
     * @throws RuleViolation NOT_FOUND, TERRITORY_INVALID, DATE_INVALID, INVALID_REQUEST or a precondition's
     */
    @Transactional
    public TerritorialPlan amend(UUID id, TerritorialPlan.Sheet sheet, @Nullable String ifMatch, Caller by) {
        TerritorialPlan plan = plans.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        TerritoryMandate.require(by, PLAN, id.toString(), plan.sheet().responsible());
        Preconditions.require(ifMatch, plan.version());
        if (sheet.equals(plan.sheet())) {
            return plan;
        }
        check(sheet);
        plan.amend(sheet);
        return kept(plan, "TERRITORIAL_PLAN_AMENDED", by);
    }

    private TerritorialPlan kept(TerritorialPlan plan, String action, Caller by) {
        plans.flush();
        keepVersions.keep(plan.id(), plan.version(), plan.sheet(), by);
        audit.record(AuditEvent.of(action, PLAN, plan.id().toString()));
        return plan;
    }

    private void check(TerritorialPlan.Sheet sheet) {
        rules.regions().require(sheet.level(), sheet.ubigeo());
        LegalAct act = sheet.act();
        if (act != null && act.date().isAfter(LocalDate.ofInstant(clock.instant(), PeruTime.ZONE))) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "act.date", "past");
        }
        UUID body = sheet.bodyId();
        if (body != null && bodies.findByIdOptional(body).isEmpty()) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "bodyId", "known");
        }
    }
}
