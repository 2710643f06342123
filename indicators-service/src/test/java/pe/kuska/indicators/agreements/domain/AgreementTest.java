package pe.kuska.indicators.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.RuleViolation;

class AgreementTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 15);

    @Test
    void isReviewedEverySixMonthsWhileItIsOpen() {
        Agreement agreement = agreement();

        assertThat(agreement.isReviewDueOn(LocalDate.of(2026, 7, 14))).isFalse();
        assertThat(agreement.isReviewDueOn(LocalDate.of(2026, 7, 15))).isTrue();
        agreement.reviewed(AgreementState.IN_PROGRESS, LocalDate.of(2026, 7, 20));
        assertThat(agreement.nextReviewOn()).isEqualTo(LocalDate.of(2027, 1, 20));
        agreement.reviewed(AgreementState.FULFILLED, LocalDate.of(2027, 1, 20));
        assertThat(agreement.isReviewDueOn(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(agreement.isOverdueOn(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void isLateOnlyWhileOpen() {
        assertThat(agreement().isOverdueOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(agreement().isOverdueOn(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void aCancelledOneStaysCancelled() {
        Agreement agreement = agreement();
        agreement.reviewed(AgreementState.CANCELLED, AGREED);

        for (AgreementState state : AgreementState.values()) {
            assertThatThrownBy(() -> agreement.reviewed(state, AGREED)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void theEntityReportsHowFarItIsAndTheMinistryDecidesTheRest() {
        for (AgreementState state : AgreementState.values()) {
            assertThat(state.afterReview()).containsAll(state.reportable());
            assertThat(state.reportable()).doesNotContain(AgreementState.CANCELLED);
        }
        Agreement agreement = agreement();
        assertThatThrownBy(() -> agreement.reported(AgreementState.CANCELLED, AGREED))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(AgreementProblem.DECIDED_BY_THE_LEAD));
        agreement.reported(AgreementState.FULFILLED, AGREED);
        assertThatThrownBy(() -> agreement.reported(AgreementState.IN_PROGRESS, AGREED))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(AgreementProblem.DECIDED_BY_THE_LEAD));
        agreement.reviewed(AgreementState.IN_PROGRESS, AGREED);
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_PROGRESS);
    }

    private static Agreement agreement() {
        return new Agreement(
                UUID.randomUUID(),
                new Agreement.Commitment(
                        Agreement.Body.BINATIONAL_PLAN,
                        "Videoconferencia de monitoreo",
                        "OBJ1.A3",
                        null,
                        "MININTER",
                        AGREED,
                        LocalDate.of(2026, 12, 31),
                        null),
                Instant.parse("2026-01-15T15:00:00Z"));
    }
}
