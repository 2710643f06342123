package pe.kuska.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.kuska.bench.LinkScore.Link;
import pe.kuska.bench.LinkScore.PendingPair;

/** Examples small enough to count by hand. Records a1, a2, a3 are of person a. */
class LinkScoreTest {

    private static final Map<String, String> TRUTH =
            Stream.of("a1", "a2", "a3", "b1", "b2", "c1").collect(Collectors.toMap(id -> id, id -> id.substring(0, 1)));

    @Test
    void everybodyRecognised() {
        LinkScore score = scored("a1 a2 a3", "b1 b2", "c1");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.truePairs()).isEqualTo(4);
        assertThat(score.largestWrongCluster()).isZero();
    }

    @Test
    void nobodyRecognised() {
        LinkScore score = scored("a1", "a2", "a3", "b1", "b2", "c1");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isZero();
        assertThat(score.f1()).isZero();
    }

    @Test
    void strangersUnderOneCodeCostPrecision() {
        // Linked: a1-a2, a1-b1, a2-b1, of which one is right; b2, a3, c1 alone.
        LinkScore score = scored("a1 a2 b1", "a3", "b2", "c1");
        assertThat(score.linkedPairs()).isEqualTo(3);
        assertThat(score.rightPairs()).isEqualTo(1);
        assertThat(score.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(0.25);
        assertThat(score.f1()).isCloseTo(2 / 7.0, within(1e-9));
        assertThat(score.wrongClusters()).isEqualTo(1);
        assertThat(score.largestWrongCluster()).isEqualTo(3);
    }

    @Test
    void aPendingPairCountsWithAllItWouldJoin() {
        LinkScore score = LinkScore.of(
                TRUTH,
                links("a1 a2", "a3", "b1", "b2", "c1"),
                List.of(new PendingPair("a3", "a1"), new PendingPair("b1", "c1")));
        // Confirming a3-a1 brings a3-a2 with it; b1-c1 is rejected.
        assertThat(score.recall()).isEqualTo(0.25);
        assertThat(score.recallWithReview()).isEqualTo(0.75);
        assertThat(score.pendingPairs()).isEqualTo(2);
        assertThat(score.rightPendingPairs()).isEqualTo(1);
        assertThat(score.f1WithReview()).isCloseTo(2 * 0.75 / 1.75, within(1e-9));
    }

    @Test
    void pendingPairsThatChainAreJoinedAsOne() {
        LinkScore score = LinkScore.of(
                TRUTH,
                links("a1", "a2", "a3", "b1 b2", "c1"),
                List.of(new PendingPair("a1", "a2"), new PendingPair("a3", "a2"), new PendingPair("a3", "a1")));
        assertThat(score.recallWithReview()).isEqualTo(1);
    }

    @Test
    void aRecordNotTakenInIsLinkedToNobody() {
        LinkScore score = LinkScore.of(TRUTH, links("a1 a2", "b1 b2", "c1"), List.of());
        assertThat(score.notTakenIn()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void theShareInReviewIsOfAllRecords() {
        List<Link> links = new ArrayList<>(links("a1 a2 a3", "b1", "c1"));
        links.add(new Link("b2", "X", "REVIEW"));
        assertThat(LinkScore.of(TRUTH, links, List.of()).reviewShare()).isCloseTo(1 / 6.0, within(1e-9));
    }

    @Test
    void linksThatCannotBeScoredAreRefused() {
        assertThatThrownBy(() -> LinkScore.of(TRUTH, links("z9"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkScore.of(TRUTH, links("a1", "a1"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LinkScore scored(String... clusters) {
        return LinkScore.of(TRUTH, links(clusters), List.of());
    }

    private static List<Link> links(String... clusters) {
        List<Link> links = new ArrayList<>();
        for (int code = 0; code < clusters.length; code++) {
            for (String record : clusters[code].split(" ")) {
                links.add(new Link(record, "code" + code, "LINKED"));
            }
        }
        return links;
    }
}
