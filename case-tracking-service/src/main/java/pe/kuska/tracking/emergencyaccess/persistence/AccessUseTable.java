package pe.kuska.tracking.emergencyaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pe.kuska.tracking.emergencyaccess.domain.AccessUse;

/** What was read while an access was in force; only added to. */
@ApplicationScoped
public class AccessUseTable {

    private final EntityManager entities;

    AccessUseTable(EntityManager entities) {
        this.entities = entities;
    }

    public void add(UUID accessId, Instant at, String what) {
        entities.createNativeQuery("INSERT INTO emergency_access_use (access_id, used_at, what) VALUES (?1, ?2, ?3)")
                .setParameter(1, accessId)
                .setParameter(2, at)
                .setParameter(3, what)
                .executeUpdate();
    }

    /** In the order in which it was read. */
    public List<AccessUse> of(UUID accessId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT used_at, what FROM emergency_access_use WHERE access_id = ?1 ORDER BY position",
                        Object[].class)
                .setParameter(1, accessId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AccessUse((Instant) row[0], (String) row[1]))
                .toList();
    }
}
