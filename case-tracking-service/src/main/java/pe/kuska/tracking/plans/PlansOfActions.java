package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import pe.kuska.tracking.plans.persistence.PlanRepository;

/** Says which plan an action belongs to, so that a unit that owes it finds the plan. */
@ApplicationScoped
public class PlansOfActions {

    private final PlanRepository plans;

    PlansOfActions(PlanRepository plans) {
        this.plans = plans;
    }

    /** The plan of each action, by the action's id. */
    @Transactional
    public Map<UUID, UUID> of(Collection<UUID> actions) {
        return actions.isEmpty() ? Map.of() : plans.plansOf(actions);
    }
}
