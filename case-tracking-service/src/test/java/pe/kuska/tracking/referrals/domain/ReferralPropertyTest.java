package pe.kuska.tracking.referrals.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.referrals.domain.ReferralFixture.SENT_AT;
import static pe.kuska.tracking.referrals.domain.ReferralFixture.aReferral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import pe.kuska.platform.problem.RuleViolation;

class ReferralPropertyTest {

    /** What may follow what, written down independently of the transition table. */
    private static final Map<ReferralEvent, Set<ReferralEvent>> MAY_FOLLOW = Map.ofEntries(
            entry(ReferralEvent.SENT, Set.of(ReferralEvent.RECEIVED, ReferralEvent.REROUTED)),
            entry(
                    ReferralEvent.RECEIVED,
                    Set.of(ReferralEvent.ACCEPTED, ReferralEvent.REJECTED, ReferralEvent.REROUTED)),
            entry(ReferralEvent.ACCEPTED, Set.of(ReferralEvent.ATTENDED, ReferralEvent.UNATTENDED)),
            entry(ReferralEvent.REJECTED, Set.of(ReferralEvent.REROUTED, ReferralEvent.CLOSED)),
            entry(ReferralEvent.UNATTENDED, Set.of(ReferralEvent.REROUTED, ReferralEvent.CLOSED)),
            entry(ReferralEvent.ATTENDED, Set.of(ReferralEvent.RETURNED, ReferralEvent.KEPT)),
            entry(ReferralEvent.KEPT, Set.of(ReferralEvent.RETURNED)),
            entry(ReferralEvent.RETURNED, Set.of(ReferralEvent.CLOSED)),
            entry(ReferralEvent.REROUTED, Set.of()),
            entry(ReferralEvent.CLOSED, Set.of()));

    @Property
    void noHistoryReachesAnIllegalState(@ForAll @Size(max = 12) List<ReferralAction> actions, @ForAll boolean reasons) {
        Referral referral = aReferral().sent();
        List<ReferralEvent> told = new ArrayList<>(List.of(ReferralEvent.SENT));
        for (ReferralAction action : actions) {
            ReferralStatus before = referral.status();
            try {
                referral.take(action, reasons ? "REASON" : null, "somebody", SENT_AT)
                        .forEach(step -> told.add(step.event()));
            } catch (RuleViolation refused) {
                assertThat(referral.status()).isEqualTo(before);
            }
            assertThat(referral.status().name()).isEqualTo(told.getLast().name());
        }
        for (int i = 1; i < told.size(); i++) {
            assertThat(MAY_FOLLOW.get(told.get(i - 1))).contains(told.get(i));
        }
        assertThat(referral.steps()).extracting(ReferralStep::event).isEqualTo(told);
    }

    @Property
    void aRepeatedActionChangesNothing(@ForAll @Size(max = 8) List<ReferralAction> actions) {
        Referral once = aReferral().sent();
        Referral twice = aReferral().sent();
        for (ReferralAction action : actions) {
            attempt(once, action);
            attempt(twice, action);
            List<ReferralStep> before = twice.steps();
            attempt(twice, action);
            assertThat(twice.steps()).isEqualTo(before);
        }
        assertThat(twice.steps()).isEqualTo(once.steps());
        assertThat(twice.status()).isEqualTo(once.status());
    }

    private static void attempt(Referral referral, ReferralAction action) {
        try {
            referral.take(action, "REASON", "somebody", SENT_AT);
        } catch (RuleViolation refused) {
            assertThat(refused.type()).isEqualTo(ReferralProblem.STEP_NOT_ALLOWED);
        }
    }
}
