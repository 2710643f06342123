package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.followup.domain.Facts.ANA;
import static pe.kuska.tracking.followup.domain.Facts.BEA;
import static pe.kuska.tracking.followup.domain.Facts.CLARA;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;

class IdentityHistoryTest {

    private final Facts facts = new Facts();

    private static IdentityHistory after(IdentityDecision... decisions) {
        return IdentityHistory.of(List.of(decisions), List.of());
    }

    @Test
    void aCodeNobodyDecidedOnIsItsOwnPerson() {
        assertThat(after().personOf(ANA)).isEqualTo(ANA);
    }

    @Nested
    class WhenMerged {

        private final IdentityHistory history = after(facts.merge(ANA, BEA));

        @Test
        void theAbsorbedCodeLeadsToTheSurvivor() {
            assertThat(history.personOf(BEA)).isEqualTo(ANA);
        }

        @Test
        void theSurvivorStaysItself() {
            assertThat(history.personOf(ANA)).isEqualTo(ANA);
        }

        @Test
        void recordsOfBothBelongToTheSurvivor() {
            assertThat(history.holderOf(BEA, "K-1", facts.at(0))).isEqualTo(ANA);
            assertThat(history.holderOf(ANA, "K-2", facts.at(0))).isEqualTo(ANA);
        }
    }

    @Nested
    class WhenSplit {

        @Test
        void theSeparatedCodeTakesItsOwnRecordsBack() {
            IdentityHistory history = after(facts.merge(ANA, BEA), facts.split(ANA, BEA));
            assertThat(history.personOf(BEA)).isEqualTo(BEA);
            assertThat(history.holderOf(BEA, "K-1", facts.at(0))).isEqualTo(BEA);
            assertThat(history.holderOf(ANA, "K-1", facts.at(0))).isEqualTo(ANA);
        }

        @Test
        void namedCasesOfTheMergedPersonGoWithTheSeparatedCode() {
            IdentityHistory history = after(facts.merge(ANA, BEA), facts.split(ANA, BEA, "K-LATER"));
            assertThat(history.holderOf(ANA, "K-LATER", facts.at(0))).isEqualTo(BEA);
            assertThat(history.holderOf(ANA, "K-1", facts.at(0))).isEqualTo(ANA);
        }

        @Test
        void anotherVictimOfTheSameCaseIsNotMoved() {
            IdentityHistory history = after(facts.split(ANA, BEA, "K-1"));
            assertThat(history.holderOf(CLARA, "K-1", facts.at(0))).isEqualTo(CLARA);
            assertThat(history.holderOf(ANA, "K-1", facts.at(0))).isEqualTo(BEA);
        }

        @Test
        void whatHadBeenMergedIntoTheSeparatedCodeBeforeStaysWithIt() {
            IdentityHistory history = after(facts.merge(ANA, BEA), facts.merge(CLARA, ANA), facts.split(CLARA, ANA));
            assertThat(history.personOf(BEA)).isEqualTo(ANA);
            assertThat(history.personOf(CLARA)).isEqualTo(CLARA);
        }

        @Test
        void aCodeDeepInAChainCanBeSeparatedFromTheLastSurvivor() {
            IdentityHistory history = after(facts.merge(ANA, BEA), facts.merge(CLARA, ANA), facts.split(CLARA, BEA));
            assertThat(history.personOf(BEA)).isEqualTo(BEA);
            assertThat(history.personOf(ANA)).isEqualTo(CLARA);
        }

        @Test
        void mergingAgainBringsBackWhatWasMoved() {
            IdentityHistory history = after(facts.split(ANA, BEA, "K-1"), facts.merge(ANA, BEA));
            assertThat(history.holderOf(ANA, "K-1", facts.at(0))).isEqualTo(ANA);
        }

        @Test
        void aMovedCaseCanBeMovedOn() {
            IdentityHistory history = after(facts.split(ANA, BEA, "K-1"), facts.split(BEA, CLARA, "K-1"));
            assertThat(history.holderOf(ANA, "K-1", facts.at(0))).isEqualTo(CLARA);
        }
    }

    @Test
    void decisionsCountInTheOrderInWhichTheyWereTakenNotHeard() {
        IdentityDecision merge = facts.merge(ANA, BEA);
        IdentityDecision split = facts.split(ANA, BEA);
        assertThat(after(split, merge).personOf(BEA)).isEqualTo(BEA);
    }

    @Test
    void whileASplitHasNotBeenHeardOfCodesStillLeadSomewhere() {
        IdentityDecision first = facts.merge(ANA, BEA);
        IdentityDecision unheard = facts.split(ANA, BEA);
        IdentityDecision turned = facts.merge(BEA, ANA);
        assertThat(after(first, turned).personOf(ANA)).isEqualTo(BEA);
        assertThat(after(first, turned).personOf(BEA)).isEqualTo(BEA);
        assertThat(after(first, turned, unheard).personOf(ANA)).isEqualTo(BEA);
    }
}
