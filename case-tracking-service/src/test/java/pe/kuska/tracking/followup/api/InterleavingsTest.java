package pe.kuska.tracking.followup.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.events.RegistrySimulator;

/** The same as the properties of the domain, through the database: any order, any repetition, the same paths. */
@TrackingTest
class InterleavingsTest {

    @Inject
    Registry registry;

    @Inject
    FindPath findPath;

    static LongStream seeds() {
        return new Random().longs(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pathsAreTheTruthWhateverTheOrderOfTelling(long seed) {
        RegistrySimulator simulator = new RegistrySimulator(seed);
        List<IncomingEvent> told = simulator.live(40);
        List<IncomingEvent> heard = new ArrayList<>(told);
        heard.addAll(told.subList(0, told.size() / 3));
        Collections.shuffle(heard, new Random(seed));
        heard.forEach(registry::hear);
        for (PersonCode code : simulator.codes()) {
            PersonCode person = simulator.personOf(code);
            Set<String> cases = simulator.casesOf(person);
            assertThat(findPath.find(code).map(PathOfCare::person))
                    .isEqualTo(cases.isEmpty() ? Optional.empty() : Optional.of(person));
            assertThat(findPath.find(code).map(PathOfCare::cases).orElse(Set.of()))
                    .isEqualTo(cases);
        }
    }
}
