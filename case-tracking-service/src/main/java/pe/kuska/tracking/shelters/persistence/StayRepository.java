package pe.kuska.tracking.shelters.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayStatus;

/** Keeps stays. */
@ApplicationScoped
public class StayRepository implements PanacheRepositoryBase<Stay, UUID> {

    private static final EnumSet<StayStatus> OPEN = EnumSet.of(StayStatus.RESERVED, StayStatus.PRESENT);

    /** The stay, if there is one of that id. */
    public Optional<Stay> findStay(UUID id) {
        return findByIdOptional(id);
    }

    /** Whether one of a person's codes has a place already. */
    public boolean isHoused(Collection<String> codes) {
        return count("personCode IN ?1 AND status IN ?2", codes, OPEN) > 0;
    }

    /** Who stays, stayed or is to come to a shelter. */
    public List<Stay> listIn(UUID shelterId, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("shelterId = ?1 ORDER BY id", shelterId)
                        : find("shelterId = ?1 AND id > ?2 ORDER BY id", shelterId, after))
                .page(0, limit)
                .list();
    }

    /** Whether a unit has brought or is to bring somebody to a shelter. */
    public boolean hasOpenStayOf(Office unit, UUID shelterId) {
        return count(
                        "shelterId = ?1 AND institution = ?2 AND unit = ?3 AND status IN ?4",
                        shelterId,
                        unit.institution(),
                        unit.unit(),
                        OPEN)
                > 0;
    }
}
