package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class SuppressionApiTest {

    private final Api fiscal = Api.as("fiscal.mp");
    private final String number = UUID.randomUUID().toString();
    private final String dni = PersonFixture.freshDni();
    private final PersonFixture victim = PersonFixture.aVictim()
            .named("Irma", PersonFixture.freshSurname(), PersonFixture.freshSurname())
            .withDni(PersonFixture.freshDni());
    private final PersonFixture suspect = PersonFixture.aSuspect()
            .named("Raúl", PersonFixture.freshSurname(), PersonFixture.freshSurname())
            .withDni(dni);
    private String code = "";
    private String recordId = "";
    private String cuv = "";

    @BeforeEach
    void aFolderOfAVictimAndASuspect() {
        Response folder = tell();
        folder.then().statusCode(201);
        code = folder.path("code");
        recordId = folder.path("persons[1].recordId");
        cuv = folder.path("persons[1].personCode");
    }

    @Test
    void whileTheCaseGoesOnNothingIsSuppressed() {
        suppress().then().statusCode(409).body("type", equalTo("urn:kuska:problem:case-not-archived"));
    }

    @Test
    void onlyASuspectOfTheOwnInstitutionsCase() {
        archive();
        String victimRecord = fiscal.get("/cases/{code}", code).path("persons[0].recordId");
        fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("recordId", victimRecord, "reason", "ARCHIVO_CONSENTIDO"))
                .post("/cases/{code}/suppressions", code)
                .then()
                .statusCode(422);
        Api.as("investigador.pnp")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("recordId", recordId, "reason", "ARCHIVO_CONSENTIDO"))
                .post("/cases/{code}/suppressions", code)
                .then()
                .statusCode(404);
    }

    @Test
    void aSuppressedSuspectIsReadAndFoundNowhere() {
        archive();
        List<Map<String, Object>> before = figures();
        String version = fiscal.get("/cases/{code}", code).path("version").toString();
        suppress().then().statusCode(201).body("phase", equalTo("ARCHIVED")).body(not(containsString(recordId)));

        fiscal.get("/cases/{code}", code).then().body("persons.role", contains("VICTIM"));
        fiscal.get("/cases/{code}/history", code).then().statusCode(200).body(not(containsString(cuv)));
        fiscal.get("/cases/{code}/proceeding", code)
                .then()
                .statusCode(200)
                .body("phase", equalTo("ARCHIVED"))
                .body("resolutions[-1].persons", empty());
        fiscal.get("/people/{cuv}", cuv).then().statusCode(404);
        fiscal.request()
                .queryParam("purpose", "INVESTIGACION")
                .get("/people/{cuv}/identity", cuv)
                .then()
                .statusCode(404);
        Api.as("auditora.dp").get("/people/{cuv}", cuv).then().body("cases", empty());
        search().then().statusCode(200).body("candidates", empty());
        fiscal.get("/cases/{code}/suppressions", code)
                .then()
                .statusCode(200)
                .body("reason", contains("ARCHIVO_CONSENTIDO"))
                .body(not(containsString(recordId)));
        assertThat(before).anyMatch(SuppressionApiTest::countsTheAccused);
        assertThat(figures())
                .isEqualTo(
                        before.stream().filter(told -> !countsTheAccused(told)).toList());
        assertThat(version).isNotEmpty();
    }

    @Test
    void whatTheFeedToldOfThemBeforeIsToldNoMore() {
        archive();
        assertThat(toldOfTheCase()).anyMatch(event -> event.contains(recordId));
        suppress().then().statusCode(201);
        assertThat(toldOfTheCase()).isNotEmpty().noneMatch(event -> event.contains(recordId) || event.contains(cuv));
    }

    /** Everything that the feed tells today of the case. */
    private List<String> toldOfTheCase() {
        Api sistra = Api.asSystem("sistra");
        List<String> told = new ArrayList<>();
        String cursor =
                FeedCursor.from(Instant.now().minus(10, ChronoUnit.MINUTES)).toString();
        Instant deadline = Instant.now().plusSeconds(30);
        boolean more = true;
        while (more || (told.isEmpty() && Instant.now().isBefore(deadline))) {
            JsonPath part = sistra.get("/events?limit=200&after=" + cursor).jsonPath();
            part.<Map<String, Object>>getList("items").stream()
                    .filter(event -> code.equals(event.get("subject")))
                    .map(String::valueOf)
                    .forEach(told::add);
            cursor = part.getString("cursor");
            more = part.getBoolean("more");
        }
        return told;
    }

    @Test
    void whoeverTellsTheCaseAgainDoesNotBringThemBack() {
        archive();
        suppress().then().statusCode(201);
        tell().then().statusCode(200);
        fiscal.get("/cases/{code}", code).then().body("persons.role", contains("VICTIM"));
        fiscal.get("/people/{cuv}", cuv).then().statusCode(404);
        search().then().body("candidates", empty());
    }

    /** What was suppressed is the accusation: as a victim of the same case they are a person like any other. */
    @Test
    void whoWasAccusedMayBeAVictim() {
        archive();
        suppress().then().statusCode(201);
        PersonFixture asVictim = PersonFixture.aVictim()
                .with("names", Objects.requireNonNull(suspect.build().get("names")))
                .withDni(dni);
        for (int told = 0; told < 2; told++) {
            Response again = fiscal.register(
                    CaseFixture.aProsecutorsFolder().from("SISTRA", number).with(victim, asVictim));
            again.then().statusCode(200);
            fiscal.get("/cases/{code}", code).then().body("persons.role", contains("VICTIM", "VICTIM"));
            assertThat(again.<String>path("persons[1].recordId")).isNotEqualTo(recordId);
            String found = again.path("persons[1].personCode");
            search().then().body("candidates.personCode", contains(found));
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM outbox_event WHERE key = ? AND type LIKE '%VictimIdentified%'",
                                    found))
                    .isEqualTo(1);
        }
    }

    @Test
    void aCourtOrderBringsThemBack() {
        archive();
        String id = suppress().then().statusCode(201).extract().path("id");
        lift(id).then().statusCode(200).body("lifted.number", equalTo("Oficio 12-2026"));
        lift(id).then().statusCode(409);
        fiscal.get("/cases/{code}", code)
                .then()
                .body("persons.role", hasItem("SUSPECT"))
                .body("persons", hasSize(2));
        fiscal.get("/people/{cuv}", cuv).then().statusCode(200);
        search().then().body("candidates.personCode", contains(cuv));
        tell().then().statusCode(200);
        fiscal.get("/cases/{code}", code).then().body("persons", hasSize(2));
    }

    private Response tell() {
        return fiscal.register(
                CaseFixture.aProsecutorsFolder().from("SISTRA", number).with(victim, suspect));
    }

    private void archive() {
        fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind",
                        "ARCHIVE",
                        "issuedOn",
                        "2026-03-10",
                        "persons",
                        List.of(Map.of("recordId", recordId, "effect", "ARCHIVED"))))
                .post("/cases/{code}/resolutions", code)
                .then()
                .statusCode(201);
    }

    private Response suppress() {
        return fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("recordId", recordId, "reason", "ARCHIVO_CONSENTIDO"))
                .post("/cases/{code}/suppressions", code);
    }

    private Response lift(String id) {
        return fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("court", "Juzgado de prueba", "number", "Oficio 12-2026", "orderedOn", "2026-04-01"))
                .post("/cases/{code}/suppressions/{id}/lift", code, id);
    }

    private Response search() {
        return fiscal.request()
                .body(Map.of("purpose", "INVESTIGACION", "documents", List.of(Map.of("type", "DNI", "number", dni))))
                .post("/people/search");
    }

    /** Whose accusation is suppressed is no longer among the accused; all other figures stay. */
    private static boolean countsTheAccused(Map<String, Object> told) {
        return "S".equals(told.get("unit"));
    }

    /** What is counted of this case, as the register tells it. */
    private List<Map<String, Object>> figures() {
        return TestDatabase.current()
                .rows(
                        "SELECT t.unit, t.year, t.sex, t.age_group, t.phase, t.resolution FROM statistics_told t JOIN trafficking_case c ON c.id = t.case_id WHERE c.code = ? ORDER BY 1, 2, 3, 4, 5, 6",
                        code);
    }
}
