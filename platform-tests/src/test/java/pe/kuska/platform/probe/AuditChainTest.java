package pe.kuska.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.audit.AuditVerifier;
import pe.kuska.platform.audit.AuditVerifier.Finding;
import pe.kuska.platform.audit.AuditVerifier.Flaw;
import pe.kuska.platform.crypto.KeyRing;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

/** Somebody who administers the database tampers with the audit; each tampering is undone by rolling back. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class AuditChainTest {

    @Inject
    DataSource dataSource;

    @Inject
    KeyRing ring;

    @ConfigProperty(name = "kuska.audit.anchors")
    Path anchors;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @BeforeEach
    void entriesAndAnAnchor() throws SQLException, IOException {
        for (int i = 0; i < 30; i++) {
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"name\": \"audited\"}")
                    .post("/api/probe/v1/things")
                    .then()
                    .statusCode(201);
        }
        // The anchor that knows the newest entry.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.exists(anchors) && Files.readString(anchors).contains(newestHash()));
    }

    private String newestHash() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT encode(hash, 'hex') FROM audit_entry ORDER BY position DESC LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Copies the audit into a schema of its own, lets the attacker work there, and verifies that copy. */
    private AuditVerifier.Verdict after(String... attack) throws SQLException, IOException {
        String schema = "tampered_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
                statement.execute("CREATE TABLE " + schema + ".audit_entry AS SELECT * FROM public.audit_entry");
                statement.execute("CREATE TABLE " + schema + ".audit_head AS SELECT * FROM public.audit_head");
                statement.execute("SET search_path TO " + schema);
                for (String step : attack) {
                    assertThat(statement.executeUpdate(step)).as(step).isPositive();
                }
            }
            AuditVerifier.Verdict verdict = AuditVerifier.verify(connection, ring, anchors);
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA " + schema + " CASCADE");
            }
            return verdict;
        }
    }

    private static final String SOME_LANE =
            "(SELECT lane FROM audit_entry GROUP BY lane HAVING count(*) > 2 ORDER BY lane LIMIT 1)";

    @Test
    void anUntouchedChainIsIntact() throws SQLException, IOException {
        AuditVerifier.Verdict verdict = after();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.entries()).isGreaterThanOrEqualTo(30);
        assertThat(verdict.anchors()).isPositive();
    }

    @Test
    void theAuditorIsToldByTheServiceItself() {
        given().auth()
                .oauth2(Tokens.of("auditora.dp"))
                .get("/api/probe/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("entries", greaterThanOrEqualTo(30))
                .body("anchors", greaterThan(0))
                .body("lastAnchor", notNullValue())
                .body("ends.sequence", everyItem(greaterThan(0)))
                .body("ends.hash", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("flaws", empty());
        given().auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .get("/api/probe/v1/audit/verification")
                .then()
                .statusCode(403);
    }

    @Nested
    class IsFound {

        @Test
        void anEditedField() throws SQLException, IOException {
            for (String column : new String[] {
                "actor",
                "institution",
                "unit",
                "roles",
                "action",
                "subject_type",
                "subject_id",
                "purpose",
                "request_id",
                "details"
            }) {
                assertThat(after("UPDATE audit_entry SET " + column + " = 'other' WHERE lane = " + SOME_LANE
                                        + " AND sequence = 2")
                                .findings())
                        .as(column)
                        .extracting(Finding::flaw)
                        .contains(Flaw.ALTERED);
            }
            assertThat(after("UPDATE audit_entry SET occurred_at = occurred_at - interval '1 hour' WHERE lane = "
                                    + SOME_LANE + " AND sequence = 2")
                            .findings())
                    .extracting(Finding::flaw)
                    .contains(Flaw.ALTERED);
            assertThat(after("UPDATE audit_entry SET outcome = CASE outcome WHEN 'DONE' THEN 'DENIED' ELSE 'DONE' END"
                                    + " WHERE lane = " + SOME_LANE + " AND sequence = 2")
                            .findings())
                    .extracting(Finding::flaw)
                    .contains(Flaw.ALTERED);
        }

        @Test
        void aRemovedEntry() throws SQLException, IOException {
            assertThat(after("DELETE FROM audit_entry WHERE lane = " + SOME_LANE + " AND sequence = 2")
                            .findings())
                    .extracting(Finding::flaw)
                    .contains(Flaw.GAP);
        }

        @Test
        void aRemovedEntryWhoseGapWasClosed() throws SQLException, IOException {
            assertThat(after(
                                    "DELETE FROM audit_entry WHERE lane = " + SOME_LANE + " AND sequence = 2",
                                    "UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence > 2")
                            .findings())
                    .extracting(Finding::flaw)
                    .contains(Flaw.BROKEN_LINK, Flaw.ALTERED);
        }

        @Test
        void twoEntriesThatChangedPlaces() throws SQLException, IOException {
            assertThat(after("UPDATE audit_entry SET sequence = 3 - sequence WHERE sequence IN (1, 2) AND lane = "
                                    + SOME_LANE)
                            .findings())
                    .extracting(Finding::flaw)
                    .contains(Flaw.ALTERED);
        }

        @Test
        void theNewestEntriesCutOffWithTheHeadSetBack() throws SQLException, IOException {
            AuditVerifier.Verdict verdict = after(
                    "DELETE FROM audit_entry AS entry USING audit_head AS head"
                            + " WHERE entry.lane = head.lane AND entry.sequence = head.sequence AND head.sequence > 1",
                    "UPDATE audit_head AS head SET sequence = entry.sequence, hash = entry.hash FROM audit_entry AS entry"
                            + " WHERE entry.lane = head.lane AND entry.sequence = head.sequence - 1");
            assertThat(verdict.findings()).extracting(Finding::flaw).containsOnly(Flaw.CONTRADICTS_ANCHOR);
        }

        @Test
        void everythingDeletedWithTheHeadsSetBack() throws SQLException, IOException {
            AuditVerifier.Verdict verdict = after(
                    "DELETE FROM audit_entry",
                    "UPDATE audit_head SET sequence = 0, hash = decode(repeat('00', 32), 'hex')");
            assertThat(verdict.findings()).extracting(Finding::flaw).contains(Flaw.CONTRADICTS_ANCHOR);
        }

        @Test
        void aLineCutShortWithoutACertificateInsideTheFile() throws SQLException, IOException {
            String whole = Files.readString(anchors);
            String line = whole.substring(0, whole.indexOf('\n'));
            try {
                Files.writeString(anchors, line.substring(0, line.length() - 20) + "\n" + whole);
                assertThat(after().findings()).extracting(Finding::flaw).containsExactly(Flaw.ALTERED_ANCHOR);
            } finally {
                Files.writeString(anchors, whole);
            }
        }

        @Test
        void aLineThatSeemsTornButNamesWhatTheChainDoesNotHave() throws SQLException, IOException {
            String whole = Files.readString(anchors);
            try {
                Files.writeString(anchors, whole + "2026-03-01T10:00:00Z 0:1:" + "ab".repeat(32) + " 1:2");
                assertThat(after().findings()).extracting(Finding::flaw).containsExactly(Flaw.CONTRADICTS_ANCHOR);
            } finally {
                Files.writeString(anchors, whole);
            }
        }

        @Test
        void anAlteredAnchor() throws SQLException, IOException {
            String whole = Files.readString(anchors);
            try {
                Files.writeString(anchors, whole.replaceFirst("^20", "19"));
                assertThat(after().findings()).extracting(Finding::flaw).containsExactly(Flaw.ALTERED_ANCHOR);
            } finally {
                Files.writeString(anchors, whole);
            }
        }
    }

    @Nested
    class IsNoTampering {

        @Test
        void aLastLineThatACrashCutAnywhereAndTheServiceGoesOnAfter() throws SQLException, IOException {
            String whole = Files.readString(anchors);
            String last = whole.substring(whole.lastIndexOf('\n', whole.length() - 2) + 1, whole.length() - 1);
            for (int cut : new int[] {1, 15, last.length() / 2, last.length() - 64, last.length() - 1}) {
                Files.writeString(anchors, whole + last.substring(0, cut));
                AuditVerifier.Verdict verdict = after();
                assertThat(verdict.findings()).as("cut at %s", cut).isEmpty();
                assertThat(verdict.tornAnchors()).isEqualTo(1);
            }
            Files.writeString(anchors, whole + last.substring(0, last.length() / 2));
            entriesAndAnAnchor();
            AuditVerifier.Verdict verdict = after();
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.tornAnchors()).isEqualTo(1);
            Files.writeString(anchors, whole);
        }
    }

    @Nested
    class IsRefusedByTheDatabase {

        private void refused(String sql) {
            assertThatThrownBy(() -> {
                        try (Connection connection = dataSource.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .isInstanceOf(SQLException.class);
        }

        @Test
        void changingTheAuditAsTheService() {
            refused("UPDATE audit_entry SET actor = 'x'");
            refused("DELETE FROM audit_entry");
            refused("TRUNCATE audit_entry");
            refused("CREATE TABLE mine (id int)");
            refused("UPDATE outbox_event SET data = '{}'");
        }

        @Test
        void changingTheAuditAsTheOwner() {
            assertThatThrownBy(() -> {
                        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                                Statement statement = connection.createStatement()) {
                            statement.execute("DELETE FROM audit_entry");
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }
}
