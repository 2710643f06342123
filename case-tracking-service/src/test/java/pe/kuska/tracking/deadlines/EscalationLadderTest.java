package pe.kuska.tracking.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.timers.TimerKind;

class EscalationLadderTest {

    private static final Instant DUE = Instant.parse("2026-03-02T15:00:00Z");

    private final EscalationLadder ladder = new DeadlineRulesFile().ladder();

    private EscalationLadder.Rung rung(String timer, int number) {
        return ladder.rung(timer, number).orElseThrow();
    }

    @Test
    void everyKindOfTimerHasALadderWithoutGapsThatBeginsWithWhoOwesIt() {
        assertThat(ladder.all().stream().map(EscalationLadder.Rung::timer).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TimerKind.values()).map(Enum::name).toList());
        for (TimerKind kind : TimerKind.values()) {
            assertThat(rung(kind.name(), 0).to()).isEqualTo(EscalationLadder.Receiver.OWING);
        }
        assertThat(ladder.all())
                .allSatisfy(rung -> assertThat(rung.rung() == 0
                                || ladder.rung(rung.timer(), rung.rung() - 1).isPresent())
                        .isTrue());
    }

    @Test
    void aReferralClimbsFromTheUnitToTheSenderToTheConductorAndStaysThere() {
        EscalationLadder.Rung unit = rung("REFERRAL", 0);
        EscalationLadder.Rung sender = ladder.above(unit).orElseThrow();
        EscalationLadder.Rung conductor = ladder.above(sender).orElseThrow();
        assertThat(sender.to()).isEqualTo(EscalationLadder.Receiver.ORIGIN);
        assertThat(conductor.unit()).isEqualTo("DDF");
        assertThat(ladder.above(conductor)).contains(conductor);
        assertThat(ladder.dueAfter(sender, DUE, DUE)).isEqualTo(DUE.plus(Duration.ofHours(24)));
    }

    @Test
    void aClockThatJumpedAMonthAheadBringsOneReminderNotFifteen() {
        EscalationLadder.Rung conductor = rung("REFERRAL", 2);
        Instant now = DUE.plus(Duration.ofDays(30)).plusSeconds(1);
        Instant due = ladder.dueAfter(conductor, DUE, now);
        assertThat(due).isBeforeOrEqualTo(now).isAfter(now.minus(Duration.ofHours(48)));
        assertThat(ladder.dueAfter(conductor, due, now)).isAfter(now);
    }
}
