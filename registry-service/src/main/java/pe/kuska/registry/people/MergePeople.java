package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/** Makes two people one: the older code stays, the other leads to it, and what moved is noted so that it can move back. */
@ApplicationScoped
public class MergePeople {

    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final EntityManager entityManager;

    MergePeople(PersonRepository people, PersonRecordRepository records, EntityManager entityManager) {
        this.people = people;
        this.records = records;
        this.entityManager = entityManager;
    }

    /** Which code stays and which leads to it. */
    public record Merged(PersonCode survivor, PersonCode absorbed) {}

    /**
     * Merges two people.
     *
     * @param matchId the decision that says so
     * @return empty if they are one already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Merged> merge(UUID one, UUID other, @Nullable UUID matchId, Caller decidedBy, Instant now) {
        // Always in the same order, so that two merges of the same people do not wait for each other.
        List<Person> ordered = Stream.of(one, other)
                .sorted()
                .map(people::getForMerging)
                .sorted(Comparator.comparing(Person::id))
                .distinct()
                .toList();
        if (ordered.size() == 1) {
            return Optional.empty();
        }
        Person survivor = ordered.getFirst();
        Person absorbed = ordered.getLast();
        List<UUID> moved = records.moveAll(absorbed, survivor);
        absorbed.absorbInto(survivor);
        keep(survivor, absorbed, moved, matchId, decidedBy, now);
        return Optional.of(new Merged(survivor.code(), absorbed.code()));
    }

    private void keep(
            Person survivor, Person absorbed, List<UUID> moved, @Nullable UUID matchId, Caller decidedBy, Instant now) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO person_merge
                            (id, survivor_id, absorbed_id, moved_records, match_id, decided_by, institution, decided_at)
                        VALUES (:id, :survivor, :absorbed, cast(:moved AS uuid[]), :match, :by, :institution, :at)
                        """)
                .setParameter("id", Uuids.next())
                .setParameter("survivor", survivor.id())
                .setParameter("absorbed", absorbed.id())
                .setParameter(
                        "moved",
                        "{"
                                + String.join(
                                        ",", moved.stream().map(UUID::toString).toList()) + "}")
                .setParameter("match", matchId)
                .setParameter("by", decidedBy.subject())
                .setParameter("institution", decidedBy.institution().code())
                .setParameter("at", now)
                .executeUpdate();
    }
}
