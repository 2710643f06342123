package pe.kuska.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder = Path.of("");

    private int port;
    private EmbeddedPostgres postgres = never();

    @BeforeEach
    void start() {
        port = FreePorts.take(1).getFirst();
        postgres = EmbeddedPostgres.start(settings());
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void comesBackWithItsDataAfterBeingKilledUnderAStrangersLock() throws IOException, SQLException {
        run("CREATE TABLE kept (id int); INSERT INTO kept VALUES (42)");
        new PidFile(folder.resolve("pid"))
                .read()
                .flatMap(ProcessMark::process)
                .orElseThrow()
                .destroyForcibly();
        assertThat(Waiting.until(() -> !postgres.isAlive(), Duration.ofSeconds(10)))
                .isTrue();
        // What a machine that was switched off may leave: a lock whose number now belongs to somebody else.
        Files.writeString(
                folder.resolve("home/cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");

        postgres = EmbeddedPostgres.start(settings());

        try (Connection connection = postgres.connectAsSuperuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT id FROM kept")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void acceptsNobodyWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void givesEachServiceADatabaseThatOnlyItCanEnterAndOnlyItsOwnerCanChange() throws SQLException {
        var databases = new Databases(postgres.url(""), EmbeddedPostgres.SUPERUSER, "secret");
        databases.create("kuska_registry", "first", "first");
        Databases.Access registry = databases.create("kuska_registry", "owner's", "it's the app");
        Databases.Access tracking = databases.create("kuska_tracking", "o", "a");

        try (Connection owner = DriverManager.getConnection(registry.url(), registry.owner(), "owner's");
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE cases (id int)");
            statement.execute("CREATE EXTENSION fuzzystrmatch");
            statement.execute("GRANT SELECT ON cases TO " + registry.app());
        }
        try (Connection app = DriverManager.getConnection(registry.url(), registry.app(), "it's the app");
                Statement statement = app.createStatement()) {
            statement.execute("SELECT * FROM cases");
            for (String forbidden : List.of(
                    "INSERT INTO cases VALUES (1)",
                    "DROP TABLE cases",
                    "CREATE TABLE own (id int)",
                    "CREATE TEMP TABLE own (id int)",
                    "CREATE SCHEMA own",
                    "CREATE ROLE friend",
                    "SELECT pg_read_file('/etc/passwd')",
                    "SET ROLE " + registry.owner())) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isIn("42501"));
            }
        }
        for (String database : List.of("kuska_registry", "postgres", "template1")) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(database), tracking.app(), "a"))
                    .as("the service of another database entering " + database)
                    .hasMessageContaining("permission denied for database");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(registry.url(), registry.app(), "first"))
                .as("a password that was replaced")
                .hasMessageContaining("password authentication failed");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private EmbeddedPostgres.Settings settings() {
        return new EmbeddedPostgres.Settings(
                TestFolders.distributions(),
                folder.resolve("home"),
                port,
                "secret",
                folder.resolve("log"),
                new PidFile(folder.resolve("pid")),
                EmbeddedPostgres.Settings.LITTLE_MEMORY,
                true);
    }

    @SuppressWarnings("NullAway") // assigned before each test
    private static EmbeddedPostgres never() {
        return null;
    }
}
