package pe.kuska.tracking.restitutions.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.restitutions.domain.Restitution;

/** Keeps requests to RENIEC. */
@ApplicationScoped
public class RestitutionRepository implements PanacheRepositoryBase<Restitution, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** The request, if there is one of that id. */
    public Optional<Restitution> findRestitution(UUID id) {
        return findByIdOptional(id);
    }

    /** The whole queue, the oldest first. */
    public List<Restitution> listAll(Optional<UUID> after, int limit) {
        return find("id > ?1 ORDER BY id", after.orElse(FIRST)).page(0, limit).list();
    }

    /** What a unit asked for, the oldest first. */
    public List<Restitution> listOf(Office unit, Optional<UUID> after, int limit) {
        return find(
                        "institution = ?1 AND unit IS NOT DISTINCT FROM ?2 AND id > ?3 ORDER BY id",
                        unit.institution(),
                        unit.unit(),
                        after.orElse(FIRST))
                .page(0, limit)
                .list();
    }
}
