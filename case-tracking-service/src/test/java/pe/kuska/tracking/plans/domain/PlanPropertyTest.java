package pe.kuska.tracking.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.plans.domain.Signature.As;
import pe.kuska.tracking.reference.FollowUpCalendar;

class PlanPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Office CEM = new Office("MIMP", "CEM");
    private static final Office CSMC = new Office("MINSA", "CSMC");
    private static final UUID FIRST = new UUID(0, 11);

    private static Plan offered() {
        return new Plan(new UUID(0, 1), "CUV-ANA", PlanKind.PRI, CEM, null, NOW);
    }

    private static PlannedAction action(int version, UUID id, Office by, String due) {
        return new PlannedAction(
                version, id, 1, "SALUD_MENTAL", by.institution(), by.unit(), LocalDate.parse(due), null);
    }

    private static void sign(Plan plan, As as, Office by) {
        plan.sign(new Signature(plan.currentVersion(), as, by.institution(), by.unit(), "x", NOW), true);
    }

    private static Plan signed() {
        Plan plan = offered();
        plan.accept(true, NOW);
        plan.write(List.of(action(1, FIRST, CSMC, "2026-04-01")), "ORIGEN");
        sign(plan, As.PERSON, CEM);
        sign(plan, As.CASE_MANAGER, CEM);
        sign(plan, As.ENTITY, CSMC);
        return plan;
    }

    private static void attempt(Plan plan, PlanAction action) {
        switch (action) {
            case ACCEPT -> plan.accept(true, NOW);
            case DECLINE -> plan.decline("R", NOW);
            case AGREE -> plan.agree(NOW);
            case START -> plan.start(List.of(), NOW);
            case REVIEW -> plan.review("R", NOW);
            case RESUME -> plan.resume(NOW);
            case COMPLETE -> plan.complete("O", TODAY, NOW);
            case INTERRUPT -> plan.interrupt("R", NOW);
        }
    }

    @Property(tries = 500)
    void noHistoryLeavesTheTable(@ForAll @Size(max = 15) List<PlanAction> actions) {
        Plan plan = signed();
        for (PlanAction action : actions) {
            PlanStatus before = plan.status();
            try {
                attempt(plan, action);
                assertThat(PlanAction.TABLE.find(before, action)).contains(plan.status());
            } catch (RuleViolation refused) {
                assertThat(PlanAction.TABLE.find(before, action)).isEmpty();
                assertThat(plan.status()).isEqualTo(before);
            }
        }
    }

    @Example
    void itIsAgreedOnlyOnceThePersonTheCaseManagerAndEveryCommittedUnitHaveSigned() {
        Plan plan = offered();
        plan.accept(true, NOW);
        assertThatThrownBy(() -> plan.agree(NOW)).isInstanceOf(RuleViolation.class);
        plan.write(List.of(action(1, FIRST, CSMC, "2026-04-01")), "ORIGEN");
        sign(plan, As.PERSON, CEM);
        sign(plan, As.CASE_MANAGER, CEM);
        assertThatThrownBy(() -> plan.agree(NOW)).isInstanceOf(RuleViolation.class);
        sign(plan, As.ENTITY, CSMC);
        plan.agree(NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.AGREED);
    }

    @Example
    void aVersionChangedInReviewMustBeSignedAnewAndTheOldOneStays() {
        Plan plan = signed();
        plan.agree(NOW);
        plan.start(List.of(), NOW);
        assertThatThrownBy(() -> plan.write(List.of(action(2, FIRST, CEM, "2026-05-01")), "ORIGEN"))
                .isInstanceOf(RuleViolation.class);
        plan.review("R", NOW);
        plan.write(List.of(action(2, FIRST, CEM, "2026-05-01")), "DESTINO");
        assertThatThrownBy(() -> plan.resume(NOW)).isInstanceOf(RuleViolation.class);
        sign(plan, As.PERSON, CEM);
        sign(plan, As.CASE_MANAGER, CEM);
        plan.resume(NOW);
        assertThat(plan.actions(1)).extracting(PlannedAction::by).containsExactly(CSMC);
        assertThat(PlanDifference.between(plan.actions(1), plan.actions(2)).changed())
                .containsExactly(FIRST);
    }

    @Example
    void nobodySignsForAPersonWhoWasNotHeard() {
        assertThatThrownBy(() -> offered().accept(false, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Example
    void itIsNotCompletedWhileADueFollowUpIsMissingAndTheyComeInOrder() {
        Plan plan = signed();
        plan.agree(NOW);
        plan.start(List.of(TODAY.minusDays(2), TODAY.minusDays(1), TODAY.plusDays(9)), NOW);
        assertThatThrownBy(() -> plan.followUp(2, "AVANZA", null, NOW)).isInstanceOf(RuleViolation.class);
        plan.followUp(1, "AVANZA", null, NOW);
        assertThatThrownBy(() -> plan.complete("O", TODAY, NOW)).isInstanceOf(RuleViolation.class);
        plan.followUp(2, "AVANZA", null, NOW);
        plan.complete("O", TODAY, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Example
    void theCalendarIsMonthlyForThreeMonthsThenQuarterlyToTwelve() {
        assertThat(new FollowUpCalendar().from(LocalDate.parse("2026-01-31"), "PRI"))
                .containsExactly(
                        LocalDate.parse("2026-02-28"),
                        LocalDate.parse("2026-03-31"),
                        LocalDate.parse("2026-04-30"),
                        LocalDate.parse("2026-07-31"),
                        LocalDate.parse("2026-10-31"),
                        LocalDate.parse("2027-01-31"));
    }

    @Example
    void whatChangedIsToldActionByAction() {
        UUID second = new UUID(0, 12);
        UUID third = new UUID(0, 13);
        PlanDifference difference = PlanDifference.between(
                List.of(action(1, FIRST, CEM, "2026-04-01"), action(1, second, CEM, "2026-04-01")),
                List.of(action(2, FIRST, CEM, "2026-04-02"), action(2, third, CEM, "2026-04-01")));
        assertThat(difference).isEqualTo(new PlanDifference(List.of(third), List.of(second), List.of(FIRST)));
        List<PlannedAction> same = List.of(action(1, FIRST, CEM, "2026-04-01"));
        assertThat(PlanDifference.between(same, same)).isEqualTo(new PlanDifference(List.of(), List.of(), List.of()));
    }
}
