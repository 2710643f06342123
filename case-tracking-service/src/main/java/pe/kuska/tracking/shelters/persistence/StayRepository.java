package pe.kuska.tracking.shelters.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayStatus;

/** Keeps stays. */
@ApplicationScoped
public class StayRepository implements PanacheRepositoryBase<Stay, UUID> {

    private static final EnumSet<StayStatus> OPEN =
            EnumSet.of(StayStatus.REQUESTED, StayStatus.RESERVED, StayStatus.PRESENT);

    private static final EnumSet<StayStatus> AWAITED = EnumSet.of(StayStatus.REQUESTED, StayStatus.RESERVED);

    /** The stay, if there is one of that id. */
    public Optional<Stay> findStay(UUID id) {
        return findByIdOptional(id);
    }

    /** Whether one of a person's codes has a place already. */
    public boolean isHoused(Collection<String> codes) {
        return count("personCode IN ?1 AND status IN ?2", codes, OPEN) > 0;
    }

    /** The stays of a person under any of her codes that go on; nobody else ends them until the transaction does. */
    public List<Stay> holdPresent(Collection<String> codes) {
        return find("personCode IN ?1 AND status = ?2 ORDER BY id", codes, StayStatus.PRESENT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * The open stays of a person, if there is more than one beside a transfer, of which the former lasts until she arrives.
     *
     * @param codes all codes of the person
     */
    public List<Stay> listDoubled(Collection<String> codes) {
        List<Stay> open = list("personCode IN ?1 AND status IN ?2 ORDER BY id", codes, OPEN);
        List<Stay> places = open.stream()
                .filter(stay -> open.stream()
                        .noneMatch(next ->
                                next.movedFrom().filter(stay.id()::equals).isPresent()))
                .toList();
        return places.size() > 1 ? places : List.of();
    }

    /** Who stays, stayed or is to come to a shelter. */
    public List<Stay> listIn(UUID shelterId, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("shelterId = ?1 ORDER BY id", shelterId)
                        : find("shelterId = ?1 AND id > ?2 ORDER BY id", shelterId, after))
                .page(0, limit)
                .list();
    }

    /** Whether a bed is asked for or kept for one of a person's codes. */
    public boolean isAwaited(Collection<String> codes) {
        return count("personCode IN ?1 AND status IN ?2", codes, AWAITED) > 0;
    }

    /** How many beds a unit asked for to which nobody has come yet. */
    public long countAwaitedOf(Office unit) {
        return count(
                "institution = ?1 AND coalesce(unit, '') = ?2 AND status IN ?3",
                unit.institution(),
                Objects.requireNonNullElse(unit.unit(), ""),
                AWAITED);
    }

    /** How many times since then a shelter expected somebody of a unit who never came. */
    public long countUnkeptOf(Office unit, Instant since) {
        return count(
                "institution = ?1 AND coalesce(unit, '') = ?2 AND status = ?3 AND acceptedAt > ?4",
                unit.institution(),
                Objects.requireNonNullElse(unit.unit(), ""),
                StayStatus.RELEASED,
                since);
    }
}
