package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.persistence.PlanRepository;

/** Finds a plan for the unit that makes it, or for one that committed itself to an action of it. */
@ApplicationScoped
class PlansOfUnit {

    private final PlanRepository plans;

    PlansOfUnit(PlanRepository plans) {
        this.plans = plans;
    }

    Plan find(UUID id) {
        return plans.findPlan(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    Plan own(UUID id, @Nullable String ifMatch, Caller caller) {
        Plan plan = find(id);
        if (!CareMandate.officeOf(caller).equals(plan.madeBy())) {
            throw new OutsideMandate("plan", id.toString());
        }
        Preconditions.require(ifMatch, plan.version());
        return plan;
    }

    Plan committed(UUID id, @Nullable String ifMatch, Caller caller) {
        Plan plan = find(id);
        if (!isCommitted(caller, plan)) {
            throw new OutsideMandate("plan", id.toString());
        }
        Preconditions.require(ifMatch, plan.version());
        return plan;
    }

    static boolean isCommitted(Caller caller, Plan plan) {
        Office office = CareMandate.officeOf(caller);
        return office.equals(plan.madeBy())
                || plan.actions().stream().anyMatch(action -> action.by().equals(office));
    }
}
