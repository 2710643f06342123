package pe.kuska.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.outbox.OutboxRelay;
import pe.kuska.testing.KuskaServers;

/** A second replica's relay, which stands by while the first one sends. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class StandByRelayTest {

    private static final String NAME = "relay-standing-by";

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void keepsNoViewOfTheDatabaseOpenForItWouldKeepWhatChangedFromBeingCleanedUp() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        OutboxRelay relay = new OutboxRelay(
                this::open,
                Map.of(),
                asked::incrementAndGet,
                new OutboxRelay.Settings("second", "", Duration.ofDays(1)));
        Thread thread = Thread.ofPlatform().start(relay);
        try {
            await().untilAsserted(() ->
                    assertThat(standingBy("query LIKE '%advisory_lock%'")).isEqualTo(1));
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(8))
                    .untilAsserted(() -> assertThat(standingBy("state = 'idle' AND backend_xmin IS NULL"))
                            .isEqualTo(1));
            assertThat(relay.isLeading()).isFalse();
            assertThat(asked).hasValue(0);
        } finally {
            relay.close();
        }
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        await().untilAsserted(() -> assertThat(standingBy("true")).isZero());
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", NAME);
        return DriverManager.getConnection(url, properties);
    }

    private int standingBy(String condition) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = ? AND " + condition)) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
