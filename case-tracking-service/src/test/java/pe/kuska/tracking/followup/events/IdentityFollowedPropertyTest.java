package pe.kuska.tracking.followup.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.testing.identity.RegistryInMiniature.Referral;
import pe.kuska.testing.identity.RegistryInMiniature.Victim;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;

/** Whatever is registered, told again, referred, merged, split and moved: the paths are of whom they turn out to be of. */
class IdentityFollowedPropertyTest {

    private static final int HISTORIES = 10_000;
    private static final Instant WHEN = Instant.parse("2026-03-02T10:00:00Z");

    private static List<Fact> factsIn(List<IncomingEvent> events) {
        return events.stream()
                .flatMap(event -> RegistryFacts.in(event).stream())
                .toList();
    }

    private static Map<String, Optional<PathOfCare>> paths(RegistryInMiniature registry, List<Fact> facts) {
        Map<String, Optional<PathOfCare>> paths = new TreeMap<>();
        registry.codes().forEach(code -> paths.put(code, PathOfCare.of(new PersonCode(code), facts)));
        return paths;
    }

    private static Step referred(Referral referral, String code) {
        return new Step(
                referral.eventId(),
                WHEN,
                WHEN,
                EntryType.REFERRAL_SENT,
                new Office("PNP", "DIRCTPTIM"),
                new PersonCode(code),
                referral.caseCode(),
                referral.eventId(),
                Map.of());
    }

    /** Whose the referral is, as a careful clerk would say: whoever it was made for, by the case it was made for. */
    private static String personOf(Referral referral, RegistryInMiniature registry) {
        String person = registry.personOf(referral.code());
        Set<String> victims = new TreeSet<>();
        for (Victim victim : registry.victims()) {
            if (victim.caseCode().equals(referral.caseCode())) {
                victims.add(registry.personOf(victim));
            }
        }
        return victims.contains(person) || victims.size() != 1
                ? person
                : victims.iterator().next();
    }

    @Property(tries = HISTORIES)
    void pathsAreAsIfTheFinalIdentityHadBeenKnownFromTheStart(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        List<Fact> facts = factsIn(registry.events());
        List<Fact> known = factsIn(registry.eventsHadItBeenKnown());
        for (String code : registry.codes()) {
            String person = registry.personOf(code);
            Optional<PathOfCare> path = PathOfCare.of(new PersonCode(code), facts);
            assertThat(path).isEqualTo(PathOfCare.of(new PersonCode(person), known));
            assertThat(path.map(PathOfCare::cases).orElse(Set.of())).isEqualTo(registry.casesOf(person));
        }
    }

    @Property(tries = HISTORIES)
    void everyInterleavingWithRepetitionsEndsInTheSamePaths(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        List<IncomingEvent> heard = new ArrayList<>(registry.events());
        heard.addAll(heard.subList(0, heard.size() / 2));
        Collections.shuffle(heard, new Random(seed));
        assertThat(paths(registry, factsIn(heard))).isEqualTo(paths(registry, factsIn(registry.events())));
    }

    @Property(tries = HISTORIES)
    void noReferralIsLostAndItGoesWithWhomItWasMadeFor(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        List<Fact> facts = new ArrayList<>(factsIn(registry.events()));
        registry.referrals().forEach(referral -> facts.add(referred(referral, referral.code())));
        Set<String> persons = new TreeSet<>();
        registry.codes().forEach(code -> persons.add(registry.personOf(code)));
        for (Referral referral : registry.referrals()) {
            List<String> holders = persons.stream()
                    .filter(person -> PathOfCare.of(new PersonCode(person), facts)
                            .filter(path -> path.steps().stream()
                                    .anyMatch(step -> step.eventId().equals(referral.eventId())))
                            .isPresent())
                    .toList();
            assertThat(holders).hasSizeLessThanOrEqualTo(1);
            if (hasOneVictim(referral, registry)) {
                String expected = personOf(referral, registry);
                if (!registry.casesOf(expected).isEmpty()) {
                    assertThat(holders).containsExactly(expected);
                }
            }
        }
    }

    /** Whether the case has one victim only, so that there is no doubt for whom a referral was made. */
    private static boolean hasOneVictim(Referral referral, RegistryInMiniature registry) {
        return registry.victims().stream()
                        .filter(victim -> victim.caseCode().equals(referral.caseCode()))
                        .count()
                == 1;
    }
}
