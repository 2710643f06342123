package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import pe.kuska.registry.people.domain.PersonLink;
import pe.kuska.registry.people.persistence.LinkedPeople;

/** Which code people have, and whether an institution is linked to them by having registered them. */
@ApplicationScoped
public class PersonLinks {

    private final LinkedPeople people;

    PersonLinks(LinkedPeople people) {
        this.people = people;
    }

    /** For each person, in one look-up. */
    public Map<UUID, PersonLink> of(Collection<UUID> personIds, String institution) {
        return personIds.isEmpty() ? Map.of() : people.find(personIds, institution);
    }
}
