package pe.kuska.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.local.servers.ServersClasspath;
import pe.kuska.testing.TestDatabase;

/**
 * Ten thousand events while relay, consumer and broker are killed at random moments: each is applied, once, and those
 * of a key in their order.
 */
class FaultTest {

    private static final int EVENTS = 10_000;
    private static final int KEYS = 40;
    private static final int KILLS = 12;

    @TempDir
    private Path directory;

    private final Map<String, Process> processes = new HashMap<>();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private TestDatabase database = TestDatabase.fresh("fault");
    private int brokerPort;
    private int controllerPort;

    @BeforeEach
    void start() throws IOException {
        Flyway.configure()
                .dataSource(
                        database.access().url(),
                        database.access().owner(),
                        database.access().ownerPassword())
                .locations("db/platform", "db/probe")
                .placeholders(Map.of("app", database.access().app()))
                .load()
                .migrate();
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            brokerPort = one.getLocalPort();
            controllerPort = other.getLocalPort();
        }
        for (String name : List.of("broker", "relay", "inbox")) {
            launch(name);
        }
    }

    @AfterEach
    void stop() {
        processes.values().forEach(Process::destroyForcibly);
        database.close();
    }

    @Test
    void nothingIsLostAppliedTwiceOrReordered() throws Exception {
        Thread writer = Thread.ofVirtual().start(this::write);
        Map<String, Integer> kills = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(800 + random.nextInt(2_500));
            // The relay more often: it has the most to lose between two steps.
            String victim = List.of("relay", "relay", "inbox", "broker").get(random.nextInt(4));
            kills.merge(victim, 1, Integer::sum);
            Process process = processes.get(victim);
            assertThat(process).isNotNull();
            process.destroyForcibly().waitFor();
            launch(victim);
        }
        writer.join();

        String story = "seed " + seed + ", kills " + kills;
        await(story)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () -> assertThat(count("SELECT count(*) FROM applied")).isEqualTo(EVENTS));
        assertThat(count("SELECT count(*) FROM dead_letter")).as(story).isZero();
        assertThat(count("SELECT count(*) FROM processed_event")).as(story).isEqualTo(EVENTS);
        await(story)
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("SELECT count(*) FROM outbox_event WHERE sent_at IS NULL") == 0);
        assertThat(count("""
                        SELECT count(*) FROM (
                            SELECT number, row_number() OVER (PARTITION BY key ORDER BY position) AS place FROM applied
                        ) AS ordered WHERE number <> place
                        """)).as("out of order; " + story).isZero();
    }

    /** Events of all keys, a few in each transaction, spread over the time of the kills. */
    private void write() {
        try (Connection connection = database.asService()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO outbox_event (id, topic, key, type, occurred_at, data)
                    VALUES (?, ?, ?, 'pe.kuska.probe.Counted.v1', now(), ?::jsonb)
                    """)) {
                for (int event = 0; event < EVENTS; event++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, FaultWorker.TOPIC);
                    insert.setString(3, "key-" + event % KEYS);
                    insert.setString(4, "{\"number\": " + (event / KEYS + 1) + "}");
                    insert.addBatch();
                    if (event % 50 == 49) {
                        insert.executeBatch();
                        connection.commit();
                        Thread.sleep(100);
                    }
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void launch(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp"));
        if (name.equals("broker")) {
            // The broker's own libraries, which are newer than the services' clients.
            command.add(
                    ServersClasspath.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))
                            + File.pathSeparator
                            + Path.of("target", "test-classes").toAbsolutePath());
            command.addAll(List.of(
                    FaultWorker.Broker.class.getName(),
                    directory.resolve("kafka").toString(),
                    Integer.toString(brokerPort),
                    Integer.toString(controllerPort)));
        } else {
            command.add(System.getProperty("java.class.path"));
            command.addAll(List.of(
                    FaultWorker.class.getName(),
                    name,
                    database.access().url(),
                    database.access().app(),
                    database.access().appPassword(),
                    "127.0.0.1:" + brokerPort));
        }
        processes.put(
                name,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                Path.of("target", "fault-" + name + ".log").toFile()))
                        .start());
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
