package pe.kuska.gateway.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.gateway.web.care.Countdown.Urgency;

class CountdownTest {
    private static final CareWords WORDS = Spoken.words(CareWords.class);
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT5M, 5 min",
        "PT2H, 2 h",
        "PT2H14M, 2 h 14 min",
        "P1D, 1 día",
        "P1DT3H, 1 día 3 h",
        "P5DT30M, 5 días",
        "P9DT7H, 9 días",
    })
    void timeIsSaidInTwoUnitsAtMost(String time, String said) {
        assertThat(Countdown.length(Duration.parse(time), WORDS)).isEqualTo(said);
    }

    @Test
    void beforeTheDeadlineItSaysHowMuchIsLeft() {
        Countdown countdown = until(NOW.plus(Duration.ofHours(3)));
        assertThat(countdown.left()).isEqualTo("Faltan 3 h");
        assertThat(countdown.urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void afterItHowLongAgoItWas() {
        Countdown countdown = until(NOW.minus(Duration.ofMinutes(61)));
        assertThat(countdown.left()).isEqualTo("Venció hace 1 h 1 min");
        assertThat(countdown.isLate()).isTrue();
    }

    @Test
    void whatIsDueTomorrowPressesNobody() {
        assertThat(until(NOW.plus(Duration.ofHours(24))).urgency()).isEqualTo(Urgency.CALM);
    }

    @Test
    void whatWaitsSaysForHowLongItsOldestHas() {
        assertThat(Countdown.waiting("esperan", NOW.minus(Duration.ofDays(8)), NOW, WORDS))
                .isEqualTo("esperan; lo más antiguo, desde hace 8 días");
        assertThat(Countdown.waiting("esperan", NOW.plusSeconds(3), NOW, WORDS)).endsWith("desde hace 0 min");
        assertThat(Countdown.waiting("esperan", null, NOW, WORDS)).isEqualTo("esperan");
    }

    private static Countdown until(Instant dueAt) {
        return Countdown.of(dueAt, NOW, "mañana", null, WORDS);
    }
}
