package pe.kuska.tracking.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.kuska.tracking.referrals.domain.ReferralFixture.SENT_AT;
import static pe.kuska.tracking.referrals.domain.ReferralFixture.aReferral;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.ProblemType;
import pe.kuska.platform.problem.RuleViolation;

class ReferralTest {

    private static final Instant LATER = SENT_AT.plusSeconds(3600);

    private static void assertViolates(ThrowingCallable call, ProblemType problem, String... fields) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.type()).isEqualTo(problem);
            assertThat(violation.errors()).extracting(error -> error.field()).containsExactly(fields);
        });
    }

    @Nested
    class WhenSending {

        @Test
        void itIsSentAndRemembersWhenAndByWhom() {
            Referral referral = aReferral().sent();
            assertThat(referral.status()).isEqualTo(ReferralStatus.SENT);
            assertThat(referral.steps()).containsExactly(new ReferralStep(ReferralEvent.SENT, SENT_AT, "sender", null));
        }

        @Test
        void nothingIsSentWithoutTheConsentOfThePerson() {
            assertViolates(
                    () -> aReferral().withConsent(Consent.NOT_GIVEN, null).sent(),
                    ReferralProblem.CONSENT_MISSING,
                    "consent");
        }

        @Test
        void anOverriddenConsentNeedsItsLawfulReason() {
            assertViolates(
                    () -> aReferral().withConsent(Consent.OVERRIDDEN, null).sent(),
                    ReferralProblem.CONSENT_MISSING,
                    "overrideReason");
            assertThat(aReferral()
                            .withConsent(Consent.OVERRIDDEN, "RIESGO_VIDA_INTEGRIDAD")
                            .sent()
                            .overrideReason())
                    .contains("RIESGO_VIDA_INTEGRIDAD");
        }

        @Test
        void aGivenConsentIsNotOverridden() {
            assertViolates(
                    () -> aReferral()
                            .withConsent(Consent.GIVEN, "RIESGO_VIDA_INTEGRIDAD")
                            .sent(),
                    ReferralProblem.INVALID_REFERRAL,
                    "overrideReason");
        }

        @Test
        void aUnitDoesNotReferToItself() {
            assertViolates(
                    () -> aReferral().to(ReferralFixture.POLICE).sent(), ReferralProblem.INVALID_REFERRAL, "toUnit");
        }
    }

    @Nested
    class WhenSent {

        private final Referral referral = aReferral().sent();

        @Test
        void acceptingAcknowledgesReceptionToo() {
            assertThat(referral.take(ReferralAction.ACCEPT, null, "cem", LATER))
                    .extracting(ReferralStep::event)
                    .containsExactly(ReferralEvent.RECEIVED, ReferralEvent.ACCEPTED);
            assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
        }

        @Test
        void rejectingNeedsAReason() {
            assertViolates(
                    () -> referral.take(ReferralAction.REJECT, null, "cem", LATER),
                    ReferralProblem.REASON_REQUIRED,
                    "reason");
            assertThat(referral.status()).isEqualTo(ReferralStatus.SENT);
            assertThat(referral.steps()).hasSize(1);
        }

        @Test
        void theReasonStandsWithTheStepItExplains() {
            assertThat(referral.take(ReferralAction.REJECT, "SIN_CAPACIDAD", "cem", LATER))
                    .containsExactly(
                            new ReferralStep(ReferralEvent.RECEIVED, LATER, "cem", null),
                            new ReferralStep(ReferralEvent.REJECTED, LATER, "cem", "SIN_CAPACIDAD"));
        }

        @Test
        void nobodyIsAttendedBeforeBeingAccepted() {
            assertViolates(
                    () -> referral.take(ReferralAction.ATTEND, null, "cem", LATER), ReferralProblem.STEP_NOT_ALLOWED);
        }
    }

    @Nested
    class WhenAttended {

        private final Referral referral = aReferral().sent();

        WhenAttended() {
            referral.take(ReferralAction.ACCEPT, null, "cem", LATER);
            referral.take(ReferralAction.ATTEND, null, "cem", LATER);
        }

        @Test
        void itCanBeReturnedWithAReason() {
            referral.take(ReferralAction.RETURN, "ATENCION_CONCLUIDA", "cem", LATER);
            assertThat(referral.status()).isEqualTo(ReferralStatus.RETURNED);
            assertThat(referral.lastStep().reason()).isEqualTo("ATENCION_CONCLUIDA");
        }

        @Test
        void itCannotBeRejectedAnyMore() {
            assertViolates(
                    () -> referral.take(ReferralAction.REJECT, "SIN_CAPACIDAD", "cem", LATER),
                    ReferralProblem.STEP_NOT_ALLOWED);
        }
    }
}
