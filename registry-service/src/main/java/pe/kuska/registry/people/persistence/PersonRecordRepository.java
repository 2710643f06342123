package pe.kuska.registry.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;

/** Source records and what they said before. */
@ApplicationScoped
public class PersonRecordRepository implements PanacheRepositoryBase<PersonRecord, UUID> {

    public List<PersonRecord> listOf(Person person) {
        return list("personId = ?1 and withdrawnAt is null order by id", person.id());
    }

    /** Some of what an institution told of victims and suspects, or of people without a case, after one of its records. */
    public List<PersonRecord> listOfInstitution(String institution, UUID after, int limit) {
        return find(
                        "source.institution = ?1 and id > ?2 and withdrawnAt is null"
                                + " and (role is null or role in ?3) order by id",
                        institution,
                        after,
                        List.of(PersonRole.VICTIM, PersonRole.SUSPECT))
                .page(0, limit)
                .list();
    }

    /** How many people an institution told of in other roles. */
    public long countOfInstitution(String institution, PersonRole role) {
        return count("source.institution = ?1 and role = ?2 and withdrawnAt is null", institution, role);
    }

    /** Whether an institution itself registered something about a person: its link to them. */
    public boolean existsOf(Person person, String institution) {
        return count("personId = ?1 and source.institution = ?2 and withdrawnAt is null", person.id(), institution) > 0;
    }

    /** Records by their ids. */
    public Map<UUID, PersonRecord> byId(Collection<UUID> recordIds) {
        Map<UUID, PersonRecord> found = new HashMap<>();
        if (!recordIds.isEmpty()) {
            list("id in ?1", recordIds).forEach(record -> found.put(record.id(), record));
        }
        return found;
    }

    /** All records of the people whom some records are of. */
    public List<PersonRecord> listOfPeopleOf(Collection<UUID> recordIds) {
        return list("""
                withdrawnAt is null and personId in (select told.personId from PersonRecord told where told.id in ?1)
                order by id
                """, recordIds);
    }

    /** Whether any record of the people whom some records are of was told, changed or withdrawn since a moment. */
    public boolean changedSince(Collection<UUID> recordIds, Instant moment) {
        return count("""
                (changedAt > ?2 or withdrawnAt > ?2)
                and personId in (select told.personId from PersonRecord told where told.id in ?1)
                """, recordIds, moment) > 0;
    }

    /** Holds the people whom some records are of against others who do the same, until this transaction ends. */
    public void lockPeopleOf(Collection<UUID> recordIds) {
        getEntityManager()
                .createNativeQuery("""
                        SELECT 1 FROM (
                            SELECT DISTINCT person_id FROM person_record WHERE id = ANY (:ids) ORDER BY person_id) people,
                            pg_advisory_xact_lock(20261124, hashtext(people.person_id::text))
                        """)
                .setParameter("ids", recordIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Keeps what records say now, before they are changed. */
    public void keepVersions(Collection<UUID> recordIds, String supersededBy, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO person_record_version
                            (record_id, version, told_version, role, sealed_identity, superseded_at, superseded_by)
                        SELECT id, version, told_version, coalesce(role, ''), sealed_identity, :at, :by
                        FROM person_record WHERE id = ANY (:ids)
                        """)
                .setParameter("ids", recordIds.toArray(UUID[]::new))
                .setParameter("at", now)
                .setParameter("by", supersededBy)
                .executeUpdate();
    }

    /** What was told of a record in a version holds no more; the version stays. */
    public void takeBack(UUID recordId, int version, String takenBackBy, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO person_record_taken_back (record_id, version, taken_back_at, taken_back_by)
                        VALUES (:id, :version, :at, :by) ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", recordId)
                .setParameter("version", version)
                .setParameter("at", now)
                .setParameter("by", takenBackBy)
                .executeUpdate();
    }

    /** The version in which each record was last told what nobody took back; none for those of which all was. */
    public Map<UUID, Integer> lastTellings(Collection<UUID> recordIds) {
        Map<UUID, Integer> last = new HashMap<>();
        getEntityManager()
                .createNativeQuery("""
                        SELECT told.record_id, max(told.version) FROM (
                            SELECT id AS record_id, version, told_version FROM person_record WHERE id = ANY (:ids)
                            UNION ALL
                            SELECT record_id, version, told_version FROM person_record_version WHERE record_id = ANY (:ids)
                        ) told
                        WHERE told.version = told.told_version AND NOT EXISTS (
                            SELECT 1 FROM person_record_taken_back b
                            WHERE b.record_id = told.record_id AND b.version = told.version)
                        GROUP BY told.record_id
                        """, Tuple.class)
                .setParameter("ids", recordIds.toArray(UUID[]::new))
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> last.put((UUID) ((Tuple) row).get(0), ((Number) ((Tuple) row).get(1)).intValue()));
        return last;
    }

    /** What a record said in an earlier version. */
    public Optional<EarlierVersion> findVersion(UUID recordId, int version) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT role, sealed_identity FROM person_record_version
                        WHERE record_id = :id AND version = :version
                        """, Tuple.class)
                .setParameter("id", recordId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(row -> EarlierVersion.of((Tuple) row));
    }

    /** A record's role and sealed identity as they were. */
    public record EarlierVersion(Optional<PersonRole> role, byte[] sealed) {

        private static EarlierVersion of(Tuple row) {
            Optional<PersonRole> role = Optional.of((String) row.get(0))
                    .filter(name -> !name.isEmpty())
                    .map(PersonRole::valueOf);
            return new EarlierVersion(role, (byte[]) row.get(1));
        }
    }

    /**
     * By which codes records are known.
     *
     * @param person of whom they are today
     * @param filedUnder of whom they were recognised as, which stays the same whatever is merged or split
     */
    public record Codes(PersonCode person, PersonCode filedUnder) {}

    /** The codes of records, by record. */
    public Map<UUID, Codes> codesOf(Collection<UUID> recordIds) {
        Map<UUID, Codes> codes = new HashMap<>();
        if (recordIds.isEmpty()) {
            return codes;
        }
        getEntityManager()
                .createQuery("""
                        select r.id, p.code, own.code from PersonRecord r, Person p, Person own
                        where p.id = r.personId and own.id = r.filedUnder and r.id in ?1
                        """, Object[].class)
                .setParameter(1, recordIds)
                .getResultList()
                .forEach(row -> codes.put(
                        (UUID) row[0], new Codes(new PersonCode((String) row[1]), new PersonCode((String) row[2]))));
        return codes;
    }

    /** Whose records these are today. */
    public Map<UUID, Person> holdersOf(Collection<UUID> recordIds) {
        Map<UUID, Person> holders = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.id, p from PersonRecord r, Person p where p.id = r.personId and r.id in ?1",
                        Object[].class)
                .setParameter(1, recordIds)
                .getResultList()
                .forEach(row -> holders.put((UUID) row[0], (Person) row[1]));
        return holders;
    }
}
