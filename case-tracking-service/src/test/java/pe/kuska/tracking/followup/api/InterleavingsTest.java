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
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;

/** The same as the properties of the domain, through the database: any order, any repetition, the same paths. */
@TrackingTest
class InterleavingsTest {

    @Inject
    Registry registry;

    @Inject
    FindPath findPath;

    static LongStream seeds() {
        return new Random().longs(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pathsAreTheTruthWhateverTheOrderOfTelling(long seed) {
        RegistryInMiniature miniature = new RegistryInMiniature(seed).live(25);
        List<IncomingEvent> heard = new ArrayList<>(miniature.events());
        heard.addAll(heard.subList(0, heard.size() / 3));
        Collections.shuffle(heard, new Random(seed));
        heard.forEach(registry::hear);
        for (String code : miniature.codes()) {
            String person = miniature.personOf(code);
            Set<String> cases = miniature.casesOf(person);
            Optional<PathOfCare> path = findPath.find(new PersonCode(code));
            assertThat(path.map(PathOfCare::person))
                    .isEqualTo(cases.isEmpty() ? Optional.empty() : Optional.of(new PersonCode(person)));
            assertThat(path.map(PathOfCare::cases).orElse(Set.of())).isEqualTo(cases);
        }
    }
}
