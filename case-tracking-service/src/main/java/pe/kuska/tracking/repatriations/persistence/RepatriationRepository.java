package pe.kuska.tracking.repatriations.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.repatriations.domain.Repatriation;

/** Keeps voluntary returns. */
@ApplicationScoped
public class RepatriationRepository implements PanacheRepositoryBase<Repatriation, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** The return, if there is one of that id. */
    public Optional<Repatriation> findReturn(UUID id) {
        return findByIdOptional(id);
    }

    /** What a unit asked for or is to receive, the oldest first. */
    public List<Repatriation> listOf(Office unit, Optional<UUID> after, int limit) {
        return find("""
                        ((institution = ?1 AND unit IS NOT DISTINCT FROM ?2)
                            OR (toInstitution = ?1 AND toUnit IS NOT DISTINCT FROM ?2))
                        AND id > ?3 ORDER BY id
                        """, unit.institution(), unit.unit(), after.orElse(FIRST))
                .page(0, limit)
                .list();
    }
}
