package pe.kuska.registry.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;

/** Source records and what they said before. */
@ApplicationScoped
public class PersonRecordRepository implements PanacheRepositoryBase<PersonRecord, UUID> {

    public List<PersonRecord> listOf(Person person) {
        return list("personId = ?1 order by id", person.id());
    }

    /** Whether an institution itself registered something about a person: its link to them. */
    public boolean existsOf(Person person, String institution) {
        return count("personId = ?1 and source.institution = ?2", person.id(), institution) > 0;
    }

    /** Keeps what a record says now, before it is changed. */
    public void keepVersion(PersonRecord record, String supersededBy, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO person_record_version
                            (record_id, version, role, sealed_identity, superseded_at, superseded_by)
                        VALUES (:id, :version, :role, :sealed, :at, :by)
                        """)
                .setParameter("id", record.id())
                .setParameter("version", record.version())
                .setParameter("role", record.role().map(Enum::name).orElse(""))
                .setParameter("sealed", record.sealedIdentity())
                .setParameter("at", now)
                .setParameter("by", supersededBy)
                .executeUpdate();
    }

    /** Moves everything said about one person to another, and tells what moved. */
    public List<UUID> moveAll(Person from, Person to) {
        List<PersonRecord> moving = listOf(from);
        moving.forEach(record -> record.moveTo(to));
        return moving.stream().map(PersonRecord::id).toList();
    }

    /** The codes of the people whom records belong to today, by record. */
    public Map<UUID, PersonCode> codesOf(Collection<UUID> recordIds) {
        Map<UUID, PersonCode> codes = new HashMap<>();
        if (recordIds.isEmpty()) {
            return codes;
        }
        getEntityManager()
                .createQuery(
                        "select r.id, p.code from PersonRecord r, Person p where p.id = r.personId and r.id in ?1",
                        Object[].class)
                .setParameter(1, recordIds)
                .getResultList()
                .forEach(row -> codes.put((UUID) row[0], new PersonCode((String) row[1])));
        return codes;
    }
}
