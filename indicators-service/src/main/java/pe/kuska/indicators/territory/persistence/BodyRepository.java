package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.TerritorialBody;

/** Bodies, by territory. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<TerritorialBody, UUID> {

    public List<TerritorialBody> listByTerritory() {
        return list("order by ubigeo, name, id");
    }
}
