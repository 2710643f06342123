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
    static void thereAreMoreCasesThanFitOnAPage() {
        for (int number = 1; number <= 3; number++) {
            Api.Answer answer = Api.as("reta").post("/api/registry/v1/cases", """
                            {"source": {"system": "RETA", "recordId": "EJEMPLO-PAGINA-%d"}, "kind": "COMPLAINT",
                             "receivedAt": "2026-03-27T21:30:00-05:00", "crime": "129-A"}
                            """.formatted(number));
            assertThat(answer.status()).isIn(200, 201);
        }
    }

    @Test
    void registersACase() throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(run("register-case"));

        assertThat(answer.path("code").asText()).startsWith("CT-");
        assertThat(answer.at("/persons/0/personCode").asText()).startsWith("CUV-");
    }

    @Test
    void searchesAPerson() throws IOException, InterruptedException {
        assertThat(JSON.readTree(run("search-person")).isArray()).isTrue();
    }

    @Test
    void readsFigures() throws IOException, InterruptedException {
        assertThat(JSON.readTree(run("read-figures")).has("total")).isTrue();
    }

    @Test
    void worksWithTheClientForJava() throws IOException, InterruptedException {
        assertToldEverything(execute(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SAMPLES.resolve("Client.java").toString()));
    }

    /** The compiled sample, against the package as it is handed over; the build makes both where there is Node.js. */
    @Test
    void worksWithTheClientForTypeScript() throws IOException, InterruptedException {
        assumeTrue(isInstalled("node"), "node is not installed: the client for TypeScript is neither built nor tested");

        assertToldEverything(execute(Path.of("..", "clients", "typescript", "target", "samples"), "node", "client.js"));
    }

    private static int casesOfThePolice() {
        return Api.as("reta")
                .get("/api/registry/v1/cases?limit=200")
                .body()
                .path("items")
                .size();
    }

    private static void assertToldEverything(String told) {
        assertThat(told).containsPattern("caso CT-\\S+").containsPattern("víctima CUV-\\S+");
        String victim = told.lines()
                .filter(line -> line.startsWith("víctima "))
                .map(line -> line.substring("víctima ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(told.lines())
                .contains("candidata " + victim)
                .contains("casos " + casesOfThePolice())
                .contains("problema urn:kuska:problem:not-found: No existe o está fuera de su mandato.")
                .anyMatch(line -> line.startsWith("recibido 2026-03-28T02:30:00"));
    }

    private String run(String sample) throws IOException, InterruptedException {
        for (String command : new String[] {"bash", "curl", "jq"}) {
            assumeTrue(isInstalled(command), command + " is not installed");
        }
        return execute(
                folder,
                "bash",
                "-eo",
                "pipefail",
                "-c",
                Files.readString(SAMPLES.resolve("token.sh")) + Files.readString(SAMPLES.resolve(sample + ".sh")));
    }

    private String execute(Path at, String... command) throws IOException, InterruptedException {
        RunningKuska kuska = RunningKuska.get();
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(at.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("KUSKA", kuska.address());
        builder.environment().put("ISSUER", kuska.issuer());
        builder.environment().put("CLIENT_ID", "reta");
        builder.environment().put("CLIENT_SECRET", "kuska");
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
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
