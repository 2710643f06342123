package pe.kuska.indicators.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.domain.AnnouncedPerson;
import pe.kuska.indicators.activity.domain.Identities;
import pe.kuska.indicators.activity.persistence.AnnouncedPersonRepository;

/** Whom kept events are about, as far as is known today who is who; withdrawn cases count for nobody. */
@ApplicationScoped
public class PeopleOfEvents {

    private final AnnouncedPersonRepository people;

    PeopleOfEvents(AnnouncedPersonRepository people) {
        this.people = people;
    }

    /**
     * Somebody an event is about.
     *
     * @param person the code that stands for the person today
     * @param toldAs the code under which the event told of the person
     * @param withdrawn whether the case turned out not to be one
     */
    public record Told(
            UUID event,
            String person,
            String toldAs,
            @Nullable String caseCode,
            boolean withdrawn) {}

    /** The cases in which people are victims, as far as is known today who is who, the first one first. */
    @Transactional
    public Map<String, List<String>> casesOf(Set<String> persons) {
        Identities identities = new Identities(people.listDecisions(), List.of());
        Map<String, List<String>> cases = new HashMap<>();
        for (AnnouncedPerson victim : people.listVictims(identities.codesOf(persons))) {
            String person = identities.personOf(victim);
            String caseCode = victim.caseCode();
            if (caseCode != null && persons.contains(person)) {
                cases.computeIfAbsent(person, _ -> new ArrayList<>()).add(caseCode);
            }
        }
        return cases;
    }

    @Transactional
    public List<Told> of(Collection<UUID> events) {
        List<AnnouncedPersonRepository.OfEvent> announced = people.listOfEvents(events);
        Identities identities = new Identities(
                people.listDecisions(),
                people.victimsIn(announced.stream()
                        .map(of -> of.person().caseCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return announced.stream()
                .map(of -> new Told(
                        of.event(),
                        identities.personOf(of.person()),
                        of.person().toldAs(),
                        of.person().caseCode(),
                        of.withdrawn()))
                .toList();
    }
}
