package pe.kuska.gateway.web.attentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SessionTimeTest {
    @Test
    void anHourIsReadWithOrWithoutItsLeadingZero() {
        assertThat(SessionPages.time("9:05")).contains(LocalTime.of(9, 5));
        assertThat(SessionPages.time("15:30")).contains(LocalTime.of(15, 30));
    }

    @Test
    void whatIsNoHourIsNotGuessed() {
        assertThat(SessionPages.time("")).isEmpty();
        assertThat(SessionPages.time("25:00")).isEmpty();
        assertThat(SessionPages.time("tarde")).isEmpty();
    }
}
