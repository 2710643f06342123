package pe.kuska.tracking.followup.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.tracking.followup.domain.Everybody;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.funnel.FunnelSteps;
import pe.kuska.tracking.funnel.domain.FunnelByHand;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.funnel.domain.Journey;

/** Whatever is merged and split, everybody has one path, the one their timeline shows, and is counted once. */
class EverybodyPropertyTest {

    private static final List<FunnelStep> STEPS = FunnelSteps.read();

    @Property(tries = 1500)
    void everybodyIsThereOnceWithThePathThatTheirTimelineShows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        List<Fact> facts = new ArrayList<>();
        registry.events().forEach(event -> facts.addAll(RegistryFacts.in(event)));
        Collections.shuffle(facts, new Random(seed));
        Map<PersonCode, PathOfCare> expected = new TreeMap<>();
        for (String code : registry.codes()) {
            Optional<PathOfCare> path = PathOfCare.of(new PersonCode(code), facts);
            path.ifPresent(each -> expected.put(each.person(), each));
        }
        List<PathOfCare> everybody = Everybody.in(facts);
        assertThat(everybody).extracting(PathOfCare::person).doesNotHaveDuplicates();
        assertThat(everybody).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Property(tries = 1500)
    void theFunnelCountsTheVictimsWhoTrulyAre(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        List<Fact> facts = new ArrayList<>();
        registry.events().forEach(event -> facts.addAll(RegistryFacts.in(event)));
        long truth = registry.codes().stream()
                .map(registry::personOf)
                .distinct()
                .filter(person -> !registry.casesOf(person).isEmpty())
                .count();
        List<Journey> journeys = Everybody.in(facts).stream()
                .flatMap(path -> Journey.of(path, STEPS).stream())
                .toList();
        assertThat(FunnelByHand.sums(journeys, null, STEPS).people(null, "RESCUED"))
                .isEqualTo((int) truth);
    }
}
