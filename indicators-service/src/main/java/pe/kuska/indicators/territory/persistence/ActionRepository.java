package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.PlanAction;

/** Actions of plans, in their order. */
@ApplicationScoped
public class ActionRepository implements PanacheRepositoryBase<PlanAction, UUID> {

    public List<PlanAction> listOf(UUID plan) {
        return list("planId = ?1 order by number", plan);
    }
}
