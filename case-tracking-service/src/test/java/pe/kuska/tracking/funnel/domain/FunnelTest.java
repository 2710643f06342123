package pe.kuska.tracking.funnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;
import pe.kuska.tracking.funnel.FunnelSteps;

class FunnelTest {

    private static final Instant RESCUED = Instant.parse("2026-01-01T04:59:59Z");
    private static final List<FunnelStep> STEPS = FunnelSteps.read();
    private static final PersonCode ANA = new PersonCode("CUV-ANA");

    private int ids;

    private UUID id() {
        return new UUID(7, ids++);
    }

    private Journey journey(Step... steps) {
        List<Fact> facts = new ArrayList<>(List.of(steps));
        facts.add(new VictimInCase(id(), RESCUED, "K-1", ANA, ANA, null, VictimStatus.PRESUMED));
        facts.add(new Step(
                id(),
                RESCUED,
                RESCUED,
                EntryType.CASE_REGISTERED,
                new Office("PNP", null),
                null,
                "K-1",
                null,
                Map.of("ubigeo", "170101")));
        return Journey.of(PathOfCare.of(ANA, facts).orElseThrow(), STEPS).orElseThrow();
    }

    private Step step(EntryType type, int hours, Map<String, String> codes) {
        Instant at = RESCUED.plus(Duration.ofHours(hours));
        return new Step(id(), at, at, type, new Office("MIMP", "CEM"), ANA, null, id(), codes);
    }

    private Step plain(EntryType type, int hours) {
        return step(type, hours, Map.of());
    }

    @Test
    void theYearIsPerusAndTheDepartmentThatOfTheFirstCase() {
        Journey journey = journey();
        assertThat(journey.year()).isEqualTo(2025);
        assertThat(journey.department()).isEqualTo("17");
    }

    @Test
    void onlyAReintegrationIsTheEndNotEveryCompletedPlan() {
        Journey ended = journey(step(EntryType.PLAN_COMPLETED, 9, Map.of("outcome", "PROCESO_CONCLUIDO")));
        Journey home = journey(step(EntryType.PLAN_COMPLETED, 9, Map.of("outcome", "REINTEGRADA_NUCLEO_FAMILIAR")));
        assertThat(ended.furthest()).isEqualTo("RESCUED");
        assertThat(home.furthest()).isEqualTo("REINTEGRATED");
        assertThat(home.reason()).isEmpty();
    }

    @Test
    void whoStoppedStoppedSomewhereForAReasonOrIsUnderWay() {
        Journey declined = journey(
                plain(EntryType.HAND_OVER_RECEIVED, 1),
                step(EntryType.PLAN_DECLINED, 5, Map.of("reason", "NO_DESEA_PLAN")));
        Journey waiting = journey(plain(EntryType.HAND_OVER_OFFERED, 1));
        Journey silent = journey();
        assertThat(waiting.furthest()).isEqualTo("RESCUED");
        assertThat(waiting.reason()).hasValue(Journey.UNDER_WAY);
        assertThat(silent.reason()).hasValue("SIN_MOTIVO_REGISTRADO");
        assertThat(declined.furthest()).isEqualTo("HANDED_OVER");
        assertThat(declined.reason()).hasValue("NO_DESEA_PLAN");
        FunnelSums sums = FunnelByHand.sums(List.of(declined, waiting, silent), null, STEPS);
        int stopped = sums.stopped().values().stream()
                .mapToInt(reasons ->
                        reasons.values().stream().mapToInt(Integer::intValue).sum())
                .sum();
        assertThat(stopped + sums.people(null, "REINTEGRATED")).isEqualTo(sums.people(null, "RESCUED"));
    }

    @Test
    void leadTimesAreTheMedianAndTheNinetiethPercentileOfThoseWhoTookBothSteps() {
        List<Journey> journeys = new ArrayList<>(List.of(journey()));
        for (int hours = 1; hours <= 10; hours++) {
            journeys.add(journey(plain(EntryType.HAND_OVER_RECEIVED, hours)));
        }
        assertThat(FunnelByHand.sums(journeys, null, STEPS).leads())
                .containsEntry("HANDED_OVER", new Funnel.Lead(10, 5, 9));
    }
}
