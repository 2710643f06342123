package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.testing.TestDatabase;

/** Putting right by hand what an institution said of somebody. */
@RegistryTest
class RectificationApiTest {

    private static final String CORRECTIONS = "/people/{cuv}/records/{record}/corrections";

    private final Api pnp = Api.as("registrador.pnp");
    private final String surname = PersonFixture.freshSurname();
    /** Nobody in the tests is like her: what is asked is asked because of the correction. */
    private final String second = PersonFixture.freshSurname();

    private final String birth = PersonFixture.freshBirth();
    private final String right = PersonFixture.freshSurname();
    private final String dni = PersonFixture.freshDni();
    private final String caseNumber = UUID.randomUUID().toString();

    private CaseFixture complaint(PersonFixture victim) {
        return CaseFixture.aComplaint().from("RETA", caseNumber).with(victim);
    }

    private PersonFixture victim() {
        return PersonFixture.aVictim()
                .named("Nora", surname, second)
                .withDni(dni)
                .bornOn(birth)
                .with("sex", "MUJER");
    }

    /** A person in the register, and the record that tells of them. */
    private record Told(String cuv, String record) {}

    private Told told() {
        Response answer = pnp.register(complaint(victim()));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Told(answer.path("persons[0].personCode"), answer.path("persons[0].recordId"));
    }

    private static Map<String, Object> because(String reason, Map<String, Object> changes) {
        return Map.of("reason", reason, "requester", "HERSELF", "requestNumber", "RD-12-2026", "changes", changes);
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put(field, value);
        return because("ERROR_DE_TRANSCRIPCION", changes);
    }

