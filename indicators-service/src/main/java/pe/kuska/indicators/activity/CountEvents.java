package pe.kuska.indicators.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.domain.Identities;
import pe.kuska.indicators.activity.persistence.AnnouncedPersonRepository;
import pe.kuska.indicators.activity.persistence.AnnouncedPersonRepository.Counted;
import pe.kuska.indicators.activity.persistence.EventCount;
import pe.kuska.indicators.activity.persistence.ReceivedEventRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;

/**
 * Counts what the register and the care path announced, and the different people it was about, as far as is known today who
 * is who. The conducting ministry and the auditor see all institutions; whoever reports indicators sees the own.
 */
@ApplicationScoped
public class CountEvents {

    private final ReceivedEventRepository events;
    private final AnnouncedPersonRepository people;

    CountEvents(ReceivedEventRepository events, AnnouncedPersonRepository people) {
        this.events = events;
        this.people = people;
    }

    /**
     * A year's counts.
     *
     * @param peopleByType how many different people the year's events of a type were about
     */
    public record Counts(List<Count> counts, Map<String, Integer> peopleByType) {}

    /**
     * How many events of a type an institution caused in a month.
     *
     * @param people how many different people they were about; empty if about none
     */
    public record Count(EventCount events, Optional<Integer> people) {}

    private record Group(String type, @Nullable String institution, int month) {}

    @Transactional
    public Counts of(int year, Caller caller) {
        boolean all = caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR);
        Optional<String> institution =
                all ? Optional.empty() : Optional.of(caller.institution().code());
        List<Counted> announced = people.listOf(year, institution);
        Identities identities = new Identities(
                people.listDecisions(),
                people.victimsIn(announced.stream()
                        .filter(counted -> !counted.person().victim())
                        .map(counted -> counted.person().caseCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        Map<Group, Set<String>> inGroup = new HashMap<>();
        Map<String, Set<String>> ofType = new TreeMap<>();
        for (Counted counted : announced) {
            String person = identities.personOf(counted.person());
            inGroup.computeIfAbsent(
                            new Group(counted.type(), counted.institution(), counted.month()), _ -> new HashSet<>())
                    .add(person);
            ofType.computeIfAbsent(counted.type(), _ -> new HashSet<>()).add(person);
        }
        Map<String, Integer> peopleByType = new TreeMap<>();
        ofType.forEach((type, persons) -> peopleByType.put(type, persons.size()));
        return new Counts(
                events.countsOf(year, institution).stream()
                        .map(count -> new Count(
                                count,
                                Optional.ofNullable(inGroup.get(
                                                new Group(count.type(), count.institution(), count.month())))
                                        .map(Set::size)))
                        .toList(),
                peopleByType);
    }
}
