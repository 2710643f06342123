package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** A record that was told differently and now contradicts the others of its own person. */
@RegistryTest
class ContradictionsApiTest {

    private static final String HEADER = "id,nombres,paterno,materno,dni,nacimiento,barrio\n";

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api steward = Api.as("identidad.mininter");
    private final ImportFixture clerk = ImportFixture.as("registrador.pnp");
    /** Nobody in the tests is like her: what is asked is asked because of the change. */
    private final String surname = PersonFixture.freshSurname();

    private final String second = PersonFixture.freshSurname();
    private final String birth = PersonFixture.freshBirth();
    private final String dni = PersonFixture.freshDni();
    private final String otherDni = PersonFixture.freshDni();
    private String row = UUID.randomUUID().toString();

    private String profile = "";
    private String person = "";
    private String told = "";
    private String other = "";

    @BeforeEach
    void twoSourcesTellOfOnePerson() {
        profile = clerk.profile(Map.of(
                "format",
                "CSV",
                "person",
                new LinkedHashMap<>(Map.of(
                        "sourceRecordId", "id",
                        "names.given", "nombres",
                        "names.firstSurname", "paterno",
                        "names.secondSurname", "materno",
                        "documents[0].type", Map.of("constant", "DNI"),
                        "documents[0].number", "dni",
                        "birthDate", Map.of("column", "nacimiento", "format", "yyyy-MM-dd"),
                        "residence.address", "barrio"))));
        Response folder = sistra.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim()
                        .named("Nora", surname, second)
                        .withDni(dni)
                        .bornOn(birth)));
        folder.then().statusCode(201);
        person = folder.path("persons[0].personCode");
        other = folder.path("persons[0].recordId");
        assertThat(load("Nora", dni, birth, "El Triunfo").getInt("counts.registered"))
                .isEqualTo(1);
        told = recordOfFile();
        assertThat(questions()).isEmpty();
    }

    private JsonPath load(String given, String number, String born, String home) {
        return clerk.load(profile, HEADER + String.join(",", row, given, surname, second, number, born, home) + "\n");
    }

    private String recordOfFile() {
        List<Map<String, Object>> found =
                TestDatabase.current().rows("SELECT r.id FROM person_record r WHERE r.source_record_id = ?", row);
        assertThat(found).hasSize(1);
        return String.valueOf(found.getFirst().get("id"));
    }

    private List<Map<String, Object>> questions() {
        return TestDatabase.current()
                .rows(
                        "SELECT id, status, doubt FROM match_candidate WHERE record_id = ?::uuid AND question = 'CONTRADICTION'"
                                + " ORDER BY id",
                        told);
    }

    private String open() {
        List<Map<String, Object>> open = questions().stream()
                .filter(one -> "PENDING".equals(one.get("status")))
                .toList();
        assertThat(open).hasSize(1);
        return String.valueOf(open.getFirst().get("id"));
    }

    private Response decide(String id, String decision, String reason) {
        return steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", decision, "reason", reason))
                .post("/matches/{id}/decision", id);
    }

    private String holderOf(String record) {
        return String.valueOf(TestDatabase.current()
                .rows(
                        "SELECT p.code FROM person_record r JOIN person p ON p.id = r.person_id WHERE r.id = ?::uuid",
                        record)
                .getFirst()
                .get("code"));
    }

    @Test
    void anotherDniIsPutBeforeAStewardAndTheRecordStaysMeanwhile() {
        load("Nora", otherDni, birth, "El Triunfo");

        Response queue = steward.get("/matches?limit=200");
        queue.then()
                .statusCode(200)
                .body(at("question"), equalTo("CONTRADICTION"))
                .body(at("doubt"), equalTo("OTHER_DOCUMENT_SAME_PERSON"))
                .body(at("explanation"), startsWith("El registro dice ahora algo distinto y contradice"))
                .body(at("record.personCode"), equalTo(person))
                .body(at("other.personCode"), equalTo(person))
                .body(at("other.recordId"), equalTo(other));
        assertThat(queue.asString()).doesNotContain(otherDni, dni, surname);
        assertThat(holderOf(told)).isEqualTo(person);
    }

    @Test
    void aWhollyOtherPersonUnderTheSameRowIsNoticedThoughNothingIsInCommon() {
        clerk.load(
                profile,
                HEADER
                        + String.join(
                                ",", row, "Wilber", PersonFixture.freshSurname(), "Yucra", otherDni, "1960-01-09", "")
                        + "\n");
        steward.get("/matches/{id}", open())
                .then()
                .body("question", equalTo("CONTRADICTION"))
                .body("doubt", equalTo("SAME_NAME_OTHER_DETAILS"));
    }

    @Test
    void confirmedTheRecordStaysAndIsNotAskedAboutUntilItSaysSomethingElse() {
        load("Nora", otherDni, birth, "El Triunfo");
        String id = open();
        decide(id, "CONFIRM", "RENIEC le dio un DNI nuevo")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        assertThat(holderOf(told)).isEqualTo(person);
        steward.get("/matches?limit=200").then().body(at("id"), nullValue());

        load("Nora", otherDni, birth, "Otro barrio");
        assertThat(questions()).hasSize(1);

        load("Nora", PersonFixture.freshDni(), birth, "Otro barrio");
        assertThat(open()).isNotEqualTo(id);
    }

    @Test
    void rejectedTheRecordGetsAPersonOfItsOwnAndIsNotJoinedAgain() {
        load("Nora", otherDni, birth, "El Triunfo");
        String id = open();
        decide(id, "REJECT", "Es la prima, Ayelén Quenaya")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        String separated = holderOf(told);
        assertThat(separated).isNotEqualTo(person);
        assertThat(holderOf(other)).isEqualTo(person);
        sistra.get("/people/{cuv}", person).then().statusCode(200).body("institutions", contains("MPFN"));
        steward.get("/people/{cuv}/merges", separated).then().statusCode(200).body("decisions", not(nullValue()));
        assertThat(TestDatabase.current()
                        .rows("SELECT 1 FROM outbox_event WHERE type LIKE '%PersonsSplit%' AND key = ?", person))
                .hasSize(1);

        // The source takes back what it said: what a steward separated is neither joined nor asked about again.
        load("Nora", dni, birth, "El Triunfo");
        assertThat(holderOf(told)).isEqualTo(separated);
        assertThat(TestDatabase.current()
                        .rows(
                                "SELECT 1 FROM match_candidate WHERE status = 'PENDING'"
                                        + " AND ?::uuid IN (record_id, other_record_id)"
                                        + " AND ?::uuid IN (record_id, other_record_id)",
                                told,
                                other))
                .isEmpty();
        assertThat(String.valueOf(TestDatabase.current()
                        .rows("SELECT m::text AS written FROM match_candidate m WHERE id = ?::uuid", id)))
                .doesNotContain("Quenaya");
        decide(id, "CONFIRM", "Sí lo es")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:match-already-decided"));
    }

    @Test
    void aSlipPutRightAgainLeavesNothingToAsk() {
        load("Nora", otherDni, birth, "El Triunfo");
        String id = open();
        load("Nora", dni, birth, "El Triunfo");
        steward.get("/matches/{id}", id).then().body("status", equalTo("WITHDRAWN"));
        assertThat(questions()).hasSize(1);
    }

    @Test
    void theOtherSourcePuttingItsOwnSlipRightLeavesNothingToAskEither() {
        load("Nora", otherDni, birth, "El Triunfo");
        String id = open();
        corrected(Api.as("fiscal.mp"), other, otherDni).then().statusCode(201).body("review", equalTo(false));
        steward.get("/matches/{id}", id).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoCorrectsByHandIsToldThatSomebodyHasToDecide() {
        corrected(pnp, told, otherDni).then().statusCode(201).body("review", equalTo(true));
        steward.get("/matches/{id}", open()).then().body("question", equalTo("CONTRADICTION"));
    }

    @Test
    void anotherHomeContradictsNobody() {
        load("Nora", dni, birth, "Boca Colorado");
        assertThat(questions()).isEmpty();
    }

    @Test
    void anImportThatIsUndoneTakesItsQuestionWithIt() {
        JsonPath again = load("Nora", otherDni, birth, "El Triunfo");
        String id = open();
        clerk.undo(again.getString("id"));
        steward.get("/matches/{id}", id).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void anImportThatIsUndoneLeavesAQuestionWhereTheOtherSourceHadFollowedIt() {
        JsonPath again = load("Nora", otherDni, birth, "El Triunfo");
        corrected(Api.as("fiscal.mp"), other, otherDni).then().statusCode(201);
        assertThat(questions()).allSatisfy(one -> assertThat(one.get("status")).isEqualTo("WITHDRAWN"));
        clerk.undo(again.getString("id"));
        steward.get("/matches/{id}", open()).then().body("other.recordId", equalTo(other));
    }

    @RepeatedTest(5)
    void ofTwoThatAreChangedAtOnceTheSecondSeesTheFirst() throws Exception {
        row = UUID.randomUUID().toString();
        String name = PersonFixture.freshSurname();
        Response folder = sistra.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim().named("Nora", name, second).bornOn(birth)));
        person = folder.path("persons[0].personCode");
        other = folder.path("persons[0].recordId");
        clerk.load(profile, HEADER + String.join(",", row, "Nora", name, second, "", birth, "El Triunfo") + "\n");
        told = recordOfFile();
        assertThat(holderOf(told)).isEqualTo(person);
        Api fiscal = Api.as("fiscal.mp");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = both.invokeAll(List.of(
                    () -> corrected(pnp, told, PersonFixture.freshDni()),
                    () -> corrected(fiscal, other, PersonFixture.freshDni())));
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
            }
        }
        assertThat(TestDatabase.current()
                        .rows(
                                "SELECT 1 FROM match_candidate WHERE status = 'PENDING' AND question = 'CONTRADICTION'"
                                        + " AND record_id IN (?::uuid, ?::uuid)",
                                told,
                                other))
                .isNotEmpty();
    }

    private Response corrected(Api by, String record, String number) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "reason",
                        "ERROR_DE_TRANSCRIPCION",
                        "requester",
                        "INSTITUTION",
                        "changes",
                        Map.of("documents", List.of(Map.of("type", "DNI", "number", number)))))
                .post("/people/{cuv}/records/{record}/corrections", person, record);
    }

    @Test
    void askedOnceAtATime() {
        load("Nora", otherDni, birth, "El Triunfo");
        String first = open();
        load("Nora", otherDni, "1950-04-02", "El Triunfo");
        String second = open();
        assertThat(second).isNotEqualTo(first);
        steward.get("/matches/{id}", first).then().body("status", equalTo("WITHDRAWN"));
        steward.get("/matches/{id}", second).then().body("createdAt", notNullValue());
    }

    private String at(String path) {
        return "items.find { it.record.recordId == '" + told + "' && it.question == 'CONTRADICTION' }?." + path;
    }
}
