package pe.kuska.indicators.training.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.training.domain.EditionChange;

/** Corrections and cancellations of editions. */
@ApplicationScoped
public class EditionChangeRepository implements PanacheRepositoryBase<EditionChange, UUID> {

    public List<EditionChange> listOf(UUID edition) {
        return list("editionId = ?1 order by recordedAt, id", edition);
    }
}
