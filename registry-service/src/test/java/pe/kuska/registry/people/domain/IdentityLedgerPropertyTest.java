package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Standing;

/** Whatever was registered, merged, split and moved, in whatever order. */
class IdentityLedgerPropertyTest {

    private static final int HISTORIES = 10_000;

    @Property(tries = HISTORIES)
    void whoIsWhoIsAsIfTheFinalIdentityHadBeenKnownFromTheStart(
            @ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        LedgerHistory history = new LedgerHistory(seed).live(steps, true);
        Standing standing = history.ledger.standing();
        for (UUID person : history.people) {
            assertThat(standing.leaderOf(person)).isEqualTo(history.leaderOf(person));
        }
        history.holders()
                .forEach((record, holder) ->
                        assertThat(standing.holderOf(record)).isEqualTo(holder));
        assertThat(standing.filed().keySet()).isEqualTo(history.recognisedAs.keySet());
    }

    @Property(tries = HISTORIES)
    void whatIsKeptBesideTheLedgerByItsChangesIsWhatFollowsFromIt(
            @ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        LedgerHistory history = new LedgerHistory(seed).live(steps, true);
        assertThat(history.leadsKept).isEqualTo(history.ledger.standing().leads());
        assertThat(history.holderKept).isEqualTo(history.holders());
    }

    @Property(tries = HISTORIES)
    void undoingAMergeAtOnceGivesBackExactlyWhatWas(@ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        LedgerHistory history = new LedgerHistory(seed).live(steps, true);
        Standing before = history.ledger.standing();
        Optional<Merge> made = history.merge();
        made.ifPresent(merge -> {
            if (history.ledger.holds(merge.id())) {
                history.separate(merge.id());
            } else {
                history.withdraw(merge.id());
            }
            assertThat(history.ledger.standing()).isEqualTo(before);
        });
    }

    @Property(tries = HISTORIES)
    void aMergeWithdrawnAfterAnythingElseIsAsIfItHadNeverBeenMade(
            @ForAll long seed,
            @ForAll @IntRange(max = 25) int stepsBefore,
            @ForAll @IntRange(max = 25) int stepsAfter) {
        LedgerHistory history = new LedgerHistory(seed).live(stepsBefore, false);
        int position = history.decisions.size();
        Optional<Merge> made = history.merge();
        history.live(stepsAfter, false);
        if (made.isEmpty()) {
            return;
        }
        if (history.ledger.stands(made.get().id())) {
            history.withdraw(made.get().id());
        }
        List<Function<IdentityLedger, Optional<Change>>> never = new ArrayList<>(history.decisions);
        never.remove(position);
        IdentityLedger other = new IdentityLedger();
        for (Function<IdentityLedger, Optional<Change>> decision : never) {
            try {
                assertThat(decision.apply(other)).isNotNull();
            } catch (IllegalArgumentException e) {
                // Only its own withdrawal has nothing to withdraw.
                assertThat(e).hasMessage("no such merge stands");
            }
        }
        assertThat(other.standing()).isEqualTo(history.ledger.standing());
    }

    @Property(tries = HISTORIES)
    void separatedSidesAreTwoAndNobodyElseIsTouched(@ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        LedgerHistory history = new LedgerHistory(seed).live(steps, true);
        Optional<Merge> holding = history.standingMerges.values().stream()
                .filter(merge -> history.ledger.holds(merge.id()))
                .findFirst();
        holding.ifPresent(merge -> {
            Change change = history.ledger.separate(merge.id());
            UUID whole = change.before().leaderOf(merge.one());
            assertThat(change.after().leaderOf(merge.one()))
                    .isNotEqualTo(change.after().leaderOf(merge.other()));
            assertThat(change.ledElsewhere())
                    .allSatisfy(person ->
                            assertThat(change.before().leaderOf(person)).isEqualTo(whole));
            assertThat(change.filedElsewhere()).isEmpty();
            assertThat(change.after().leaderOf(whole)).isEqualTo(whole);
        });
    }
}
