package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void givesBackWhatWasSaidInOrder() {
        var progress = new Progress(folder.resolve("progress"));
        progress.say(Progress.Kind.BEGUN, 0, "Kafka");
        progress.say(Progress.Kind.FAILED, 7, "Kafka no arrancó:\n\tdisco lleno");

        assertThat(progress.steps())
                .containsExactly(
                        new Progress.Step(Progress.Kind.BEGUN, 0, "Kafka"),
                        new Progress.Step(Progress.Kind.FAILED, 7, "Kafka no arrancó:\n\tdisco lleno"));
    }

    @Test
    void leavesOutALineThatIsStillBeingWritten() throws IOException {
        var progress = new Progress(folder.resolve("progress"));
        progress.say(Progress.Kind.DONE, 5, "PostgreSQL");
        Files.writeString(progress.file(), "REA", StandardOpenOption.APPEND);

        assertThat(progress.steps()).hasSize(1);
    }

    @Test
    void isEmptyBeforeTheFirstStep() {
        assertThat(new Progress(folder.resolve("progress")).steps()).isEmpty();
    }
}
