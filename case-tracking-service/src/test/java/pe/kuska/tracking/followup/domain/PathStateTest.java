package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.followup.domain.EntryType.ATTENTION_GIVEN;
import static pe.kuska.tracking.followup.domain.EntryType.CASE_REGISTERED;
import static pe.kuska.tracking.followup.domain.EntryType.HAND_OVER_RECEIVED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_AGREED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_COMPLETED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_INTERRUPTED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_OFFERED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_STARTED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_ACCEPTED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_SENT;
import static pe.kuska.tracking.followup.domain.EntryType.STAY_BEGAN;
import static pe.kuska.tracking.followup.domain.EntryType.STAY_ENDED;
import static pe.kuska.tracking.followup.domain.EntryType.STAY_MOVED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.reference.ReintegrationOutcomes;

class PathStateTest {

    private static final Map<String, String> HOME = Map.of("outcome", "REINTEGRADA_NUCLEO_FAMILIAR");

    private final List<Step> steps = new ArrayList<>();

    private PathStateTest then(EntryType type) {
        return then(type, Map.of());
    }

    private PathStateTest then(EntryType type, Map<String, String> codes) {
        boolean ofCase = type.subject() == EntryType.Subject.CASE;
        var at = new Facts().at(0).plus(Duration.ofDays(steps.size()));
        steps.add(new Step(
                new UUID(3, steps.size()),
                at,
                at,
                type,
                Facts.CEM,
                ofCase ? null : Facts.ANA,
                ofCase ? "K-" + steps.size() : null,
                null,
                codes));
        return this;
    }

    private PathState state() {
        return PathState.of(steps, ReintegrationOutcomes.read());
    }

    @Test
    void aPathGoesFromRescueToReintegration() {
        assertThat(then(CASE_REGISTERED).then(REFERRAL_SENT).state()).isEqualTo(PathState.RESCUED);
        assertThat(then(REFERRAL_ACCEPTED).state()).isEqualTo(PathState.HANDED_OVER);
        assertThat(then(ATTENTION_GIVEN).state()).isEqualTo(PathState.ATTENTION);
        assertThat(then(STAY_BEGAN).state()).isEqualTo(PathState.RECOVERY);
        assertThat(then(PLAN_AGREED).state()).isEqualTo(PathState.REINTEGRATION);
        assertThat(then(PLAN_COMPLETED, HOME).state()).isEqualTo(PathState.REINTEGRATED);
    }

    @Test
    void notEveryCompletedPlanIsAReintegration() {
        assertThat(then(PLAN_COMPLETED, Map.of("outcome", "PROCESO_CONCLUIDO")).state())
                .isEqualTo(PathState.REINTEGRATION);
    }

    @Nested
    class WhenAPlanHasEnded {

        @Test
        void whoComesToAShelterAgainIsReadmitted() {
            then(CASE_REGISTERED).then(STAY_BEGAN).then(STAY_ENDED).then(PLAN_COMPLETED, HOME);
            assertThat(then(STAY_BEGAN).state()).isEqualTo(PathState.READMITTED);
        }

        @Test
        void whoMovesToAnotherShelterIsNot() {
            then(CASE_REGISTERED).then(STAY_BEGAN).then(PLAN_COMPLETED, HOME);
            assertThat(then(STAY_BEGAN).then(STAY_MOVED).state()).isEqualTo(PathState.REINTEGRATED);
        }

        @Test
        void whoIsTakenInBecauseOfANewCaseIsReadmittedAndWhoIsCaredForFurtherIsNot() {
            then(CASE_REGISTERED).then(PLAN_COMPLETED, HOME);
            assertThat(then(REFERRAL_ACCEPTED).then(HAND_OVER_RECEIVED).state()).isEqualTo(PathState.REINTEGRATED);
            assertThat(then(CASE_REGISTERED).state()).isEqualTo(PathState.REINTEGRATED);
            assertThat(then(HAND_OVER_RECEIVED).state()).isEqualTo(PathState.READMITTED);
        }

        @Test
        void whoIsOfferedAPlanAgainIsReadmitted() {
            assertThat(then(PLAN_STARTED).then(PLAN_INTERRUPTED).state()).isEqualTo(PathState.INTERRUPTED);
            assertThat(then(PLAN_OFFERED).state()).isEqualTo(PathState.READMITTED);
            assertThat(then(PLAN_COMPLETED, HOME).state()).isEqualTo(PathState.REINTEGRATED);
        }

        @Test
        void aPlanThatNeverBeganDoesNotMakeTheNextASecondOne() {
            assertThat(then(PLAN_AGREED).then(PLAN_INTERRUPTED).state()).isEqualTo(PathState.INTERRUPTED);
            assertThat(then(PLAN_OFFERED).state()).isEqualTo(PathState.REINTEGRATION);
        }

        @Test
        void aNewCaseIsASignThatThePersonWasTraffickedAgain() {
            then(CASE_REGISTERED).then(PLAN_COMPLETED, HOME).then(CASE_REGISTERED);
            assertThat(state()).isEqualTo(PathState.REINTEGRATED);
            assertThat(PathState.casesSinceEnd(steps)).containsExactly("K-2");
        }
    }
}
