package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class RetentionApiTest {

    private final Api admin = Api.as("admin");
    private final Api fiscal = Api.as("fiscal.mp");

    @Test
    void withoutATermNothingIsDueAndNothingIsApplied() {
        admin.get("/retention")
                .then()
                .statusCode(200)
                .body("kind", contains("BORDER_CHECK", "BORDER_REVIEW", "ARCHIVED_SUSPECT", "REJECTED_ROW"))
                .body("find { it.kind == 'BORDER_CHECK' }.months", nullValue())
                .body("find { it.kind == 'BORDER_CHECK' }.due", equalTo(0));
        apply("BORDER_CHECK").then().statusCode(409).body("type", equalTo("urn:kuska:problem:retention-term-not-set"));
    }

    @Test
    void whoeverWasAccusedInACaseArchivedLongAgoIsSuppressedAndOthersAreNot() {
        Response longAgo = archived("2016-01-10");
        Response lately = archived("2026-01-10");
        set("ARCHIVED_SUSPECT", 60).then().statusCode(201).body("months", equalTo(60));
        admin.get("/retention")
                .then()
                .body("find { it.kind == 'ARCHIVED_SUSPECT' }.due", greaterThanOrEqualTo(1))
                .body("find { it.kind == 'ARCHIVED_SUSPECT' }.source", equalTo("Prueba, por confirmar"));
        apply("ARCHIVED_SUSPECT").then().statusCode(201).body("applied", greaterThanOrEqualTo(1));

        fiscal.get("/people/{cuv}", longAgo.<String>path("persons[1].personCode"))
                .then()
                .statusCode(404);
        fiscal.get("/people/{cuv}", lately.<String>path("persons[1].personCode"))
                .then()
                .statusCode(200);
        fiscal.get("/cases/{code}/suppressions", longAgo.<String>path("code"))
                .then()
                .body("reason", contains("PLAZO_DE_CONSERVACION"));
        Api.as("auditora.dp").get("/retention/runs").then().statusCode(200).body("kind", hasItem("ARCHIVED_SUSPECT"));
        apply("ARCHIVED_SUSPECT").then().statusCode(201).body("applied", equalTo(0));
    }

    @Test
    void decidedLookAlikesAreErasedWhenTheirTermIsOver() {
        UUID old = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        String record = archived("2026-01-10").path("persons[1].recordId");
        change(decided(old, record, "3 years"));
        change(decided(late, record, "3 days"));
        set("BORDER_REVIEW", 24).then().statusCode(201);
        apply("BORDER_REVIEW").then().statusCode(201).body("applied", greaterThanOrEqualTo(1));
        assertThat(TestDatabase.current().count("SELECT count(*) FROM border_review WHERE id = ?", old))
                .isZero();
        assertThat(TestDatabase.current().count("SELECT count(*) FROM border_review WHERE id = ?", late))
                .isEqualTo(1);
        // It is no ciphertext, and those who rotate keys in other tests would stumble over it.
        change("DELETE FROM border_review WHERE id = '" + late + "'");
    }

    @Test
    void rowsThatWaitForCorrectionAreErasedWhenTheirTermIsOver() {
        ImportFixture consulate = ImportFixture.as("consul.rree");
        String profile = consulate.profile(Map.of(
                "format",
                "CSV",
                "separator",
                ";",
                "rowsAre",
                "PERSON",
                "caseKey",
                List.of("caso"),
                "case",
                Map.of(
                        "source.recordId",
                        "caso",
                        "kind",
                        Map.of("constant", "CONSULAR"),
                        "receivedAt",
                        Map.of("column", "fecha", "format", "dd/MM/yyyy")),
                "person",
                Map.of("role", Map.of("constant", "VICTIM"), "names.given", "nombre")));
        String old = consulate.load(profile, withoutDate("Zenobia")).getString("id");
        String late = consulate.load(profile, withoutDate("Saturnina")).getString("id");
        assertThat(waiting(old)).isEqualTo(1);
        change("UPDATE import_job SET finished_at = now() - interval '3 years' WHERE id = '" + old + "'");
        set("REJECTED_ROW", 24).then().statusCode(201);
        apply("REJECTED_ROW").then().statusCode(201).body("applied", greaterThanOrEqualTo(1));
        assertThat(waiting(old)).isZero();
        assertThat(waiting(late)).isEqualTo(1);
        assertThat(consulate.errors(old)).isNotEmpty();
    }

    private static String withoutDate(String name) {
        return "caso;fecha;nombre\r\n" + UUID.randomUUID() + ";;" + name + "\r\n";
    }

    private static long waiting(String job) {
        return TestDatabase.current().count("SELECT count(*) FROM import_row WHERE job_id = ?::uuid", job);
    }

    private static String decided(UUID id, String record, String ago) {
        return "INSERT INTO border_review (id, traveller, record_id, score, explanations, beyond_doubt, asked_at, status, decided_at,"
                + " decided_by, institution, sealed_reason) VALUES ('" + id + "', decode(replace('" + id
                + "', '-', ''), 'hex'), '" + record + "', 90, '{}', false, now(), 'REJECTED', now() - interval '" + ago
                + "', 'prueba', 'MININTER', '\\x00')";
    }

    private static void change(String sql) {
        try (Connection connection = TestDatabase.current().asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Response archived(String on) {
        Response folder = fiscal.register(CaseFixture.aProsecutorsFolder()
                .with(
                        PersonFixture.aVictim().named("Irma", PersonFixture.freshSurname(), "Quispe"),
                        PersonFixture.aSuspect()
                                .named("Raúl", PersonFixture.freshSurname(), PersonFixture.freshSurname())));
        fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "ARCHIVE", "issuedOn", on, "persons", List.of()))
                .post("/cases/{code}/resolutions", folder.<String>path("code"))
                .then()
                .statusCode(201);
        return folder;
    }

    private Response set(String kind, int months) {
        return admin.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind, "months", months, "source", "Prueba, por confirmar"))
                .post("/retention/rules");
    }

    private Response apply(String kind) {
        return admin.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind))
                .post("/retention/runs");
    }
}
