package pe.kuska.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;
import pe.kuska.local.servers.DemonstrationRealm;

/** The same servers in containers; Testcontainers removes them when this JVM has ended. */
final class ContainerServers {
    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka-native:4.3.1");
    private static final DockerImageName KEYCLOAK = DockerImageName.parse("quay.io/keycloak/keycloak:26.7");
    private static final int KEYCLOAK_PORT = 8080;

    private ContainerServers() {}

    static Path start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES)
                .withUsername("postgres")
                .withDatabaseName("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=150");
        KafkaContainer kafka = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        GenericContainer<?> keycloak = keycloak();
        Startables.deepStart(postgres, kafka, keycloak).join();
        Servers servers = new Servers(
                "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort() + "/",
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers(),
                "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT) + "/realms/kuska",
                DemonstrationRealm.PASSWORD);
        try {
            Path file = Files.createTempFile("kuska-test-servers-", ".properties");
            file.toFile().deleteOnExit();
            servers.write(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GenericContainer<?> keycloak() {
        // Without a fixed host name, tokens name as their issuer the address under which they were asked for.
        return new GenericContainer<>(KEYCLOAK)
                .withExposedPorts(KEYCLOAK_PORT)
                .withEnv(DemonstrationRealm.environment(DemonstrationRealm.PASSWORD, DemonstrationRealm.PASSWORD))
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ProjectFolder.realmFolder().resolve("kuska-realm.json")),
                        "/opt/keycloak/data/import/kuska-realm.json")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ProjectFolder.realmFolder().resolve("kuska-users-0.json")),
                        "/opt/keycloak/data/import/kuska-users-0.json")
                .withCommand("start-dev", "--import-realm")
                .waitingFor(Wait.forHttp("/realms/kuska/.well-known/openid-configuration")
                        .forPort(KEYCLOAK_PORT)
                        .withStartupTimeout(Duration.ofMinutes(4)));
    }
}
