package pe.kuska.tracking.followup.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;

class IdentityFollowedPropertyTest {

    private static List<Fact> factsIn(List<IncomingEvent> events) {
        return events.stream()
                .flatMap(event -> RegistryFacts.in(event).stream())
                .toList();
    }

    private static Map<PersonCode, Optional<PathOfCare>> paths(RegistrySimulator registry, List<IncomingEvent> events) {
        List<Fact> facts = factsIn(events);
        Map<PersonCode, Optional<PathOfCare>> paths = new TreeMap<>();
        registry.codes().forEach(code -> paths.put(code, PathOfCare.of(code, facts)));
        return paths;
    }

    @Property(tries = 300)
    void everyInterleavingWithRepetitionsEndsInTheSamePaths(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps, @ForAll long order) {
        RegistrySimulator registry = new RegistrySimulator(seed);
        List<IncomingEvent> told = registry.live(steps);
        List<IncomingEvent> heard = new ArrayList<>(told);
        heard.addAll(told.subList(0, told.size() / 2));
        Collections.shuffle(heard, new Random(order));
        assertThat(paths(registry, heard)).isEqualTo(paths(registry, told));
    }

    @Property(tries = 500)
    void pathsAreAsIfTheFinalIdentityHadBeenKnownFromTheStart(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        RegistrySimulator registry = new RegistrySimulator(seed);
        List<Fact> facts = factsIn(registry.live(steps));
        for (PersonCode code : registry.codes()) {
            PersonCode person = registry.personOf(code);
            Optional<PathOfCare> path = PathOfCare.of(code, facts);
            if (registry.casesOf(person).isEmpty()) {
                assertThat(path).isEmpty();
            } else {
                assertThat(path.orElseThrow().person()).isEqualTo(person);
                assertThat(path.orElseThrow().cases()).isEqualTo(registry.casesOf(person));
            }
        }
    }

    @Property(tries = 300)
    void undoingAMergeAtOnceGivesBothPathsBack(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int steps) {
        RegistrySimulator registry = new RegistrySimulator(seed);
        List<Fact> before = factsIn(registry.live(steps));
        List<PersonCode> persons = registry.codes().stream()
                .map(registry::personOf)
                .distinct()
                .filter(person -> PathOfCare.of(person, before).isPresent())
                .toList();
        if (persons.size() < 2) {
            return;
        }
        PersonCode survivor = persons.getFirst();
        PersonCode absorbed = persons.getLast();
        Fact last = before.stream().max(Comparator.comparing(Fact::occurredAt)).orElseThrow();
        Map<PersonCode, PathOfCare> expected = new LinkedHashMap<>();
        persons.forEach(
                person -> expected.put(person, PathOfCare.of(person, before).orElseThrow()));

        Set<String> itsOwn = PathOfCare.of(absorbed, before).orElseThrow().cases();
        List<Fact> after = new ArrayList<>(before);
        after.add(new Fact.Merged(new UUID(1, 1), last.occurredAt().plusSeconds(60), survivor, absorbed));
        assertThat(PathOfCare.of(absorbed, after).orElseThrow().cases())
                .containsAll(PathOfCare.of(survivor, before).orElseThrow().cases())
                .containsAll(itsOwn);
        after.add(new Fact.Split(new UUID(1, 2), last.occurredAt().plusSeconds(120), survivor, absorbed, itsOwn));

        persons.forEach(person -> assertThat(PathOfCare.of(person, after)).contains(expected.get(person)));
    }
}
