package pe.kuska.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessMarkTest {

    @Test
    void recognisesTheProcessItMarked() {
        ProcessMark mark = ProcessMark.ofThisProcess();

        assertThat(ProcessMark.parse(mark.toString()).isAlive()).isTrue();
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameNumberForIt() {
        var reused = new ProcessMark(ProcessHandle.current().pid(), "an earlier moment");

        assertThat(reused.isAlive()).isFalse();
        assertThat(reused.process()).isEmpty();
    }

    @Test
    void knowsThatAProcessHasEnded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessMark mark = ProcessMark.of(process.pid()).orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(mark.isAlive()).isFalse();
    }

    @Nested
    class InAPidFile {
        @TempDir
        Path folder = Path.of("");

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "12", "doce x", "99999999999999999999 x"})
        void damageMeansThatNothingIsKnown(String contents) throws IOException {
            Path file = Files.writeString(folder.resolve("x.pid"), contents);

            assertThat(new PidFile(file).read()).isEmpty();
        }

        @Test
        void aLeftoverIsEndedAndForgotten() throws IOException, InterruptedException {
            Process process = new ProcessBuilder("sleep", "60").start();
            var pidFile = new PidFile(folder.resolve("x.pid"));
            pidFile.write(ProcessMark.of(process.pid()).orElseThrow());

            assertThat(ServerProcess.stopLeftover(pidFile, "TERM", Duration.ofSeconds(5)))
                    .isTrue();

            assertThat(process.waitFor()).isNotZero();
            assertThat(pidFile.path()).doesNotExist();
        }

        @Test
        void aStrangerUnderAnOldNumberIsLeftAlone() throws IOException {
            Process stranger = new ProcessBuilder("sleep", "60").start();
            var pidFile = new PidFile(folder.resolve("x.pid"));
            pidFile.write(new ProcessMark(stranger.pid(), "an earlier moment"));

            assertThat(ServerProcess.stopLeftover(pidFile, "TERM", Duration.ofSeconds(5)))
                    .isFalse();

            assertThat(stranger.isAlive()).isTrue();
            stranger.destroyForcibly();
        }
    }
}
