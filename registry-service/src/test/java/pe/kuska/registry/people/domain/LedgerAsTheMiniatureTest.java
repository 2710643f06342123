package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Move;
import pe.kuska.registry.people.domain.IdentityLedger.Standing;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.testing.identity.RegistryInMiniature.Decision;
import pe.kuska.testing.identity.RegistryInMiniature.Victim;

/** The registry in miniature, from which the other services are tested, decides as the real one does. */
class LedgerAsTheMiniatureTest {

    private final Map<String, UUID> people = new HashMap<>();

    private UUID idOf(String code) {
        return Objects.requireNonNull(people.get(code));
    }

    @Property(tries = 10_000)
    void theSameDecisionsPutTheSameRecordsUnderTheSamePeople(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps) {
        RegistryInMiniature miniature = new RegistryInMiniature(seed).live(steps);
        people.clear();
        IdentityLedger ledger = new IdentityLedger();
        for (String code : miniature.codes()) {
            UUID id = new UUID(0, people.size());
            people.put(code, id);
            ledger.open(id);
        }
        miniature.decisions().forEach(decision -> decide(ledger, decision));

        Standing standing = ledger.standing();
        for (String code : miniature.codes()) {
            assertThat(standing.leaderOf(idOf(code))).isEqualTo(idOf(miniature.personOf(code)));
        }
        Set<UUID> records = new TreeSet<>();
        for (Victim victim : miniature.victims()) {
            records.add(victim.recordId());
            assertThat(standing.holderOf(victim.recordId())).isEqualTo(idOf(miniature.personOf(victim)));
        }
        assertThat(standing.filed().keySet()).isEqualTo(records);
    }

    private void decide(IdentityLedger ledger, Decision decision) {
        switch (decision) {
            case Decision.Registered registered -> ledger.file(registered.recordId(), idOf(registered.recognisedAs()));
            case Decision.Merged merged ->
                assertThat(ledger.merge(new Merge(numbered(merged.id()), idOf(merged.one()), idOf(merged.other()))))
                        .isNotNull();
            case Decision.Separated separated ->
                assertThat(ledger.separate(numbered(separated.mergeId())).ledElsewhere())
                        .isNotEmpty();
            case Decision.Withdrawn withdrawn ->
                assertThat(ledger.withdraw(numbered(withdrawn.mergeId())).undoneMerges())
                        .hasSize(1);
            case Decision.Given given ->
                assertThat(ledger.move(new Move(numbered(given.id()), idOf(given.newcomer()), given.records()))
                                .filedElsewhere())
                        .isNotEmpty();
            case Decision.TakenBack takenBack ->
                assertThat(ledger.moveBack(numbered(takenBack.moveId()))).isNotNull();
        }
    }

    private static UUID numbered(int id) {
        return new UUID(1, id);
    }
}
