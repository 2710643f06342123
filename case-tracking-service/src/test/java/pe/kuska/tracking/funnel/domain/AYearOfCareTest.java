package pe.kuska.tracking.funnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Everybody;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;
import pe.kuska.tracking.funnel.FunnelSteps;

/**
 * A generated year of care for 5,000 victims, some of them known under two codes, with 200 wrong merges that are taken back,
 * told in any order and partly twice, as after a crash: the funnel is the generator's truth.
 */
class AYearOfCareTest {

    private static final int PEOPLE = 5_000;
    private static final int WRONG_MERGES = 200;
    private static final Instant NEW_YEAR = Instant.parse("2026-01-02T05:00:00Z");
    private static final List<FunnelStep> STEPS = FunnelSteps.read();
    private static final List<EntryType> CARE = List.of(
            EntryType.HAND_OVER_RECEIVED,
            EntryType.STAY_BEGAN,
            EntryType.ATTENTION_GIVEN,
            EntryType.PLAN_AGREED,
            EntryType.PLAN_COMPLETED);

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Integer, List<PersonCode>> codes = new HashMap<>();
    private final int[] truth = new int[STEPS.size()];
    private int ids;
    private long revision;

    private UUID id() {
        return new UUID(9, ids++);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theFunnelIsTheTruthAfterMergesSplitsAndRepetitions(long seed) {
        Random random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            live(person, random);
        }
        for (int i = 0; i < WRONG_MERGES; i++) {
            takenForOneAndBack(random.nextInt(PEOPLE), random.nextInt(PEOPLE));
        }
        facts.addAll(List.copyOf(facts.subList(0, facts.size() / 5)));
        Collections.shuffle(facts, random);
        List<Journey> journeys = Everybody.in(facts).stream()
                .flatMap(path -> Journey.of(path, STEPS).stream())
                .filter(journey -> journey.year() == 2026)
                .toList();
        FunnelSums sums = FunnelByHand.sums(journeys, null, STEPS);
        assertThat(sums.steps().stream().map(step -> sums.people(null, step)))
                .containsExactly(truth[0], truth[1], truth[2], truth[3], truth[4], truth[5]);
        assertThat(truth[0]).isEqualTo(PEOPLE);
        assertThat(truth[5]).isPositive();
    }

    private void live(int person, Random random) {
        Instant at = NEW_YEAR.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
        int known = random.nextInt(5) == 0 ? 2 : 1;
        List<PersonCode> own = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            PersonCode code = new PersonCode("CUV-" + person + "-" + i);
            own.add(code);
            String caseCode = "K-" + person + "-" + i;
            facts.add(step(EntryType.CASE_REGISTERED, at, null, caseCode));
            facts.add(new VictimInCase(id(), at, caseCode, code, code, null, VictimStatus.PRESUMED));
        }
        codes.put(person, own);
        truth[0]++;
        for (int i = 0; i < CARE.size() && random.nextInt(4) > 0; i++) {
            at = at.plus(Duration.ofHours(1 + random.nextInt(200)));
            PersonCode recordedUnder = own.get(random.nextInt(own.size()));
            facts.add(step(CARE.get(i), at, recordedUnder, null));
            truth[i + 1]++;
        }
        if (known > 1) {
            decide(Map.of(own.get(0), own.get(0), own.get(1), own.get(0)));
        }
    }

    private void takenForOneAndBack(int one, int other) {
        if (one == other) {
            return;
        }
        List<PersonCode> ones = codes.getOrDefault(one, List.of());
        List<PersonCode> others = codes.getOrDefault(other, List.of());
        Map<PersonCode, PersonCode> merged = new HashMap<>();
        Map<PersonCode, PersonCode> split = new HashMap<>();
        ones.forEach(code -> {
            merged.put(code, ones.getFirst());
            split.put(code, ones.getFirst());
        });
        others.forEach(code -> {
            merged.put(code, ones.getFirst());
            split.put(code, others.getFirst());
        });
        decide(merged);
        decide(split);
    }

    private void decide(Map<PersonCode, PersonCode> leads) {
        facts.add(new IdentityDecision(id(), NEW_YEAR, ++revision, leads, Map.of()));
    }

    private Step step(EntryType type, Instant at, @Nullable PersonCode person, @Nullable String caseCode) {
        return new Step(
                id(),
                at,
                at,
                type,
                new Office("MIMP", "CEM"),
                person,
                caseCode,
                null,
                Map.of("outcome", "REINTEGRADA_NUCLEO_FAMILIAR"));
    }
}
