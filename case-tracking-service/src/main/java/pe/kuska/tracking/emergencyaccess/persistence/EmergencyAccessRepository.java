package pe.kuska.tracking.emergencyaccess.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccess;

/** Keeps accesses in an emergency. */
@ApplicationScoped
public class EmergencyAccessRepository implements PanacheRepositoryBase<EmergencyAccess, UUID> {

    public Optional<EmergencyAccess> findAccess(UUID id) {
        return findByIdOptional(id);
    }

    /** The access of somebody to a person, under any of their codes, that has not ended. */
    public Optional<EmergencyAccess> findInForce(String subject, Set<String> personCodes, Instant now) {
        return find(
                        "openedBy = ?1 AND endsAt > ?2 AND personCode IN ?3 ORDER BY endsAt DESC",
                        subject,
                        now,
                        personCodes)
                .firstResultOptional();
    }

    /** Accesses, the latest first. */
    public List<EmergencyAccess> listLatest(
            @Nullable String openedBy, @Nullable AccessReview review, @Nullable UUID before, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (openedBy != null) {
            query.append(" AND openedBy = :openedBy");
            values.put("openedBy", openedBy);
        }
        if (review != null) {
            query.append(" AND review = :review");
            values.put("review", review);
        }
        if (before != null) {
            query.append(" AND id < :before");
            values.put("before", before);
        }
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }
}
