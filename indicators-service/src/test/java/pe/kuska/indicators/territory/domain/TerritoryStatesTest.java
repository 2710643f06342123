package pe.kuska.indicators.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.RuleViolation;

class TerritoryStatesTest {

    private static final ActivityRule YEARLY = new ActivityRule("1", 12, "por confirmar");
    private static final Instant NOW = Instant.parse("2026-01-15T15:00:00Z");
    private static final Regions REGIONS = new Regions(List.of(
            new Regions.Region("15", "Lima (región)"),
            new Regions.Region("1501", "Lima Metropolitana"),
            new Regions.Region("17", "Madre de Dios")));

    @Test
    void aBodyIsActiveForTheTermAfterItsLastSession() {
        TerritorialBody body = body(GovernmentLevel.REGIONAL, "17", null);

        assertThat(state(body, "2025-03-10", "2026-03-10")).isEqualTo(BodyState.ACTIVE);
        assertThat(state(body, "2025-03-10", "2026-03-11")).isEqualTo(BodyState.INACTIVE);
        assertThat(BodyStanding.of(body, Optional.empty(), YEARLY, LocalDate.of(2026, 1, 1))
                        .state())
                .isEqualTo(BodyState.INACTIVE);
    }

    @Test
    void aDissolvedBodyIsNotActiveHoweverOftenItMet() {
        TerritorialBody body = body(GovernmentLevel.REGIONAL, "17", LocalDate.of(2026, 1, 1));

        assertThat(state(body, "2025-12-30", "2025-12-31")).isEqualTo(BodyState.ACTIVE);
        assertThat(state(body, "2025-12-30", "2026-01-01")).isEqualTo(BodyState.DISSOLVED);
    }

    @Test
    void aBodyMeetsOnlyWhileItExists() {
        TerritorialBody body = body(GovernmentLevel.REGIONAL, "17", LocalDate.of(2026, 1, 1));

        for (String day : List.of("2019-12-31", "2026-01-01")) {
            assertThatThrownBy(() -> new BodySession(
                            UUID.randomUUID(), body, LocalDate.parse(day), List.of("MIMP"), "MIMP", NOW))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void thePlansStateFollowsFromItsActAndItsDates() {
        TerritorialPlan draft = plan("17", null);
        TerritorialPlan approved = plan("17", LocalDate.of(2024, 12, 1));

        assertThat(draft.stateOn(LocalDate.of(2026, 1, 1))).isEqualTo(PlanState.IN_ELABORATION);
        assertThat(draft.stateOn(LocalDate.of(2030, 1, 1))).isEqualTo(PlanState.IN_ELABORATION);
        assertThat(approved.stateOn(LocalDate.of(2024, 11, 30))).isEqualTo(PlanState.IN_ELABORATION);
        assertThat(approved.stateOn(LocalDate.of(2024, 12, 31))).isEqualTo(PlanState.APPROVED);
        assertThat(approved.stateOn(LocalDate.of(2025, 1, 1))).isEqualTo(PlanState.IN_FORCE);
        assertThat(approved.stateOn(LocalDate.of(2027, 12, 31))).isEqualTo(PlanState.IN_FORCE);
        assertThat(approved.stateOn(LocalDate.of(2028, 1, 1))).isEqualTo(PlanState.EXPIRED);
    }

    @Test
    void eachLevelHasItsUbigeo() {
        REGIONS.require(GovernmentLevel.REGIONAL, "17");
        REGIONS.require(GovernmentLevel.REGIONAL, "1501");
        REGIONS.require(GovernmentLevel.PROVINCIAL, "1501");
        REGIONS.require(GovernmentLevel.LOCAL, "170101");
        for (String wrong : List.of("18", "1701", "170101")) {
            assertThatThrownBy(() -> REGIONS.require(GovernmentLevel.REGIONAL, wrong))
                    .isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> REGIONS.require(GovernmentLevel.LOCAL, "1701")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> REGIONS.require(GovernmentLevel.PROVINCIAL, "9901"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void coverageCountsRegionsByTheirOwnBodiesAndLocalOnesApart() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Coverage coverage = Coverage.of(
                day,
                REGIONS,
                List.of(
                        standing(GovernmentLevel.REGIONAL, "17", "2020-05-05"),
                        standing(GovernmentLevel.REGIONAL, "17", "2025-05-05"),
                        standing(GovernmentLevel.REGIONAL, "15", "2020-05-05"),
                        standing(GovernmentLevel.LOCAL, "150101", "2025-05-05")),
                List.of(
                        new Coverage.PlanStanding(plan("17", null), PlanState.IN_ELABORATION),
                        new Coverage.PlanStanding(plan("17", LocalDate.of(2024, 12, 1)), PlanState.IN_FORCE)));

        assertThat(coverage.withActiveBody()).isEqualTo(1);
        assertThat(coverage.withPlanInForce()).isEqualTo(1);
        assertThat(coverage.regions())
                .extracting(
                        region -> region.region().ubigeo(),
                        Coverage.OfRegion::body,
                        Coverage.OfRegion::localBodiesActive)
                .containsExactly(
                        tuple("15", Optional.of(BodyState.INACTIVE), 0),
                        tuple("1501", Optional.empty(), 1),
                        tuple("17", Optional.of(BodyState.ACTIVE), 0));
    }

    private static BodyState state(TerritorialBody body, String held, String day) {
        return BodyStanding.of(body, Optional.of(LocalDate.parse(held)), YEARLY, LocalDate.parse(day))
                .state();
    }

    private static BodyStanding standing(GovernmentLevel level, String ubigeo, String held) {
        return BodyStanding.of(
                body(level, ubigeo, null), Optional.of(LocalDate.parse(held)), YEARLY, LocalDate.of(2026, 1, 1));
    }

    private static TerritorialBody body(GovernmentLevel level, String ubigeo, @Nullable LocalDate dissolvedOn) {
        return new TerritorialBody(
                UUID.randomUUID(),
                new TerritorialBody.Sheet(
                        TerritorialBody.Kind.TABLE,
                        level,
                        ubigeo,
                        "Mesa (prueba)",
                        new LegalAct(LegalAct.Kind.REGIONAL_ORDINANCE, "000-PRUEBA", LocalDate.of(2020, 1, 1)),
                        "MIMP",
                        dissolvedOn),
                true,
                NOW);
    }

    private static TerritorialPlan plan(String ubigeo, @Nullable LocalDate approvedOn) {
        return new TerritorialPlan(
                UUID.randomUUID(),
                new TerritorialPlan.Sheet(
                        null,
                        GovernmentLevel.REGIONAL,
                        ubigeo,
                        "Plan (prueba)",
                        "MIMP",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        approvedOn == null
                                ? null
                                : new LegalAct(LegalAct.Kind.REGIONAL_ORDINANCE, "000-PRUEBA", approvedOn)),
                true,
                NOW);
    }
}
