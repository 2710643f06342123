package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.TerritorialPlan;

/** Plans, by territory. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<TerritorialPlan, UUID> {

    public List<TerritorialPlan> listByTerritory() {
        return list("order by ubigeo, startsOn desc, id");
    }
}
