package pe.kuska.registry.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Effect;
import pe.kuska.registry.proceedings.domain.NewResolution;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.PhaseTransitions;
import pe.kuska.registry.proceedings.domain.Proceeding;
import pe.kuska.registry.proceedings.domain.Proceeding.Recording;
import pe.kuska.registry.proceedings.domain.ResolutionKind;
import pe.kuska.registry.proceedings.domain.Sentence;

class FinalSentencesTest {

    private static final PhaseTransitions TABLE = new TransitionTable().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<UUID> SUSPECTS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    private static final Map<UUID, PersonRole> PEOPLE = Map.of(
            SUSPECTS.get(0), PersonRole.SUSPECT,
            SUSPECTS.get(1), PersonRole.SUSPECT,
            SUSPECTS.get(2), PersonRole.SUSPECT);

    private final Proceeding proceeding = new Proceeding(List.of());

    @Test
    void whoDidNotAppealStaysConvictedWhenAnotherIsAcquitted() {
        judged(convicted(0, 120), convicted(1, 60));
        record(ResolutionKind.LODGE_APPEAL);
        record(ResolutionKind.REVOKE, acquitted(0));

        assertThat(proceeding.finalSentences("129-A"))
                .containsExactly(sentence(1, 60, proceeding.resolutions().get(4).id()));
    }

    @Test
    void noSentenceIsFinalWhileAnAppealIsOpen() {
        judged(convicted(0, 120));
        record(ResolutionKind.LODGE_APPEAL);

        assertThat(proceeding.finalSentences("129-A")).isEmpty();
    }

    @Test
    void anAnnulledJudgmentConvictsNobodyEvenIfTheNextOneForgetsThem() {
        judged(convicted(0, 120), convicted(1, 120));
        record(ResolutionKind.LODGE_APPEAL);
        record(ResolutionKind.ANNUL);
        record(ResolutionKind.JUDGMENT, convicted(0, 24));
        record(ResolutionKind.BECOME_FINAL);

        assertThat(proceeding.finalSentences("129-A"))
                .extracting(Sentence::recordId, Sentence::prisonMonths)
                .containsExactly(tuple(SUSPECTS.get(0), 24));
    }

    @Test
    void aConfirmationWithoutATermKeepsTheOneOfTheJudgment() {
        judged(convicted(0, 120));
        record(ResolutionKind.LODGE_APPEAL);
        record(ResolutionKind.CONFIRM, new Affected(SUSPECTS.get(0), Effect.CONVICTED, null, null, null));

        assertThat(proceeding.finalSentences("129-A"))
                .extracting(Sentence::prisonMonths)
                .containsExactly(120);
    }

    @Test
    void takingBackTheLastResolutionEndsTheSentenceAtOnce() {
        judged(convicted(0, 120));
        record(ResolutionKind.BECOME_FINAL);
        assertThat(proceeding.finalSentences("129-A")).hasSize(1);

        proceeding.withdrawLast(proceeding.resolutions().getLast().id());

        assertThat(proceeding.finalSentences("129-A")).isEmpty();
    }

    /** Whatever courts decide, in whatever order: only those convicted by what became final, told by another book-keeping. */
    @Property(tries = 500)
    void onlyThoseWithAFinalSentenceInForce(@ForAll long seed) {
        Random random = new Random(seed);
        Proceeding any = new Proceeding(List.of());
        Map<UUID, Effect> firstInstance = new HashMap<>();
        Map<UUID, Effect> secondInstance = new HashMap<>();
        for (int step = 0; step < 14; step++) {
            List<ResolutionKind> possible = new ArrayList<>(TABLE.possibleIn(any.phase()));
            possible.remove(ResolutionKind.RECLASSIFY);
            possible.remove(ResolutionKind.JOIN);
            if (step < 9) {
                possible.remove(ResolutionKind.ARCHIVE);
                possible.remove(ResolutionKind.DISMISS);
            }
            if (possible.isEmpty()) {
                break;
            }
            ResolutionKind kind = possible.get(random.nextInt(possible.size()));
            Map<UUID, Effect> affected = kind.isJudgment() ? someOf(random) : Map.of();
            record(any, kind, affected);
            switch (kind) {
                case JUDGMENT -> {
                    firstInstance.clear();
                    secondInstance.clear();
                    firstInstance.putAll(affected);
                }
                case CONFIRM, REVOKE -> secondInstance.putAll(affected);
                case ANNUL -> {
                    firstInstance.clear();
                    secondInstance.clear();
                }
                case OPEN_INQUIRY,
                        FORMALISE,
                        ACCUSE,
                        ORDER_TRIAL,
                        LODGE_APPEAL,
                        BECOME_FINAL,
                        ARCHIVE,
                        DISMISS,
                        JOIN,
                        REOPEN,
                        RECLASSIFY -> {
                    // Nobody is judged.
                }
            }
        }
        Set<UUID> expected = new HashSet<>();
        for (UUID suspect : SUSPECTS) {
            Effect last = secondInstance.getOrDefault(suspect, firstInstance.get(suspect));
            if (any.phase() == Phase.FINAL && last == Effect.CONVICTED) {
                expected.add(suspect);
            }
        }
        assertThat(any.finalSentences("129-A"))
                .extracting(Sentence::recordId)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<UUID, Effect> someOf(Random random) {
        Map<UUID, Effect> some = new HashMap<>();
        while (some.isEmpty()) {
            for (UUID suspect : SUSPECTS) {
                if (random.nextInt(3) > 0) {
                    some.put(suspect, random.nextBoolean() ? Effect.CONVICTED : Effect.ACQUITTED);
                }
            }
        }
        return some;
    }

    private static void record(Proceeding about, ResolutionKind kind, Map<UUID, Effect> affected) {
        about.record(
                new NewResolution(
                        kind,
                        TODAY,
                        null,
                        null,
                        null,
                        null,
                        affected.entrySet().stream()
                                .map(one -> new Affected(one.getKey(), one.getValue(), null, null, null))
                                .toList()),
                TABLE,
                new Recording(UUID.randomUUID(), PEOPLE, "129-A", TODAY, Instant.EPOCH, "MPFN"));
    }

    private void judged(Affected... affected) {
        record(ResolutionKind.OPEN_INQUIRY);
        record(ResolutionKind.FORMALISE);
        record(ResolutionKind.ACCUSE);
        record(ResolutionKind.ORDER_TRIAL);
        record(ResolutionKind.JUDGMENT, affected);
    }

    private void record(ResolutionKind kind, Affected... affected) {
        proceeding.record(
                new NewResolution(kind, TODAY, null, null, null, null, List.of(affected)),
                TABLE,
                new Recording(UUID.randomUUID(), PEOPLE, "129-A", TODAY, Instant.EPOCH, "MPFN"));
    }

    private static Affected convicted(int suspect, int months) {
        return new Affected(SUSPECTS.get(suspect), Effect.CONVICTED, null, months, null);
    }

    private static Affected acquitted(int suspect) {
        return new Affected(SUSPECTS.get(suspect), Effect.ACQUITTED, null, null, null);
    }

    private static Sentence sentence(int suspect, int months, UUID by) {
        return new Sentence(SUSPECTS.get(suspect), by, null, "129-A", months, TODAY);
    }
}
