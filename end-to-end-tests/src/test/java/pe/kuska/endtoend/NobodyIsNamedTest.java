package pe.kuska.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * Somebody steals everything: a dump of each database, the databases' own files, the broker's, and the logs. Nobody is
 * named in any of it.
 */
class NobodyIsNamedTest {

    private static final List<String> PERSONAL = List.of(
            "Illariy",
            "Ñusta",
            Scenario.FIRST_SURNAME,
            Scenario.FIRST_SURNAME_OTHERWISE,
            Scenario.SECOND_SURNAME,
            Scenario.DNI,
            Scenario.OTHER_DNI,
            Scenario.BIRTH_DATE,
            "17/04/1999",
            "19990417",
            Scenario.ADDRESS,
            "4711",
            "999047117");

    private final Scenario scenario = Scenario.told();
    private final RunningKuska kuska = RunningKuska.get();

    /** Each term as typed and in the forms that normalising, sorting or logging might give it. */
    private static Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        for (String term : PERSONAL) {
            String plain = Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (String form : List.of(term, plain)) {
                forms.add(form);
                forms.add(form.toLowerCase(Locale.ROOT));
                forms.add(form.toUpperCase(Locale.ROOT));
            }
        }
        // Four digits occur by chance in any file of numbers; the street says the same.
        forms.remove("4711");
        return forms;
    }

    private static void assertNamesNobody(String place, byte[] content) {
        String text = new String(content, UTF_8);
        assertThat(forms().stream().filter(text::contains).toList()).as(place).isEmpty();
    }

    @Test
    void dumpsOfTheDatabasesNameNobody() throws Exception {
        int rows = 0;
        for (String database : List.of("kuska_registry", "kuska_tracking", "kuska_indicators")) {
            try (Connection connection = superuser(database);
                    Statement statement = connection.createStatement()) {
                // Bytes as they are, not as hexadecimal that would hide a name.
                statement.execute("SET bytea_output = 'escape'");
                for (String table : tables(connection)) {
                    ByteArrayOutputStream dump = new ByteArrayOutputStream();
                    rows += (int) connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("COPY " + table + " TO STDOUT", dump);
                    assertNamesNobody(database + "." + table, dump.toByteArray());
                }
            }
        }
        assertThat(rows).as("rows looked at").isGreaterThan(50);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private Connection superuser(String database) throws SQLException, IOException {
        Properties secrets = new Properties();
        try (InputStream file =
                Files.newInputStream(kuska.home().resolve("secrets").resolve("local.properties"))) {
            secrets.load(file);
        }
        String password = secrets.stringPropertyNames().stream()
                .filter(name -> name.contains("superuser"))
                .findFirst()
                .map(secrets::getProperty)
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + kuska.port(10) + "/" + database, "postgres", password);
    }

    @Test
    void theFilesOfDatabaseAndBrokerNameNobody() {
        awaitTimeline();
        long bytes = scan(kuska.home().resolve("data").resolve("postgresql"));
        assertThat(bytes).as("bytes of the database").isGreaterThan(1_000_000);
        assertThat(scan(kuska.home().resolve("data").resolve("kafka"))).isPositive();
    }

    @Test
    void theLogsNameNobody() {
        awaitTimeline();
        assertThat(scan(kuska.home().resolve("logs"))).isPositive();
        assertThat(scan(kuska.home().resolve("anchors"))).isPositive();
    }

    private void awaitTimeline() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.as("fiscal.mp")
                                .get("/api/tracking/v1/people/" + scenario.victim() + "/timeline")
                                .status()
                        == 200);
    }

    private static long scan(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(NobodyIsNamedTest::scanFile)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long scanFile(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            assertNamesNobody(file.toString(), content);
            return content.length;
        } catch (IOException vanished) {
            // Servers rename and delete their files while they run.
            return 0;
        }
    }
}
