package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.identification.domain.RelinkChange.Kind;
import pe.kuska.registry.identification.domain.RelinkChange.Outcome;
import pe.kuska.registry.identification.domain.RelinkDifference.Confirmed;
import pe.kuska.registry.identification.domain.RelinkDifference.Standing;

class RelinkDifferenceTest {

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Record n of a person, recognised as that person. */
    private static Standing record(int number, int person) {
        return new Standing(id(number), id(person), id(person));
    }

    private static RelinkDifference between(List<Standing> today, List<Integer> recognised, Confirmed... confirmed) {
        return RelinkDifference.between(today, at -> id(recognised.get(at)), List.of(confirmed));
    }

    @Test
    void nothingChangesWhereBothViewsAgree() {
        RelinkDifference difference = between(List.of(record(1, 10), record(2, 20), record(3, 10)), List.of(1, 2, 1));
        assertThat(difference).isEqualTo(new RelinkDifference(3, 2, 2, List.of()));
    }

    @Test
    void personsWhoWouldBecomeOneAreToldWithTheRecordsThatConnectThem() {
        RelinkDifference difference = between(List.of(record(1, 10), record(2, 20), record(3, 10)), List.of(1, 1, 1));
        assertThat(difference)
                .isEqualTo(new RelinkDifference(
                        3,
                        2,
                        1,
                        List.of(new RelinkChange(
                                Kind.MERGE,
                                List.of(id(10), id(20)),
                                List.of(List.of(id(1), id(3)), List.of(id(2))),
                                Outcome.PROPOSED))));
    }

    @Test
    void whoWouldFallApartIsLeftToTheStewardsWithWhoeverWouldJoinThem() {
        RelinkDifference difference = between(List.of(record(1, 10), record(2, 10), record(3, 20)), List.of(1, 2, 2));
        assertThat(difference.changes())
                .containsExactly(
                        new RelinkChange(
                                Kind.SPLIT,
                                List.of(id(10)),
                                List.of(List.of(id(1)), List.of(id(2))),
                                Outcome.FOR_STEWARDS),
                        new RelinkChange(
                                Kind.MERGE,
                                List.of(id(10), id(20)),
                                List.of(List.of(id(2)), List.of(id(3))),
                                Outcome.FOR_STEWARDS));
        assertThat(difference.personsAfter()).isEqualTo(2);
    }

    @Test
    void whatAStewardJoinedStaysJoined() {
        List<Standing> today = List.of(new Standing(id(1), id(10), id(10)), new Standing(id(2), id(10), id(20)));
        assertThat(between(today, List.of(1, 2)).changes()).hasSize(1);
        assertThat(between(today, List.of(1, 2), new Confirmed(id(10), id(20))).changes())
                .isEmpty();
    }
}
