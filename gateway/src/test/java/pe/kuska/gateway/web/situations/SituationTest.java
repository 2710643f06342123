package pe.kuska.gateway.web.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.Spoken;

class SituationTest {
    private static final Path STATES =
            Path.of("../case-tracking-service/src/main/java/pe/kuska/tracking/situations/domain/SituationStatus.java");
    private static final Pattern STATE = Pattern.compile("(?m)^    ([A-Z_]+)[,;]");

    private static Set<String> states() throws IOException {
        Set<String> states = new TreeSet<>();
        Matcher state = STATE.matcher(Files.readString(STATES));
        while (state.find()) {
            states.add(state.group(1));
        }
        return states;
    }

    private static Situation in(String status) {
        return new Situation("1", null, "CUV-ANA", status, "MIMP", "UPE", null, null, null, null, null, null, "Llora.");
    }

    @Test
    void everyStateOfTheTrackingServiceHasWords() throws IOException {
        SituationWords words = Spoken.words(SituationWords.class);
        assertThat(states())
                .hasSize(5)
                .allSatisfy(
                        state -> assertThat(Situation.statusWord(state, words)).isNotEqualTo(state));
    }

    @Test
    void anotherIsBegunOnlyWhenNoneIsPending() throws IOException {
        assertThat(states().stream().filter(state -> in(state).isPending()))
                .containsExactlyInAnyOrder("OPEN", "AWAITING_SHELTER");
    }

    @Test
    void whatWasWrittenStaysOutOfLogs() {
        assertThat(in("DETERMINED")).hasToString("Situation[1]");
    }
}
