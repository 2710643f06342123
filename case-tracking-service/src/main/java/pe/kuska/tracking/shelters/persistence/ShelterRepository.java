package pe.kuska.tracking.shelters.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.shelters.domain.Shelter;

/** Keeps the directory of shelters. */
@ApplicationScoped
public class ShelterRepository implements PanacheRepositoryBase<Shelter, UUID> {

    /** The shelter, if there is one of that id. */
    public Optional<Shelter> findShelter(UUID id) {
        return findByIdOptional(id);
    }

    /** The directory, in the order in which it was entered. */
    public List<Shelter> listAfter(@Nullable UUID after, int limit) {
        return (after == null ? find("ORDER BY id") : find("id > ?1 ORDER BY id", after))
                .page(0, limit)
                .list();
    }

    /** Shelters that have beds free, those of a department first. */
    public List<Shelter> listWithFreeBeds(String department) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT s.* FROM shelter s
                        JOIN (SELECT shelter_id, count(*) AS free FROM bed WHERE stay_id IS NULL GROUP BY shelter_id) b
                            ON b.shelter_id = s.id
                        ORDER BY s.department <> :department, b.free DESC, s.id
                        """, Shelter.class)
                .setParameter("department", department)
                .getResultList();
    }
}
