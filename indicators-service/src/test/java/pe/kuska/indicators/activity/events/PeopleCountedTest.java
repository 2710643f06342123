package pe.kuska.indicators.activity.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.indicators.activity.CountEvents;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.testing.identity.RegistryInMiniature.Victim;

/** The same as the properties of the domain, through the database: any order, and the figures are the truth. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class PeopleCountedTest {

    private static final Caller CONDUCTOR = new Caller(
            "conductor", new Institution("MININTER"), Optional.empty(), Set.of(Role.POLICY_LEAD), Caller.Kind.PERSON);

    @Inject
    AnnouncementsIn announcements;

    @Inject
    CountEvents countEvents;

    static LongStream histories() {
        return new Random().longs(150);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void peopleAreCountedAsWhoTheyTurnOutToBe(long seed) {
        int before = victims();
        RegistryInMiniature registry = new RegistryInMiniature(seed).live(20);
        List<IncomingEvent> heard = new ArrayList<>(registry.events());
        Collections.shuffle(heard, new Random(seed));
        QuarkusTransaction.requiringNew().run(() -> heard.forEach(announcements::handle));
        Set<String> people = new TreeSet<>();
        for (Victim victim : registry.victims()) {
            people.add(registry.personOf(victim));
        }
        assertThat(victims() - before).isEqualTo(people.size());
    }

    private int victims() {
        return countEvents.of(2026, CONDUCTOR).peopleByType().getOrDefault("pe.kuska.registry.VictimIdentified.v1", 0);
    }
}
