package pe.kuska.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KuskaServersTest {

    @Nested
    class AFreshDatabase {
        @Test
        void letsItsOwnerMakeTablesAndTheServiceOnlyUseWhatIsGranted() throws SQLException {
            try (TestDatabase database = TestDatabase.fresh("proof")) {
                try (Connection owner = database.asOwner();
                        Statement statement = owner.createStatement()) {
                    statement.execute("CREATE TABLE granted (id int)");
                    statement.execute("CREATE TABLE kept (id int)");
                    statement.execute("GRANT SELECT, INSERT ON granted TO "
                            + database.access().app());
                }
                try (Connection service = database.asService();
                        Statement statement = service.createStatement()) {
                    statement.execute("INSERT INTO granted VALUES (7)");
                    assertThatThrownBy(() -> statement.execute("INSERT INTO kept VALUES (7)"))
                            .hasMessageContaining("permission denied");
                    assertThatThrownBy(() -> statement.execute("CREATE TABLE own (id int)"))
                            .hasMessageContaining("permission denied");
                }
                assertThat(database.count("SELECT count(*) FROM granted")).isEqualTo(1);
            }
        }

        @Test
        void isClosedToTheRolesOfAnotherService() throws SQLException {
            try (TestDatabase mine = TestDatabase.fresh("mine");
                    TestDatabase theirs = TestDatabase.fresh("theirs")) {
                for (String role :
                        List.of(theirs.access().app(), theirs.access().owner())) {
                    String password = role.endsWith("_app")
                            ? theirs.access().appPassword()
                            : theirs.access().ownerPassword();
                    assertThatThrownBy(() ->
                                    DriverManager.getConnection(mine.access().url(), role, password))
                            .hasMessageContaining("permission denied for database");
                }
            }
        }
    }

    @Nested
    class ATopic {
        @Test
        void givesBackWhatWasSentInOrder() {
            TestKafka kafka = TestKafka.withPrefix("proof-" + System.nanoTime() + ".");
            assertThat(kafka.records("nothing.v1")).isEmpty();
            kafka.create("things.v1", 1);
            kafka.send("things.v1", "k", "one", Map.of("ce_type", "pe.kuska.Proof.v1"));
            kafka.send("things.v1", "k", "two", Map.of());

            List<TestKafka.Received> received = kafka.records("things.v1");

            assertThat(received).extracting(TestKafka.Received::value).containsExactly("one", "two");
            assertThat(received.getFirst().headers()).containsEntry("ce_type", "pe.kuska.Proof.v1");
            kafka.deleteAll();
        }
    }

    @Nested
    class AToken {
        @Test
        void ofAPersonSaysForWhichInstitutionAndInWhichRolesSheActs() throws IOException {
            JsonNode claims = claims(Tokens.of("fiscal.mp"));

            assertThat(claims.path("iss").asText())
                    .isEqualTo(KuskaServers.shared().issuer());
            assertThat(claims.path("aud").asText()).isEqualTo("kuska-api");
            assertThat(claims.path("preferred_username").asText()).isEqualTo("fiscal.mp");
            assertThat(claims.path("institution").asText()).isEqualTo("MPFN");
            assertThat(claims.path("unit").asText()).isEqualTo("FISTRAP");
            assertThat(roles(claims)).containsExactlyInAnyOrder("registrar", "investigator");
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
        }

        @Test
        void ofAPersonWithoutAUnitHasNone() throws IOException {
            assertThat(claims(Tokens.of("auditora.dp")).has("unit")).isFalse();
        }

        @Test
        void ofASystemSaysForWhichInstitutionItActs() throws IOException {
            JsonNode claims = claims(Tokens.ofSystem("reta"));

            assertThat(claims.path("institution").asText()).isEqualTo("PNP");
            assertThat(claims.path("unit").asText()).isEqualTo("DIRCTPTIM");
            assertThat(claims.path("aud").asText()).isEqualTo("kuska-api");
            assertThat(roles(claims)).containsExactly("registrar");
        }

        private static JsonNode claims(String token) throws IOException {
            byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return new ObjectMapper().readTree(payload);
        }

        private static List<String> roles(JsonNode claims) {
            List<String> roles = new ArrayList<>();
            claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
            return roles;
        }
    }

    @Test
    void givesAServiceEverythingItsEnvironmentWouldAndTakesItAwayAgain() {
        var resource = new KuskaServers();
        resource.init(Map.of("service", "registry"));

        Map<String, String> config = resource.start();

        Path keyRing = Path.of(config.getOrDefault("kuska.keyring.path", ""));
        assertThat(keyRing).exists();
        assertThat(config)
                .containsKeys(
                        "quarkus.datasource.jdbc.url",
                        "quarkus.flyway.username",
                        "kafka.bootstrap.servers",
                        "quarkus.oidc.auth-server-url",
                        "kuska.events.topic-prefix",
                        "kuska.audit.anchors")
                .containsEntry("quarkus.flyway.placeholders.app", config.get("quarkus.datasource.username"));
        resource.stop();
        assertThat(Files.exists(keyRing)).isFalse();
    }
}