    private static Map<String, Object> surnamed(@Nullable Object surname) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("firstSurname", surname);
        return changed("names", names);
    }

    private static Response rectify(Api by, Told whom, String version, Map<String, Object> body) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .body(body)
                .post(CORRECTIONS, whom.cuv(), whom.record());
    }

    private ValidatableResponse corrections(Told whom) {
        return pnp.get(CORRECTIONS, whom.cuv(), whom.record()).then().statusCode(200);
    }

    private ValidatableResponse identity(Told whom) {
        return pnp.get("/people/{cuv}/identity?purpose=ATENCION", whom.cuv())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse toldAgain(PersonFixture victim) {
        return pnp.register(complaint(victim)).then().statusCode(200);
    }

    @Test
    void theRecordSaysWhatIsRightAndItsHistoryWhatWasSaid() {
        Told whom = told();
        corrections(whom).header("ETag", "\"1\"").body("items", empty());

        rectify(pnp, whom, "\"1\"", surnamed(right))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("fields.field", contains("names.firstSurname"))
                .body("review", equalTo(false));

        identity(whom)
                .body("records[0].names.firstSurname", equalTo(right))
                .body("records[0].names.given", equalTo("Nora"))
                .body("records[0].documents[0].number", equalTo(dni));
        String listed = corrections(whom)
                .header("ETag", "\"2\"")
                .body("items[0].reason", equalTo("ERROR_DE_TRANSCRIPCION"))
                .body("items[0].requester", equalTo("HERSELF"))
                .body("items[0].requestNumber", equalTo("RD-12-2026"))
                .body("items[0].institution", equalTo("PNP"))
                .body("items[0].fields[0].ended", equalTo(null))
                .extract()
                .asString();
        assertThat(listed).doesNotContain(right, surname);
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM person_record_version WHERE record_id = ?",
                                UUID.fromString(whom.record())))
                .isEqualTo(1);
        pnp.request()
                .body(Map.of("language", "es", "requester", "HERSELF"))
                .post("/people/{cuv}/access-reports", whom.cuv())
                .then()
                .statusCode(200)
                .body(
                        "sections[0].entries[0].lines.find { it.label == 'Rectificado' }.value",
                        startsWith("Primer apellido"));
    }

    @Test
    void itsSystemRepeatingTheMistakeDoesNotBringItBack() {
        Told whom = told();
        rectify(pnp, whom, "\"1\"", surnamed(right)).then().statusCode(201);

        for (int time = 0; time < 2; time++) {
            toldAgain(victim())
                    .body("persons[0].recordId", equalTo(whom.record()))
                    .body("warnings.rule", hasItem("corrected-by-hand"))
                    .body("warnings.field", hasItem("persons[0].names.firstSurname"));
        }

        identity(whom).body("records[0].names.firstSurname", equalTo(right));
        corrections(whom).header("ETag", "\"2\"").body("items[0].fields[0].ended", equalTo(null));
    }

    @Test
    void whatElseItsSystemSaysIsHeard() {
        Told whom = told();
        rectify(pnp, whom, "\"1\"", surnamed(right)).then().statusCode(201);

        toldAgain(victim().bornOn("2001-04-20")).body("warnings.rule", hasItem("corrected-by-hand"));

        identity(whom)
                .body("records[0].names.firstSurname", equalTo(right))
                .body("records[0].birthDate", equalTo("2001-04-20"));
    }

    @Test
    void itsSystemSayingSomethingNewIsBelieved() {
        Told whom = told();
        rectify(pnp, whom, "\"1\"", surnamed(right)).then().statusCode(201);

        toldAgain(victim().named("Nora", "Averiguada", second))
                .body("warnings.rule", not(hasItem("corrected-by-hand")));

        identity(whom).body("records[0].names.firstSurname", equalTo("Averiguada"));
        corrections(whom).body("items[0].fields[0].ended", equalTo("SOURCE_SAYS_OTHERWISE"));
        toldAgain(victim());
        identity(whom).body("records[0].names.firstSurname", equalTo(surname));
    }

    /** A number that contradicts the one it told before would otherwise be somebody else's. */
    @Test
    void itsSystemLearningTheRightDocumentStillTellsOfTheSameRecord() {
        Told whom = told();
        String learntDni = PersonFixture.freshDni();
        rectify(pnp, whom, "\"1\"", changed("documents", List.of(Map.of("type", "DNI", "number", learntDni))))
                .then()
                .statusCode(201);

        toldAgain(victim()).body("persons[0].recordId", equalTo(whom.record()));
        PersonFixture learnt = PersonFixture.aVictim()
                .named("Nora", surname, second)
                .withDni(learntDni)
                .bornOn(birth)
                .with("sex", "MUJER");
        toldAgain(learnt).body("persons[0].recordId", equalTo(whom.record()));

        identity(whom).body("records[0].documents.number", contains(learntDni));
        corrections(whom).body("items[0].fields[0].ended", equalTo("SOURCE_AGREES"));
    }

    @Test
    void aValueCanBeTakenAwayAndPutRightOnceMore() {
        Told whom = told();
        rectify(pnp, whom, "\"1\"", surnamed(null)).then().statusCode(201);
        identity(whom).body("records[0].names.firstSurname", equalTo(null));
        toldAgain(victim());
        identity(whom).body("records[0].names.firstSurname", equalTo(null));

        rectify(pnp, whom, "\"2\"", surnamed("Segunda")).then().statusCode(201);

        toldAgain(victim()).body("warnings.rule", hasItem("corrected-by-hand"));
        identity(whom).body("records[0].names.firstSurname", equalTo("Segunda"));
        corrections(whom)
                .body("items[0].fields[0].ended", equalTo("CORRECTED_AGAIN"))
                .body("items[1].fields[0].ended", equalTo(null));
    }

    @Test
    void oneWayOfTellingABirthTakesThePlaceOfAnother() {
        Told whom = told();

        rectify(pnp, whom, "\"1\"", changed("estimatedAge", 17))
                .then()
                .statusCode(201)
                .body("fields.field", contains("birthDate"));

        identity(whom).body("records[0].birthDate", equalTo(null)).body("records[0].estimatedAge", equalTo(17));
    }

    /** Who turns out to have the number of somebody else on file may be them: people decide. */
    @Test
    void whoseRecordItIsIsLookedAtAgain() {
        String other = PersonFixture.freshDni();
        Response elsewhere = Api.asSystem("sistra")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Nora", surname, second)
                                .withDni(other)
                                .bornOn("1984-11-23")));
        Told whom = told();
        assertThat(elsewhere.<String>path("persons[0].personCode")).isNotEqualTo(whom.cuv());

        rectify(
                        pnp,
                        whom,
                        "\"1\"",
                        because(
                                "IDENTIDAD_RESTITUIDA",
                                Map.of(
                                        "documents",
                                        List.of(Map.of("type", "DNI", "number", other)),
                                        "birthDate",
                                        "1984-11-23")))
                .then()
                .statusCode(201)
                .body("fields.field", containsInAnyOrder("documents", "birthDate"))
                .body("review", equalTo(true));

        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM match_candidate WHERE record_id = ? OR other_record_id = ?",
                                UUID.fromString(whom.record()),
                                UUID.fromString(whom.record())))
                .isPositive();
    }

    /** A question that waits is asked with what the record says now, and says again that people have to decide. */
    @Test
    void whatWaitsIsWeighedByWhatIsRight() {
        String other = PersonFixture.freshDni();
        Response elsewhere = Api.asSystem("sistra")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Nora", surname, second)
                                .withDni(other)
                                .bornOn(birth)
                                .with("sex", "MUJER")));
        Told whom = told();
        assertThat(elsewhere.<String>path("persons[0].personCode")).isNotEqualTo(whom.cuv());
        Map<String, Object> asked = question(whom);

        rectify(pnp, whom, "\"1\"", changed("documents", List.of(Map.of("type", "DNI", "number", other))))
                .then()
                .statusCode(201)
                .body("review", equalTo(true));

        Map<String, Object> weighed = question(whom);
        assertThat(weighed.get("id")).isEqualTo(asked.get("id"));
        assertThat((Double) weighed.get("score")).isGreaterThan((Double) asked.get("score"));
        Api.as("identidad.mininter")
                .get("/matches/{id}", String.valueOf(weighed.get("id")))
                .then()
                .statusCode(200)
                .body("fields.find { it.field == 'DOCUMENT' }.weight", greaterThan(0f));
    }

    /** The one question about a record. */
    private static Map<String, Object> question(Told whom) {
        UUID record = UUID.fromString(whom.record());
        List<Map<String, Object>> questions = TestDatabase.current()
                .rows(
                        "SELECT id, score FROM match_candidate WHERE record_id = ? OR other_record_id = ?",
                        record,
                        record);
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    @Test
    void theCaseIsToldAgainSoThatFiguresFollow() {
        Told whom = told();
        String code = pnp.register(complaint(victim())).path("code");
        int before = pnp.get("/cases/{code}", code).path("version");

        rectify(pnp, whom, "\"1\"", changed("sex", "HOMBRE")).then().statusCode(201);

        pnp.get("/cases/{code}", code).then().body("version", equalTo(before + 1));
        assertThat(TestDatabase.current()
                        .rows("SELECT sex FROM person_record WHERE id = ?", UUID.fromString(whom.record())))
                .containsExactly(Map.of("sex", "HOMBRE"));
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'RECTIFY_RECORD' AND subject_id = ?",
                                whom.cuv()))
                .isEqualTo(1);
    }

    @Test
    void onlyWhoSaidItPutsItRight() {
        Told whom = told();
        Api.asSystem("sistra").registered(CaseFixture.aProsecutorsFolder().with(victim()));

        rectify(Api.as("fiscal.mp"), whom, "\"1\"", surnamed("Otra")).then().statusCode(404);
        rectify(Api.as("operador.1818"), whom, "\"1\"", surnamed("Otra")).then().statusCode(404);
        rectify(Api.as("gestora.cem"), whom, "\"1\"", surnamed("Otra")).then().statusCode(403);
        Api.as("fiscal.mp").get(CORRECTIONS, whom.cuv(), whom.record()).then().statusCode(404);
        Api.as("auditora.dp").get(CORRECTIONS, whom.cuv(), whom.record()).then().statusCode(200);
        Told elsewhere = new Told(whom.cuv(), UUID.randomUUID().toString());
        rectify(pnp, elsewhere, "\"1\"", surnamed("Otra")).then().statusCode(404);
        identity(whom).body("records.names.firstSurname.flatten()", not(hasItem("Otra")));
    }

    @Test
    void nobodyOverwritesWhatTheyDidNotSee() {
        Told whom = told();
        pnp.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(surnamed("Otra"))
                .post(CORRECTIONS, whom.cuv(), whom.record())
                .then()
                .statusCode(428);
        rectify(pnp, whom, "\"1\"", surnamed(right)).then().statusCode(201);
        rectify(pnp, whom, "\"1\"", surnamed("Otra")).then().statusCode(412);
        rectify(pnp, whom, "\"2\"", surnamed(right))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kuska:problem:nothing-corrected"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":\"PORQUE_SI\",\"requester\":\"HERSELF\",\"changes\":{\"sex\":\"HOMBRE\"}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"changes\":{\"sex\":\"HOMBRE\"}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\"}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"changes\":{\"sex\":\"99123456\"}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"changes\":{\"documents\":[{\"type\":\"DNI\",\"number\":\"991234569999\"}]}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"changes\":{\"birthDate\":\"2991-23-45\"}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"changes\":{\"names\":[99123456]}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"changes\":{\"documents\":[null]}}",
                "{\"reason\":\"ERROR_DE_TRANSCRIPCION\",\"requester\":\"HERSELF\",\"requestNumber\":\"Rosa Quispe\",\"changes\":{\"sex\":\"HOMBRE\"}}",
            })
    void whatCannotBeIsRefusedAndNotRepeated(String body) {
        Told whom = told();
        Response answer = pnp.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body(body)
                .post(CORRECTIONS, whom.cuv(), whom.record());

        answer.then().statusCode(400).body("errors[0].field", notNullValue());
        assertThat(answer.asString()).doesNotContain("99123456", "2991-23-45", "Rosa Quispe", "PORQUE_SI");
        corrections(whom).header("ETag", "\"1\"");
    }

    @Test
    void aFileRepeatingTheMistakeIsNotedAndUndoingItTakesThePersonAway() {
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        String profile = clerk.profile(Map.of(
                "format",
                "CSV",
                "person",
                Map.of(
                        "sourceRecordId", "id",
                        "names.given", "nombres",
                        "names.firstSurname", "paterno",
                        "documents[0].type", Map.of("constant", "DNI"),
                        "documents[0].number", "dni")));
        String file = "id,nombres,paterno,dni\nr1,Nora," + surname + "," + dni + "\n";
        JsonPath first = clerk.load(profile, file);
        String cuv = clerk.links(first.getString("id")).getFirst().split(",")[1];
        Told whom = new Told(
                cuv, pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv).path("records[0].recordId"));
        rectify(pnp, whom, "\"1\"", surnamed(right)).then().statusCode(201);

        JsonPath again = clerk.load(profile, file);

        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(clerk.errors(again.getString("id")))
                .extracting(slip -> slip.get("rule"))
                .containsExactly("corrected-by-hand");
        identity(whom).body("records[0].names.firstSurname", equalTo(right));

        clerk.undo(again.getString("id"));
        identity(whom).body("records[0].names.firstSurname", equalTo(right));
        clerk.undo(first.getString("id"));
        pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv).then().statusCode(404);
    }

    @Test
    void undoingAFileTakesBackWhatItSaidAndNotWhatWasPutRight() {
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        String profile = clerk.profile(Map.of(
                "format",
                "CSV",
                "person",
                Map.of(
                        "sourceRecordId",
                        "id",
                        "names.given",
                        "nombres",
                        "names.firstSurname",
                        "paterno",
                        "sex",
                        "sexo")));
        String header = "id,nombres,paterno,sexo\n";
        JsonPath first = clerk.load(profile, header + "u1,Nora," + surname + ",MUJER\n");
        String cuv = clerk.links(first.getString("id")).getFirst().split(",")[1];
        Told whom = new Told(
                cuv, pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv).path("records[0].recordId"));
        JsonPath second = clerk.load(profile, header + "u1,Norma," + surname + ",MUJER\n");
        rectify(pnp, whom, "\"2\"", surnamed(right)).then().statusCode(201);

        clerk.undo(second.getString("id"));

        identity(whom)
                .body("records[0].names.given", equalTo("Nora"))
                .body("records[0].names.firstSurname", equalTo(right));
        JsonPath repeated = clerk.load(profile, header + "u1,Nora," + surname + ",MUJER\n");
        assertThat(repeated.getInt("counts.unchanged")).isEqualTo(1);
        identity(whom).body("records[0].names.firstSurname", equalTo(right));
    }
}
