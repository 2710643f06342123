package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class MatchesApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api steward = Api.as("identidad.mininter");

    private String birth = "";
    private String first = "";
    private String second = "";
    private String secondRecord = "";

    @BeforeEach
    void twoRecordsThatMayBeOfOnePerson() {
        String surname = PersonFixture.freshSurname();
        String other = PersonFixture.freshSurname();
        birth = PersonFixture.freshBirth();
        first = pnp.registered(CaseFixture.aComplaint().with(unsure(surname, other)))
                .extract()
                .path("persons[0].personCode");
        // Without a birth the name alone is not enough, however rare it is.
        Response registered = sistra.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim().named("Ayelén", surname, other).woman()));
        registered.then().body("persons[0].match", equalTo("REVIEW"));
        second = registered.path("persons[0].personCode");
        secondRecord = registered.path("persons[0].recordId");
    }

    private PersonFixture unsure(String surname, String other) {
        return PersonFixture.aVictim()
                .named("Ayelén", surname, other)
                .bornOn(birth)
                .woman();
    }

    @Test
    void theQueueShowsBothSidesAndWhyItIsNotAutomatic() {
        Response queue = steward.get("/matches?status=PENDING&limit=200");
        queue.then()
                .statusCode(200)
                .body(at("record.personCode"), equalTo(second))
                .body(at("record.institution"), equalTo("MPFN"))
                .body(at("other.personCode"), equalTo(first))
                .body(at("other.institution"), equalTo("PNP"))
                .body(at("doubt"), equalTo("SAME_FULL_NAME"))
                .body(
                        at("explanation"),
                        equalTo("No hay un documento en común ni nacimiento; el nombre completo concuerda."))
                .body(at("fields.size()"), equalTo(10));
        assertThat(queue.asString()).doesNotContainIgnoringCase("ayel").doesNotContain(birth);
    }

    @Test
    void confirmedTheTwoAreOnePersonAndBothCodesLeadThere() {
        decide("CONFIRM").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        pnp.get("/people/{cuv}", second)
                .then()
                .statusCode(200)
                .body("personCode", equalTo(first))
                .body("formerCodes", contains(second))
                .body("institutions", contains("MPFN", "PNP"));
        assertThat(TestDatabase.current()
                        .rows("SELECT data FROM outbox_event WHERE type LIKE '%PersonsMerged%' AND key = ?", first))
                .singleElement()
                .satisfies(
                        event -> assertThat(String.valueOf(event.get("data"))).contains(second, "MININTER"));
        steward.get("/people/{cuv}/merges", second)
                .then()
                .body("decisions[0].persons", containsInAnyOrder(first, second))
                .body("decisions[0].holds", equalTo(true));
        steward.get("/matches?limit=200").then().body(at("id"), nullValue());
    }

    @Test
    void whoComesAfterAMergeIsLinkedToThePersonWhoStays() {
        String surname = PersonFixture.freshSurname();
        String dni = PersonFixture.freshDni();
        String stays = pnp.registered(CaseFixture.aComplaint().with(unsure(surname, "Mamani")))
                .extract()
                .path("persons[0].personCode");
        Response doubtful = sistra.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim()
                        .named("Ayelén", surname, "Mamani")
                        .woman()
                        .withDni(dni)));
        secondRecord = doubtful.path("persons[0].recordId");
        decide("CONFIRM").then().statusCode(200);
        pnp.registered(CaseFixture.aComplaint().with(unsure(surname, "Mamani").withDni(dni)))
                .body("persons[0].match", equalTo("LINKED"))
                .body("persons[0].personCode", equalTo(stays));
    }

    /** Who agrees with both shows that they are one; a steward who only saw the two is told so instead of being passed over. */
    @Test
    void whatAThirdRecordJoinedIsNotRejectedInSilence() {
        String surname = PersonFixture.freshSurname();
        String dni = PersonFixture.freshDni();
        pnp.registered(CaseFixture.aComplaint().with(unsure(surname, "Mamani")));
        secondRecord = sistra.register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Ayelén", surname, "Mamani")
                                .woman()
                                .withDni(dni)))
                .path("persons[0].recordId");
        String id = id();
        pnp.registered(CaseFixture.aComplaint().with(unsure(surname, "Mamani").withDni(dni)))
                .body("persons[0].match", equalTo("LINKED"));
        decide(id, "REJECT", "No es la misma persona")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:match-merged-meanwhile"));
        assertThat(TestDatabase.current().rows("SELECT status FROM match_candidate WHERE id = ?::uuid", id))
                .singleElement()
                .satisfies(row -> assertThat(row.get("status")).isEqualTo("PENDING"));
    }

    /** A case names two victims: whoever agrees with both does not make them one. */
    @Test
    void twoWhomOneCaseNamesAreNotJoinedByAThird() {
        String surname = PersonFixture.freshSurname();
        String dni = PersonFixture.freshDni();
        Response together = pnp.register(CaseFixture.aComplaint()
                .with(
                        unsure(surname, "Mamani"),
                        PersonFixture.aVictim()
                                .named("Ayelén", surname, "Mamani")
                                .woman()
                                .withDni(dni)));
        List<String> two = together.path("persons.personCode");
        assertThat(two).doesNotHaveDuplicates();
        Response third = sistra.register(
                CaseFixture.aProsecutorsFolder().with(unsure(surname, "Mamani").withDni(dni)));
        third.then().body("persons[0].match", equalTo("REVIEW"));
        String record = third.path("persons[0].recordId");
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM match_candidate WHERE record_id = ?::uuid AND doubt = 'KEPT_APART'",
                                record))
                .isEqualTo(2);
        two.forEach(cuv -> pnp.get("/people/{cuv}", cuv).then().body("personCode", equalTo(cuv)));
    }

    /** The same in one file, where the three are told in one go. */
    @Test
    void norWhenAllThreeArriveTogether() {
        String surname = PersonFixture.freshSurname();
        String dni = PersonFixture.freshDni();
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        String profile = clerk.profile(Map.of(
                "caseKey", List.of("caso"),
                "case",
                        Map.of(
                                "source.recordId",
                                "caso",
                                "kind",
                                Map.of("constant", "COMPLAINT"),
                                "crime",
                                "delito",
                                "receivedAt",
                                Map.of("column", "fecha", "format", "yyyy-MM-dd")),
                "person",
                        Map.of(
                                "sourceRecordId", "id",
                                "role", Map.of("constant", "VICTIM"),
                                "names.given", "nombres",
                                "names.firstSurname", "paterno",
                                "names.secondSurname", "materno",
                                "birthDate", Map.of("column", "nacimiento", "format", "yyyy-MM-dd"),
                                "documents[0].type", Map.of("constant", "DNI"),
                                "documents[0].number", "dni")));
        String one = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        List<String> links = clerk.links(clerk.load(profile, """
                        caso;delito;fecha;id;nombres;paterno;materno;nacimiento;dni
                        %1$s;129-A;2026-02-05;1;Ayelén;%3$s;Mamani;%4$s;
                        %1$s;129-A;2026-02-05;2;Ayelén;%3$s;Mamani;;%5$s
                        %2$s;129-A;2026-02-05;3;Ayelén;%3$s;Mamani;%4$s;%5$s
                        """.formatted(one, other, surname, birth, dni))
                .getString("id"));
        assertThat(links).hasSize(3).extracting(link -> link.split(",")[1]).doesNotHaveDuplicates();
    }

    @Test
    void rejectedTheTwoStayApart() {
        String id = id();
        decide(id, "REJECT", "No es la misma persona").then().statusCode(200).body("status", equalTo("REJECTED"));
        assertThat(TestDatabase.current().rows("""
                                SELECT key, data ->> 'decision' AS decision, data ->> 'personCode' AS one,
                                    data ->> 'otherPersonCode' AS other, data ->> 'decidedBy' AS by
                                FROM outbox_event
                                WHERE type = 'pe.kuska.registry.MatchDecided.v1' AND data ->> 'matchId' = ?
                                """, id))
                .containsExactly(
                        Map.of("key", second, "decision", "REJECTED", "one", second, "other", first, "by", "MININTER"));
        sistra.get("/people/{cuv}", second).then().body("personCode", equalTo(second));
        steward.get("/matches?limit=200").then().body(at("id"), nullValue());
        steward.get("/matches?status=REJECTED&limit=200").then().body(at("status"), equalTo("REJECTED"));
    }

    @Test
    void decidedOnceItIsDecided() {
        String id = id();
        decide(id, "REJECT", "No es la misma persona").then().statusCode(200);
        decide(id, "CONFIRM", "Sí lo es")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:match-already-decided"));
    }

    @Test
    void aDecisionNeedsAReasonThatOnlyTheVaultKeeps() {
        String id = id();
        decide(id, "REJECT", " ").then().statusCode(400).body("errors[0].field", equalTo("reason"));
        decide(id, "REJECT", "Su madre, Ayelén Quenaya, lo aclaró").then().statusCode(200);
        assertThat(String.valueOf(TestDatabase.current()
                        .rows("SELECT m::text AS written FROM match_candidate m WHERE id = ?::uuid", id)))
                .doesNotContain("Quenaya");
    }

    @Test
    void oneMatchCanBePointedToBeforeAndAfterItIsDecided() {
        String id = id();
        steward.get("/matches/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("record.recordId", equalTo(secondRecord))
                .body("fields", hasSize(10));
        decide(id, "REJECT", "No es la misma persona").then().statusCode(200);
        Response decided = steward.get("/matches/{id}", id);
        decided.then().statusCode(200).body("status", equalTo("REJECTED"));
        assertThat(decided.asString()).doesNotContainIgnoringCase("ayel").doesNotContain(birth);
        assertThat(TestDatabase.current()
                        .rows("SELECT 1 FROM audit_entry WHERE action = 'READ_MATCH' AND subject_id = ?", id))
                .hasSize(2);
        steward.get("/matches/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anUnknownMatchIsMissing() {
        decide(UUID.randomUUID().toString(), "REJECT", "x").then().statusCode(404);
    }

    @Test
    void theQueueIsForStewardsOnly() {
        pnp.get("/matches").then().statusCode(403);
        Api.as("auditora.dp").get("/matches").then().statusCode(403);
        Api.anonymous().get("/matches").then().statusCode(401);
    }

    @Test
    void theQueueIsReadPageByPage() {
        Response page = steward.get("/matches?limit=1");
        page.then().body("items", hasSize(1));
        List<Object> items = page.path("items");
        assertThat(items).hasSize(1);
    }

    private String at(String path) {
        return "items.find { it.record.recordId == '" + secondRecord + "' }?." + path;
    }

    private String id() {
        return steward.get("/matches?limit=200").path(at("id"));
    }

    private Response decide(String decision) {
        return decide(id(), decision, "Las fotografías coinciden");
    }

    private Response decide(String id, String decision, String reason) {
        return steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", decision, "reason", reason))
                .post("/matches/{id}/decision", id);
    }
}
