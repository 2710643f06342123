package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.BodySession;

/** Sessions of bodies. */
@ApplicationScoped
public class SessionRepository implements PanacheRepositoryBase<BodySession, UUID> {

    public List<BodySession> listOf(UUID body) {
        return list("bodyId = ?1 order by heldOn desc, id desc", body);
    }

    /** The last day until the given one on which each body met. */
    public Map<UUID, LocalDate> lastUntil(LocalDate day) {
        Map<UUID, LocalDate> last = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select s.bodyId, max(s.heldOn) from BodySession s where s.withdrawnAt is null and s.heldOn <= :day"
                                + " group by s.bodyId",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
        return last;
    }
}
