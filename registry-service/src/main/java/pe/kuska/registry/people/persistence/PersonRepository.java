package pe.kuska.registry.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;

/** People by code. A code that a merge took out of use leads to who that person turned out to be. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** The person a code stands for today. */
    public Optional<Person> findByCode(PersonCode code) {
        return find("code", code.value()).firstResultOptional().map(this::followed);
    }

    /** The person as they stand today, held until the transaction ends so that no merge takes them away meanwhile. */
    public Person getForLinking(UUID id) {
        return held(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The person as they stand today, to be changed. */
    public Person getForMerging(UUID id) {
        return held(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Codes that lead to a person since a merge. */
    public List<PersonCode> listCodesLeadingTo(Person person) {
        List<?> codes = getEntityManager()
                .createNativeQuery("""
                        WITH RECURSIVE absorbed AS (
                            SELECT id, code FROM person WHERE absorbed_into = :id
                            UNION ALL
                            SELECT p.id, p.code FROM person p JOIN absorbed a ON p.absorbed_into = a.id)
                        SELECT code FROM absorbed ORDER BY code
                        """, String.class)
                .setParameter("id", person.id())
                .getResultList();
        return codes.stream().map(code -> new PersonCode((String) code)).toList();
    }

    private Person held(UUID id, LockModeType lock) {
        Person person = findById(id, lock);
        while (person.absorbedInto().isPresent()) {
            person = findById(person.absorbedInto().get(), lock);
        }
        return person;
    }

    private Person followed(Person person) {
        Person current = person;
        while (current.absorbedInto().isPresent()) {
            current = findById(current.absorbedInto().get());
        }
        return current;
    }
}
