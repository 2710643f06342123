package pe.kuska.tracking.handovers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.handovers.domain.HandOver.SealedNotes;

class HandOverPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private static HandOver offered(String notesDigest) {
        return new HandOver(
                new UUID(0, 1),
                "CUV-ANA",
                new Office("PNP", "DIRCTPTIM"),
                new Office("MPFN", "UDAVIT"),
                new SealedNotes(new byte[] {1}, new byte[] {2}, notesDigest),
                "giver",
                NOW);
    }

    @Property(tries = 300)
    void noHistoryLeavesTheTable(@ForAll @Size(max = 6) List<HandOverStatus.Action> actions) {
        HandOver handOver = offered("n");
        int signatures = 0;
        for (HandOverStatus.Action action : actions) {
            HandOverStatus before = handOver.status();
            try {
                switch (action) {
                    case RECEIVE -> handOver.receive(List.of("r"), "receiver", NOW);
                    case REFUSE -> handOver.refuse("R", "receiver", NOW);
                    case WITHDRAW -> handOver.withdraw("R", "giver", NOW);
                }
                signatures++;
                assertThat(HandOverStatus.TABLE.find(before, action)).contains(handOver.status());
            } catch (RuleViolation refused) {
                assertThat(HandOverStatus.TABLE.find(before, action)).isEmpty();
                assertThat(handOver.status()).isEqualTo(before);
            }
            assertThat(signatures).isLessThanOrEqualTo(1);
            assertThat(handOver.receipt().isPresent()).isEqualTo(handOver.status() == HandOverStatus.RECEIVED);
            assertThat(handOver.receipt()).isEqualTo(handOver.receipt().map(_ -> handOver.digest()));
            assertThat(handOver.reason().isPresent())
                    .isEqualTo(handOver.status() == HandOverStatus.REFUSED
                            || handOver.status() == HandOverStatus.WITHDRAWN);
        }
    }

    @Example
    void theReceiptIsMadeOverTheNotesAndOverEveryReceiptBefore() {
        HandOver one = offered("n");
        one.receive(List.of("b", "a"), "receiver", NOW);
        HandOver otherOrder = offered("n");
        otherOrder.receive(List.of("a", "b"), "receiver", NOW);
        assertThat(otherOrder.receipt()).isEqualTo(one.receipt());
        HandOver otherNotes = offered("m");
        otherNotes.receive(List.of("a", "b"), "receiver", NOW);
        HandOver otherChain = offered("n");
        otherChain.receive(List.of("a"), "receiver", NOW);
        assertThat(List.of(otherNotes.receipt(), otherChain.receipt())).doesNotContain(one.receipt());
    }
}
