package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pe.kuska.indicators.activity.PeopleOfEvents;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.persistence.ContributionRepository;

/**
 * Of which department events are. One that says where it took place is of there; one about a case is of where the case
 * took place; one about a person without a case, of where their first case did, as in the funnel of care.
 */
@ApplicationScoped
class DepartmentsOfEvents {

    private final ContributionRepository contributions;
    private final PeopleOfEvents peopleOfEvents;

    DepartmentsOfEvents(ContributionRepository contributions, PeopleOfEvents peopleOfEvents) {
        this.contributions = contributions;
        this.peopleOfEvents = peopleOfEvents;
    }

    /** The departments, by INEI's two digits; an event whose department nobody knows is left out. */
    Map<UUID, String> of(List<UUID> events, Definition.PlacedBy placedBy) {
        Map<UUID, String> departments = new HashMap<>();
        contributions.codesOf("ubigeo", events).forEach((event, place) -> departments.put(event, departmentOf(place)));
        contributions.codesOf(ComputeIndicator.DEPARTMENT, events).forEach(departments::putIfAbsent);
        if (placedBy == Definition.PlacedBy.CASE) {
            List<UUID> unplaced = events.stream()
                    .filter(event -> !departments.containsKey(event))
                    .toList();
            departments.putAll(ofCases(unplaced));
        }
        return departments;
    }

    private Map<UUID, String> ofCases(List<UUID> events) {
        Map<UUID, List<String>> casesOf = new HashMap<>();
        contributions
                .subjectsOf(events)
                .forEach((event, subject) -> cases(casesOf, event).add(subject));
        List<PeopleOfEvents.Told> people = peopleOfEvents.of(events);
        people.forEach(told -> {
            String caseCode = told.caseCode();
            if (caseCode != null) {
                cases(casesOf, told.event()).add(caseCode);
            }
        });
        Set<String> persons = new HashSet<>();
        people.forEach(told -> persons.add(told.person()));
        Map<String, List<String>> casesOfPersons = peopleOfEvents.casesOf(persons);
        people.forEach(
                told -> cases(casesOf, told.event()).addAll(casesOfPersons.getOrDefault(told.person(), List.of())));
        return firstKnown(casesOf);
    }

    private Map<UUID, String> firstKnown(Map<UUID, List<String>> casesOf) {
        Set<String> wanted = new HashSet<>();
        casesOf.values().forEach(wanted::addAll);
        Map<String, String> places = contributions.placesOfCases(wanted);
        Map<UUID, String> departments = new HashMap<>();
        casesOf.forEach((event, cases) -> cases.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(place -> departments.put(event, departmentOf(place))));
        return departments;
    }

    private static Collection<String> cases(Map<UUID, List<String>> casesOf, UUID event) {
        return casesOf.computeIfAbsent(event, _ -> new ArrayList<>());
    }

    private static String departmentOf(String ubigeo) {
        return ubigeo.substring(0, Math.min(2, ubigeo.length()));
    }
}
