package pe.kuska.tracking.situations.domain;

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
import pe.kuska.tracking.situations.domain.SituationStatus.Action;

class SituationPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID REFERRAL = new UUID(0, 7);

    private static Situation opened() {
        return new Situation(new UUID(0, 1), "CUV-ANA", null, new Office("MIMP", "UPE"), NOW);
    }

    private static Situation.Finding finding(boolean owesShelter, LocalDate on) {
        return new Situation.Finding("X", owesShelter, on, null);
    }

    @Property(tries = 500)
    void noHistoryLeavesTheTable(@ForAll @Size(max = 6) List<Action> actions) {
        Situation situation = opened();
        for (Action action : actions) {
            SituationStatus before = situation.status();
            try {
                switch (action) {
                    case DETERMINE -> situation.determine(finding(false, TODAY), null, NOW);
                    case OWE_SHELTER -> situation.determine(finding(true, TODAY), null, NOW);
                    case PLACE -> situation.place(REFERRAL, NOW);
                    case LOSE_SHELTER -> situation.loseShelter(NOW);
                    case RELEASE -> situation.release("R", NOW);
                    case WITHDRAW -> situation.withdraw("R", NOW);
                }
                assertThat(SituationStatus.TABLE.find(before, action)).contains(situation.status());
            } catch (RuleViolation refused) {
                assertThat(SituationStatus.TABLE.find(before, action)).isEmpty();
                assertThat(situation.status()).isEqualTo(before);
            }
            assertThat(situation.endedAt().isEmpty()).isEqualTo(SituationStatus.PENDING.contains(situation.status()));
            assertThat(situation.shelterOwedSince().isPresent()
                            || situation.status() != SituationStatus.AWAITING_SHELTER)
                    .isTrue();
            assertThat(situation.placedBy().isPresent()).isEqualTo(situation.status() == SituationStatus.PLACED);
            assertThat(situation.outcome().isEmpty())
                    .isEqualTo(situation.status() == SituationStatus.OPEN
                            || situation.status() == SituationStatus.WITHDRAWN);
        }
    }

    @Example
    void aDecisionDoesNotLieAheadInPeru() {
        Situation situation = opened();
        assertThatThrownBy(() -> situation.determine(finding(true, TODAY.plusDays(1)), null, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThat(situation.status()).isEqualTo(SituationStatus.OPEN);
        situation.determine(finding(true, TODAY), null, NOW);
        assertThat(situation.status()).isEqualTo(SituationStatus.AWAITING_SHELTER);
    }
}
