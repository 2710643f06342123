package pe.kuska.indicators.activity.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.indicators.activity.domain.AnnouncedPerson;
import pe.kuska.indicators.activity.domain.Identities;
import pe.kuska.indicators.activity.domain.IdentityDecision;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.testing.identity.RegistryInMiniature.Referral;
import pe.kuska.testing.identity.RegistryInMiniature.Victim;

/** Whatever is registered, told again, referred, merged, split and moved: people are counted as who they turn out to be. */
class PeopleFollowedPropertyTest {

    private static final int HISTORIES = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Identities identitiesAfter(List<IncomingEvent> heard) {
        Set<IdentityDecision> decisions = new HashSet<>();
        List<AnnouncedPerson> victims = new ArrayList<>();
        heard.forEach(event -> {
            AnnouncedPeople.decisionIn(event).ifPresent(decisions::add);
            victims.addAll(AnnouncedPeople.in(event));
        });
        return new Identities(decisions, victims);
    }

    /** Whom each event is about. */
    private static Map<UUID, Set<String>> counted(List<IncomingEvent> heard) {
        Identities identities = identitiesAfter(heard);
        Map<UUID, Set<String>> counted = new HashMap<>();
        heard.forEach(event -> AnnouncedPeople.in(event)
                .forEach(person -> counted.computeIfAbsent(event.id(), _ -> new TreeSet<>())
                        .add(identities.personOf(person))));
        return counted;
    }

    private static IncomingEvent sent(Referral referral) {
        return new IncomingEvent(
                referral.eventId(),
                "tracking.care.v1",
                referral.code(),
                "pe.kuska.tracking.ReferralSent.v1",
                "/case-tracking-service",
                Instant.EPOCH,
                JSON.valueToTree(Map.of("personCode", referral.code(), "caseCode", referral.caseCode())));
    }

    private static List<IncomingEvent> everything(RegistryInMiniature registry) {
        List<IncomingEvent> told = new ArrayList<>(registry.events());
        registry.referrals().forEach(referral -> told.add(sent(referral)));
        return told;
    }

    @Property(tries = HISTORIES)
    void figuresAreAsIfTheFinalIdentityHadBeenKnownFromTheStart(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        assertThat(counted(registry.events())).isEqualTo(counted(registry.eventsHadItBeenKnown()));
    }

    @Property(tries = HISTORIES)
    void everyInterleavingWithRepetitionsEndsInTheSameFigures(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        List<IncomingEvent> told = everything(new RegistryInMiniature(seed).live(steps));
        List<IncomingEvent> heard = new ArrayList<>(told);
        heard.addAll(told.subList(0, told.size() / 2));
        Collections.shuffle(heard, new Random(seed));
        assertThat(counted(heard)).isEqualTo(counted(told));
    }

    @Property(tries = HISTORIES)
    void whatWasDoneForTheOnlyVictimOfACaseIsCountedAsTheirs(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(steps);
        Map<UUID, Set<String>> counted = counted(everything(registry));
        for (Referral referral : registry.referrals()) {
            List<Victim> victims = registry.victims().stream()
                    .filter(victim -> victim.caseCode().equals(referral.caseCode()))
                    .toList();
            if (victims.size() == 1) {
                assertThat(counted.get(referral.eventId())).containsExactly(registry.personOf(victims.getFirst()));
            }
        }
    }
}
