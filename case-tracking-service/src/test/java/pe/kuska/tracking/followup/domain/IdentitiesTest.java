package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.followup.domain.Facts.ANA;
import static pe.kuska.tracking.followup.domain.Facts.BEA;
import static pe.kuska.tracking.followup.domain.Facts.CLARA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

class IdentitiesTest {

    private final Facts facts = new Facts();

    private static Identities after(IdentityDecision... decisions) {
        return Identities.after(List.of(decisions), List.of());
    }

    @Test
    void aCodeNobodyDecidedOnIsItsOwnPerson() {
        assertThat(after().personOf(ANA)).isEqualTo(ANA);
    }

    @Test
    void anAbsorbedCodeLeadsToTheSurvivor() {
        Identities identities = after(facts.merge(ANA, BEA));
        assertThat(identities.personOf(BEA)).isEqualTo(ANA);
        assertThat(identities.personOf(ANA)).isEqualTo(ANA);
        assertThat(identities.otherCodesOf(ANA)).containsExactly(BEA);
    }

    @Test
    void separatedItIsItsOwnAgain() {
        Identities identities = after(facts.merge(ANA, BEA), facts.split(ANA, BEA));
        assertThat(identities.personOf(BEA)).isEqualTo(BEA);
        assertThat(identities.otherCodesOf(ANA)).isEmpty();
    }

    @Test
    void theLastDecisionCountsNotTheLastHeard() {
        IdentityDecision merge = facts.merge(ANA, BEA);
        IdentityDecision split = facts.split(ANA, BEA);
        assertThat(after(split, merge).personOf(BEA)).isEqualTo(BEA);
    }

    @Test
    void whileADecisionHasNotBeenHeardOfTheOthersHold() {
        IdentityDecision first = facts.merge(ANA, BEA);
        IdentityDecision unheard = facts.merge(ANA, BEA, CLARA);
        IdentityDecision last = facts.decided(Map.of(ANA, ANA, BEA, BEA, CLARA, BEA), Map.of());
        assertThat(after(first, last))
                .satisfies(identities -> assertThat(identities.personOf(CLARA)).isEqualTo(BEA));
        assertThat(after(last, unheard, first).personOf(CLARA)).isEqualTo(BEA);
    }

    @Test
    void aClockThatGoesBackDoesNotMatter() {
        IdentityDecision merge = facts.merge(ANA, BEA);
        IdentityDecision split = facts.split(ANA, BEA);
        IdentityDecision earlierByTheClock =
                new IdentityDecision(split.eventId(), facts.at(-5), split.revision(), split.leads(), split.filed());
        assertThat(after(merge, earlierByTheClock).personOf(BEA)).isEqualTo(BEA);
    }

    @Nested
    class WhenARecordIsMoved {

        private final UUID recordId = new UUID(5, 5);
        private final VictimInCase told = facts.victim(ANA, ANA, recordId, "K-1");
        private final IdentityDecision moved = facts.move(ANA, CLARA, recordId);

        @Test
        void itsVictimIsTheNewcomer() {
            assertThat(after(moved).personOf(told)).isEqualTo(CLARA);
        }

        @Test
        void takenBackItIsWhoseItWas() {
            IdentityDecision back = facts.decided(Map.of(ANA, ANA, CLARA, CLARA), Map.of(recordId, ANA));
            assertThat(after(back, moved).personOf(told)).isEqualTo(ANA);
        }

        @Test
        void otherRecordsOfTheCaseStay() {
            assertThat(after(moved).personOf(facts.victim(ANA, ANA, new UUID(6, 6), "K-1")))
                    .isEqualTo(ANA);
        }
    }

    @Nested
    class WhoseAStepIs {

        private final VictimInCase ana = facts.victim(ANA, "K-1");
        private final VictimInCase bea = facts.victim(BEA, "K-2");
        private final VictimInCase clara = facts.victim(CLARA, "K-2");
        private final IdentityDecision merge = facts.merge(ANA, BEA);
        private final IdentityDecision split = facts.split(ANA, BEA);

        private PersonCode of(PersonCode code, String caseCode, VictimInCase... victims) {
            return Identities.after(List.of(merge, split), List.of(victims)).personOf(code, caseCode);
        }

        @Test
        void whoIsAVictimThereIfTheyWereTakenForThem() {
            assertThat(of(ANA, "K-2", ana, bea)).isEqualTo(BEA);
        }

        @Test
        void nobodyElsesWhoHappensToBeAVictimThere() {
            assertThat(of(ANA, "K-2", ana, clara)).isEqualTo(ANA);
        }

        @Test
        void theirOwnIfTheyAreAVictimThereToo() {
            assertThat(of(ANA, "K-2", facts.victim(ANA, "K-2"), bea)).isEqualTo(ANA);
        }
    }
}
