package pe.kuska.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class OutboxInboxTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    DataSource dataSource;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void accept() {
        CountedHandler.REFUSED.clear();
    }

    private void announce(int count) {
        given().auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .post("/api/probe/v1/things/many?key=" + key + "&count=" + count)
                .then()
                .statusCode(204);
    }

    private List<Integer> applied() throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT number FROM applied WHERE key = ? ORDER BY position")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
        }
        return numbers;
    }

    private long deadLetters() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*) FROM dead_letter WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void eventsOfAKeyArriveOnceAndInOrder() {
        announce(700);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(applied())
                        .isEqualTo(IntStream.rangeClosed(1, 700).boxed().toList()));
    }

    @Test
    void whatCannotBeAppliedIsSetAsideWithAllThatFollowsAndReplayedInOrder() {
        CountedHandler.REFUSED.add(key);
        announce(3);
        await().atMost(SOON).until(() -> deadLetters() == 3);
        assertThat(appliedNow()).isEmpty();

        String admin = Tokens.of("admin");
        given().auth()
                .oauth2(admin)
                .post("/api/probe/v1/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(3));
        assertThat(appliedNow()).isEmpty();

        CountedHandler.REFUSED.remove(key);
        given().auth()
                .oauth2(admin)
                .post("/api/probe/v1/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(0))
                .body("replayed", greaterThan(2));
        assertThat(appliedNow()).containsExactly(1, 2, 3);

        // The key is free again.
        given().auth()
                .oauth2(admin)
                .get("/api/probe/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private List<Integer> appliedNow() {
        try {
            return applied();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theBacklogCanBeWatched() {
        announce(1);
        await().atMost(SOON)
                .untilAsserted(() -> RestAssured.get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .body(containsString("kuska_outbox_backlog 0.0"))
                        .body(containsString("kuska_outbox_leading 1.0"))
                        .body(containsString("kuska_inbox_dead_letters")));
    }
}
