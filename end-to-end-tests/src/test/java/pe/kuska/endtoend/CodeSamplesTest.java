package pe.kuska.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the developers' portal, run as they are shown there, with the credentials of a demonstration system. */
class CodeSamplesTest {

    private static final Path SAMPLES = Path.of("..", "gateway", "src", "main", "resources", "samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @BeforeAll
    static void theCommandsAreThere() {
        for (String command : new String[] {"bash", "curl", "jq"}) {
            assumeTrue(isInstalled(command), command + " is not installed");
        }
    }

    @Test
    void registersACase() throws IOException, InterruptedException {
        JsonNode answer = run("register-case");

        assertThat(answer.path("code").asText()).startsWith("CT-");
        assertThat(answer.at("/persons/0/personCode").asText()).startsWith("CUV-");
    }

    @Test
    void searchesAPerson() throws IOException, InterruptedException {
        assertThat(run("search-person").isArray()).isTrue();
    }

    @Test
    void readsFigures() throws IOException, InterruptedException {
        assertThat(run("read-figures").has("total")).isTrue();
    }

    private JsonNode run(String sample) throws IOException, InterruptedException {
        RunningKuska kuska = RunningKuska.get();
        Path output = folder.resolve("answer.json");
        ProcessBuilder bash = new ProcessBuilder(
                        "bash",
                        "-eo",
                        "pipefail",
                        "-c",
                        Files.readString(SAMPLES.resolve("token.sh"))
                                + Files.readString(SAMPLES.resolve(sample + ".sh")))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("KUSKA", kuska.address());
        bash.environment().put("ISSUER", "http://localhost:" + kuska.port(13) + "/realms/kuska");
        bash.environment().put("CLIENT_ID", "reta");
        bash.environment().put("CLIENT_SECRET", "kuska");
        Process process = bash.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return JSON.readTree(output.toFile());
    }

    private static boolean isInstalled(String command) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(place, command))) {
                return true;
            }
        }
        return false;
    }
}
