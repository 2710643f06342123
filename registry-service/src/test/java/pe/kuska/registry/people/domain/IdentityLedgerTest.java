package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Move;

class IdentityLedgerTest {

    private static final UUID ANA = id(1);
    private static final UUID BEA = id(2);
    private static final UUID CLARA = id(3);
    private static final UUID DORA = id(4);
    private static final UUID NEWCOMER = id(9);

    private final IdentityLedger ledger = new IdentityLedger();

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static UUID recordOf(UUID person) {
        return new UUID(1, person.getLeastSignificantBits());
    }

    private Change merge(long id, UUID one, UUID other) {
        return ledger.merge(new Merge(id(id), one, other));
    }

    private UUID leaderOf(UUID person) {
        return ledger.standing().leaderOf(person);
    }

    @BeforeEach
    void fourPeopleWithARecordEach() {
        for (UUID person : Set.of(ANA, BEA, CLARA, DORA)) {
            ledger.open(person);
            ledger.file(recordOf(person), person);
        }
    }

    @Nested
    class WhenMerged {

        @Test
        void theOldestStaysWhoeverIsNamedFirst() {
            merge(100, CLARA, ANA);
            assertThat(leaderOf(CLARA)).isEqualTo(ANA);
            assertThat(leaderOf(ANA)).isEqualTo(ANA);
            assertThat(ledger.standing().recordsOf(ANA)).containsExactly(recordOf(ANA), recordOf(CLARA));
        }

        @Test
        void recordsStayFiledUnderWhomTheyWereRecognisedAs() {
            merge(100, CLARA, ANA);
            assertThat(ledger.standing().filedUnder(recordOf(CLARA))).isEqualTo(CLARA);
        }

        @Test
        void twoWhoAreOneAlreadyStayAsTheyAre() {
            merge(100, ANA, BEA);
            merge(101, BEA, CLARA);
            Change change = merge(102, ANA, CLARA);
            assertThat(change.ledElsewhere()).isEmpty();
            assertThat(ledger.holds(id(102))).isFalse();
        }

        @Test
        void nobodyIsMergedWithThemselvesOrWithNobody() {
            assertThatThrownBy(() -> merge(100, ANA, ANA)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> merge(100, ANA, NEWCOMER)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenSeparated {

        @Test
        void whoCameSinceGoesWithTheSideTheyWereRecognisedAs() {
            merge(100, ANA, BEA);
            UUID late = id(500);
            ledger.file(late, BEA);
            assertThat(ledger.standing().holderOf(late)).isEqualTo(ANA);
            ledger.separate(id(100));
            assertThat(ledger.standing().holderOf(late)).isEqualTo(BEA);
        }

        @Test
        void aMergeDeepInAChainTakesItsOwnSideAlong() {
            merge(100, BEA, CLARA);
            merge(101, CLARA, DORA);
            merge(102, ANA, BEA);
            ledger.separate(id(100));
            assertThat(leaderOf(BEA)).isEqualTo(ANA);
            assertThat(leaderOf(DORA)).isEqualTo(CLARA);
        }

        @Test
        void whateverElseConnectsTheSidesIsUndoneToo() {
            merge(100, ANA, BEA);
            merge(101, BEA, CLARA);
            merge(102, ANA, CLARA);
            assertThat(ledger.separate(id(100)).undoneMerges()).containsExactlyInAnyOrder(id(100), id(102));
            assertThat(leaderOf(BEA)).isEqualTo(BEA);
            assertThat(leaderOf(CLARA)).isEqualTo(BEA);
        }

        @Test
        void aMergeThatHoldsNothingHasNoSides() {
            merge(100, ANA, BEA);
            merge(101, BEA, ANA);
            assertThatThrownBy(() -> ledger.separate(id(101))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenAReasonIsWithdrawn {

        @Test
        void twoWhomNothingElseJoinsAreTwoAgain() {
            merge(100, ANA, BEA);
            ledger.withdraw(id(100));
            assertThat(leaderOf(BEA)).isEqualTo(BEA);
        }

        @Test
        void twoWhomAStewardJoinedTooStayOne() {
            merge(100, ANA, BEA);
            merge(101, ANA, BEA);
            assertThat(ledger.withdraw(id(100)).ledElsewhere()).isEmpty();
            assertThat(leaderOf(BEA)).isEqualTo(ANA);
            assertThat(ledger.holds(id(101))).isTrue();
        }

        @Test
        void itCannotBeWithdrawnTwice() {
            merge(100, ANA, BEA);
            ledger.withdraw(id(100));
            assertThatThrownBy(() -> ledger.withdraw(id(100))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenRecordsAreGivenToANewcomer {

        private final UUID strange = id(500);

        @BeforeEach
        void aRecordOfSomebodyElseIsMoved() {
            ledger.file(strange, ANA);
            ledger.move(new Move(id(100), NEWCOMER, Set.of(strange)));
        }

        @Test
        void theyAreTheNewcomers() {
            assertThat(ledger.standing().holderOf(strange)).isEqualTo(NEWCOMER);
            assertThat(ledger.standing().recordsOf(ANA)).containsExactly(recordOf(ANA));
        }

        @Test
        void takenBackTheyAreWhereTheyWere() {
            ledger.moveBack(id(100));
            assertThat(ledger.standing().holderOf(strange)).isEqualTo(ANA);
        }

        @Test
        void takenBackAfterTheyWereMovedOnTheyStayWhereTheyWereMovedTo() {
            UUID another = id(10);
            ledger.move(new Move(id(101), another, Set.of(strange)));
            ledger.moveBack(id(100));
            assertThat(ledger.standing().holderOf(strange)).isEqualTo(another);
            ledger.moveBack(id(101));
            assertThat(ledger.standing().holderOf(strange)).isEqualTo(ANA);
        }
    }
}
