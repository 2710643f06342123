package pe.kuska.registry.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
        return findOwn(code)
                .map(person -> person.absorbedInto().map(this::findById).orElse(person));
    }

    /** The person who was given a code, whoever it leads to today. */
    public Optional<Person> findOwn(PersonCode code) {
        return find("code", code.value()).firstResultOptional();
    }

    /** Codes that lead to a person since a merge. */
    public List<PersonCode> listCodesLeadingTo(Person person) {
        return list("absorbedInto = ?1 order by code", person.id()).stream()
                .map(Person::code)
                .toList();
    }
}
