package pe.kuska.registry.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The person to whom somebody's code leads today, held until the transaction ends so that no merge or split takes a
     * record filed meanwhile to another.
     */
    public Person getForLinking(UUID id) {
        // Empty while a merge or split that was waited for has changed where the code leads.
        Optional<?> leader = Optional.empty();
        while (leader.isEmpty()) {
            leader = getEntityManager()
                    .createNativeQuery("""
                            SELECT leader.id FROM person member
                            JOIN person leader ON leader.id = coalesce(member.absorbed_into, member.id)
                            WHERE member.id = :id AND leader.absorbed_into IS NULL FOR SHARE
                            """, UUID.class)
                    .setParameter("id", id)
                    .getResultStream()
                    .findFirst();
        }
        return findById((UUID) leader.get());
    }

    /**
     * The same for several at once, always in one order, so that two registrations do not wait for each other.
     *
     * @param members is given the people themselves, by id
     * @return to whom each one's code leads, by id
     */
    public Map<UUID, Person> holdForLinking(Collection<UUID> ids, Map<UUID, Person> members) {
        Map<UUID, Person> leaders = new HashMap<>();
        if (ids.isEmpty()) {
            return leaders;
        }
        List<UUID> asked = ids.stream().distinct().sorted().toList();
        Map<UUID, UUID> leads = new HashMap<>();
        getEntityManager()
                .createNativeQuery("""
                        SELECT member.id, leader.id FROM person member
                        JOIN person leader ON leader.id = coalesce(member.absorbed_into, member.id)
                        WHERE member.id IN :ids AND leader.absorbed_into IS NULL
                        ORDER BY leader.id, member.id FOR SHARE
                        """, Object[].class)
                .setParameter("ids", asked)
                .getResultList()
                .forEach(row -> leads.put((UUID) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]));
        // Whoever was merged or separated while this waited is looked for once more.
        asked.stream()
                .filter(id -> !leads.containsKey(id))
                .forEach(id -> leads.put(id, getForLinking(id).id()));
        Set<UUID> needed = new HashSet<>(asked);
        needed.addAll(leads.values());
        Map<UUID, Person> found = new HashMap<>();
        list("id in ?1", needed).forEach(person -> found.put(person.id(), person));
        asked.forEach(id -> {
            members.put(id, Objects.requireNonNull(found.get(id)));
            leaders.put(id, Objects.requireNonNull(found.get(leads.get(id))));
        });
        return leaders;
    }

    /** Codes that lead to a person since a merge. */
    public List<PersonCode> listCodesLeadingTo(Person person) {
        return list("absorbedInto = ?1 order by code", person.id()).stream()
                .map(Person::code)
                .toList();
    }
}
