package pe.kuska.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.platform.crypto.KeyRings;

class TornAnchorTest {

    private static final String AT = "2026-03-01T10:00:00.123456Z";
    private static final Anchor.Head FIRST = new Anchor.Head(0, 41, "ab".repeat(32));
    private static final Anchor.Head SECOND = new Anchor.Head(1, 7, "cd".repeat(32));

    @TempDir
    Path directory;

    private ChainKey key;
    private String whole;

    @BeforeEach
    void aLine() throws IOException {
        Path ring = directory.resolve("ring.json");
        KeyRings.create(ring);
        key = new ChainKey(KeyRings.read(ring));
        whole = new Anchor("2026-03-01T09:59:50.000001Z", List.of(FIRST, SECOND)).line(key);
    }

    private String ended(String torn) {
        return torn + TornAnchor.certificate(torn, AT, key);
    }

    @Test
    void whereverItIsCutItIsReadAsTornAndTellsTheHeadsThatWereWhole() {
        for (int cut = 1; cut < whole.length(); cut++) {
            String torn = whole.substring(0, cut);
            assertThat(Anchor.parse(torn, key)).isEmpty();
            assertThat(TornAnchor.unfinished(torn)).as("cut at %s", cut).isPresent();
            assertThat(TornAnchor.certified(ended(torn), key)).isEqualTo(TornAnchor.unfinished(torn));
            assertThat(TornAnchor.certified(torn, key))
                    .as("nobody certified it")
                    .isEmpty();
        }
        assertThat(TornAnchor.unfinished(whole.substring(0, whole.length() - 1))
                        .orElseThrow()
                        .heads())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aCertificateTornInItsTurnIsCertifiedAgain() {
        String torn = whole.substring(0, 60);
        String first = ended(torn);
        for (int cut = torn.length() + 1; cut < first.length(); cut++) {
            String again = first.substring(0, cut);
            assertThat(TornAnchor.unfinished(again)).as("cut at %s", cut).isPresent();
            assertThat(TornAnchor.certified(ended(again), key)).isPresent();
        }
    }

    @Test
    void whoHasNoKeyCannotCertifyAndCannotChangeWhatWasCertified() {
        String certified = ended(whole.substring(0, whole.length() / 2));
        for (int at = 0; at < certified.length(); at++) {
            char other = certified.charAt(at) == '1' ? '2' : '1';
            assertThat(TornAnchor.certified(certified.substring(0, at) + other + certified.substring(at + 1), key))
                    .as("changed at %s", at)
                    .isEmpty();
        }
    }

    @Test
    void whatNoCrashLeavesIsNotTorn() {
        assertThat(TornAnchor.unfinished("nobody was here")).isEmpty();
        assertThat(TornAnchor.unfinished(whole.replace("ab", "xy"))).isEmpty();
        String otherCode = whole.substring(0, whole.length() - 1) + (whole.endsWith("0") ? "1" : "0");
        assertThat(TornAnchor.unfinished(otherCode))
                .as("a whole line with another authentication code")
                .isEmpty();
        assertThat(TornAnchor.certified(ended(otherCode), key)).isEmpty();
    }
}
