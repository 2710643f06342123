package pe.kuska.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class IdempotencyTest {

    @Inject
    DataSource dataSource;

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("registrador.pnp")).contentType(ContentType.JSON);
    }

    private static Response register(String key, String name) {
        return clerk().header("Idempotency-Key", key)
                .body("{\"name\": \"" + name + "\"}")
                .post("/api/probe/v1/things");
    }

    private long things(String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM thing WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasNoSecondEffect() throws SQLException {
        String key = UUID.randomUUID().toString();
        Response first = register(key, "repeated");
        Response second = register(key, "repeated");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).endsWith(first.header("Location").substring(10));
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(things("repeated")).isEqualTo(1);
    }

    @Test
    void concurrentRequestsWithOneKeyHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            requests.add(() ->
                    register(key, "concurrent").then().statusCode(201).extract().path("id"));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<String> ids = new ArrayList<>();
            for (Future<String> answer : pool.invokeAll(requests)) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        }
        assertThat(things("concurrent")).isEqualTo(1);
    }

    @Test
    void aKeyIsNotUsedForADifferentRequest() {
        String key = UUID.randomUUID().toString();
        register(key, "one").then().statusCode(201);
        register(key, "other").then().statusCode(422).body("type", equalTo("urn:kuska:problem:idempotency-key-reused"));
    }

    @Test
    void anotherCallerMayUseTheSameKey() throws SQLException {
        String key = UUID.randomUUID().toString();
        register(key, "shared").then().statusCode(201);
        given().auth()
                .oauth2(Tokens.of("fiscal.mp"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\": \"shared\"}")
                .post("/api/probe/v1/things")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(things("shared")).isEqualTo(2);
    }

    @Test
    void aFailedRequestDoesNotUseUpItsKey() {
        String key = UUID.randomUUID().toString();
        register(key, "taken").then().statusCode(409).body("errors[0].field", equalTo("name"));
        register(key, "free").then().statusCode(201);
    }

    /** It may tell what its record keeps sealed: whoever reads the database must not read it here. */
    @Test
    void theAnswerIsKeptSealed() throws SQLException {
        String key = UUID.randomUUID().toString();
        String id = register(key, "sealed").then().statusCode(201).extract().path("id");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT body FROM idempotency_key WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isNotBlank().doesNotContain("{", id);
            }
        }
    }

    @Test
    void aKeyIsRequired() {
        clerk().body("{\"name\": \"x\"}")
                .post("/api/probe/v1/things")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kuska:problem:idempotency-key-required"));
    }
}
