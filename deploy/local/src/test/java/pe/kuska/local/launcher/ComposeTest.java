package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** Containers and launcher run the same services: what one gives them, the other must give too. */
class ComposeTest {
    private static final Path FOLDER = Path.of(System.getProperty("kuska.root", "../.."), "deploy/compose");

    @TempDir
    Path home = Path.of("");

    private JsonNode compose = new ObjectMapper().nullNode();

    @BeforeEach
    void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("compose.yaml"))) {
            compose = new ObjectMapper().valueToTree(new Yaml().load(reader));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAServiceEverythingTheLauncherGivesIt(LocalService service) throws IOException {
        var installation = new Installation(home, home.resolve(".kuska"));
        installation.prepareFolders();
        Set<String> needed = new TreeSet<>(
                new ServiceProcess(installation, new PortPlan(PortPlan.DEFAULT_BASE), LocalSecrets.of(installation))
                        .environment(service)
                        .keySet());

        Set<String> given = new TreeSet<>();
        service(service.code()).path("environment").fieldNames().forEachRemaining(given::add);
        given.addAll(secretNames());

        assertThat(given).containsAll(needed);
    }

    @Test
    void publishesOnlyTheGatewayAndTheLoginAndOnlyOnTheLoopback() {
        List<String> published = new ArrayList<>();
        compose.path("services")
                .properties()
                .forEach(entry -> entry.getValue().path("ports").forEach(port -> published.add(port.asText())));

        assertThat(published).hasSize(2).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void holdsNoSecret() {
        compose.path("services")
                .properties()
                .forEach(entry -> entry.getValue()
                        .path("environment")
                        .properties()
                        .forEach(variable -> assertThat(variable.getKey())
                                .as("a variable of " + entry.getKey())
                                .doesNotMatch(".*(PASSWORD|SECRET)")));
        compose.path("secrets")
                .forEach(secret -> assertThat(secret.path("file").asText()).startsWith("./secrets/"));
    }

    /** A simulated answer about a real person would mislead, and an open door inside would be found. */
    @Test
    void simulatesNothingAndOpensNothingUnlessTheInstallationSaysSo() {
        JsonNode registry = service("registry").path("environment");
        assertThat(registry.path("KUSKA_VERIFICATION_RENIEC").asText()).endsWith(":-OFF}");
        assertThat(registry.path("KUSKA_VERIFICATION_MIGRACIONES").asText()).endsWith(":-OFF}");
        assertThat(registry.path("KUSKA_WEBHOOKS_PLAIN_TOO").asText()).endsWith(":-false}");
        assertThat(registry.path("KUSKA_WEBHOOKS_PRIVATE_HOSTS").asText()).endsWith(":-}");
    }

    /** Keys that anybody of an institution makes have no business where people are real. */
    @Test
    void isForPracticeOnlyIfTheInstallationSaysSo() {
        assertThat(service("gateway")
                        .path("environment")
                        .path("KUSKA_GATEWAY_TRAINING")
                        .asText())
                .endsWith(":-false}");
        assertThat(service("keycloak")
                        .path("environment")
                        .path("KUSKA_TRAINING")
                        .asText())
                .endsWith(":-false}");
    }

    @Test
    void letsNoContainerGainRights() {
        compose.path("services")
                .properties()
                .forEach(entry -> assertThat(
                                entry.getValue().path("security_opt").toString()
                                        + entry.getValue().path("cap_drop"))
                        .as(entry.getKey())
                        .contains("no-new-privileges:true")
                        .contains("ALL"));
    }

    @Test
    void waitsForTheHealthOfWhatAServiceNeeds() {
        compose.path("services").properties().forEach(entry -> {
            assertThat(entry.getValue().has("healthcheck")).as(entry.getKey()).isTrue();
            entry.getValue()
                    .path("depends_on")
                    .forEach(needed ->
                            assertThat(needed.path("condition").asText()).isEqualTo("service_healthy"));
        });
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    /** What {@code new-secrets} writes into the services' files, as the environment variables they stand for. */
    private static Set<String> secretNames() throws IOException {
        return Pattern.compile("(?:quarkus|kuska)\\.[a-z.-]+")
                .matcher(Files.readString(FOLDER.resolve("new-secrets")))
                .results()
                .map(property -> property.group()
                        .toUpperCase(Locale.ROOT)
                        .replace('.', '_')
                        .replace('-', '_'))
                .collect(Collectors.toSet());
    }
}
