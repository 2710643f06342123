package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import pe.kuska.testing.TestDatabase;

@RegistryTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BorderFilterApiTest {

    private static final List<String> TO_TRIAL = List.of("OPEN_INQUIRY", "FORMALISE", "ACCUSE", "ORDER_TRIAL");

    private final Api border = Api.as("control.migraciones");
    private final Api fiscal = Api.as("fiscal.mp");
    private final Api steward = Api.as("identidad.mininter");

    @Test
    @Order(1)
    void nobodyIsAnsweredBeforeATermIsSet() {
        byDni(PersonFixture.freshDni())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:border-rule-not-set"));
        Api.as("admin")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "crimes",
                        List.of("129-A", "129-B"),
                        "monthsAfterPrison",
                        12,
                        "monthsWithoutPrison",
                        24,
                        "source",
                        "Plazo de prueba, por confirmar"))
                .post("/border-filter/rules")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        Api.as("auditora.dp")
                .get("/border-filter/rules")
                .then()
                .statusCode(200)
                .body("[0].monthsAfterPrison", equalTo(12));
    }

    @Test
    @Order(2)
    void aFinalSentenceIsAYesWithAReferenceAndNothingElse() {
        String dni = PersonFixture.freshDni();
        String code = convicted(suspect().withDni(dni), "2026-03-10", 120);
        Response open = byDni(dni);
        open.then().statusCode(200).body("listed", equalTo(false)).body("reference", nullValue());

        becomesFinal(code, "2026-03-20");

        Response yes = byDni(dni);
        yes.then().statusCode(200).body("listed", equalTo(true)).body("reference", matchesPattern("BF(-\\w{4}){2}"));
        assertThat(yes.jsonPath().getMap("").keySet()).containsExactlyInAnyOrder("listed", "reference");
        byDni(PersonFixture.freshDni()).then().body("listed", equalTo(false));

        fiscal.get("/border-filter/references/{reference}", yes.<String>path("reference"))
                .then()
                .statusCode(200)
                .body("caseCode", equalTo(code))
                .body("standing", equalTo(true))
                .body("prisonMonths", equalTo(120))
                .body("listedUntil", equalTo("2037-03-20"));
        Api.as("investigador.pnp")
                .get("/border-filter/references/{reference}", yes.<String>path("reference"))
                .then()
                .statusCode(404);
    }

    /** Facts before the law that gave the article its number: the rule names the article of today. */
    @Test
    @Order(2)
    void aSentenceUnderTheOlderNumberListsAsWell() {
        String dni = PersonFixture.freshDni();
        Response folder = fiscal.register(CaseFixture.aProsecutorsFolder()
                .with("crime", "153-A")
                .with("receivedAt", "2020-06-01T10:00:00-05:00")
                .with("route", List.of())
                .with(
                        PersonFixture.aVictim().named("Irma", PersonFixture.freshSurname(), "Quispe"),
                        suspect().withDni(dni)));
        folder.then().statusCode(201);
        String code = folder.path("code");
        toTrial(code, "2026-03-10");
        record(code, judgment("JUDGMENT", folder, "CONVICTED", "2026-03-10", 120));
        becomesFinal(code, "2026-03-20");
        byDni(dni).then().statusCode(200).body("listed", equalTo(true));
    }

    @Test
    @Order(3)
    void everyQuestionIsInTheAuditWithItsReasonAndWithoutTheTraveller() {
        String dni = PersonFixture.freshDni();
        byDni(dni).then().statusCode(200);
        Map<String, Object> entry = TestDatabase.current()
                .rows(
                        "SELECT purpose, details, institution FROM audit_entry WHERE action = 'CHECK_BORDER_FILTER' ORDER BY position DESC LIMIT 1")
                .getFirst();
        assertThat(entry)
                .containsEntry("purpose", "CONTROL_DE_INGRESO")
                .containsEntry("institution", "MIGRACIONES")
                .containsEntry("details", "{\"listed\":\"false\"}");
    }

    @Test
    @Order(4)
    void anAcquittalOnAppealListsNobody() {
        String dni = PersonFixture.freshDni();
        PersonFixture suspect = suspect().withDni(dni);
        Response folder = folder(suspect);
        String code = folder.path("code");
        toTrial(code, "2026-03-10");
        record(code, judgment("JUDGMENT", folder, "CONVICTED", "2026-03-11", 120));
        record(code, Map.of("kind", "LODGE_APPEAL", "issuedOn", "2026-03-12"));
        record(code, judgment("REVOKE", folder, "ACQUITTED", "2026-03-13", null));
        byDni(dni).then().statusCode(200).body("listed", equalTo(false));
    }

    @Test
    @Order(5)
    void aSentenceThatIsOverListsNobody() {
        String dni = PersonFixture.freshDni();
        becomesFinal(convicted(suspect().withDni(dni), "2010-03-10", 24), "2010-03-10");
        byDni(dni).then().statusCode(200).body("listed", equalTo(false));
    }

    @Test
    @Order(6)
    void aResolutionTakenBackEndsItAtOnce() {
        String dni = PersonFixture.freshDni();
        String code = convicted(suspect().withDni(dni), "2026-03-10", 120);
        Response last = becomesFinal(code, "2026-03-20");
        String reference =
                byDni(dni).then().body("listed", equalTo(true)).extract().path("reference");
        fiscal.request()
                .header("If-Match", last.header("ETag"))
                .delete("/cases/{code}/resolutions/{id}", code, last.path("resolutions[-1].id"))
                .then()
                .statusCode(200);
        byDni(dni).then().body("listed", equalTo(false));
        fiscal.get("/border-filter/references/{reference}", reference)
                .then()
                .statusCode(200)
                .body("standing", equalTo(false));
    }

    @Test
    @Order(7)
    void aVictimIsNeverListed() {
        String dni = PersonFixture.freshDni();
        String first = PersonFixture.freshSurname();
        String second = PersonFixture.freshSurname();
        becomesFinal(
                convicted(PersonFixture.aSuspect().named("Raúl", first, second).withDni(dni), "2026-03-10", 120),
                "2026-03-20");
        byDni(dni).then().body("listed", equalTo(true));
        Api.asSystem("reta")
                .registered(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Raúl", first, second)
                                .withDni(dni)));
        byDni(dni).then().statusCode(200).body("listed", equalTo(false)).body("reference", nullValue());
    }

    @Test
    @Order(7)
    void whoMayBeAVictimIsNotListedUntilAStewardSaysTheyAreNot() {
        String dni = PersonFixture.freshDni();
        String first = PersonFixture.freshSurname();
        String second = PersonFixture.freshSurname();
        String birth = PersonFixture.freshBirth();
        becomesFinal(
                convicted(
                        PersonFixture.aSuspect()
                                .named("Raúl", first, second)
                                .bornOn(birth)
                                .withDni(dni),
                        "2026-03-10",
                        120),
                "2026-03-20");
        Response complaint = Api.asSystem("reta")
                .register(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Raúl", first, second)
                                .bornOn(birth)));
        complaint.then().statusCode(201).body("persons[0].match", equalTo("REVIEW"));
        byDni(dni).then().statusCode(200).body("listed", equalTo(false));
        String match = String.valueOf(TestDatabase.current()
                .rows(
                        "SELECT id FROM match_candidate WHERE record_id = ?::uuid OR other_record_id = ?::uuid",
                        complaint.<String>path("persons[0].recordId"),
                        complaint.<String>path("persons[0].recordId"))
                .getFirst()
                .get("id"));
        steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", "REJECT", "reason", "prueba"))
                .post("/matches/{id}/decision", match)
                .then()
                .statusCode(200);
        byDni(dni).then().body("listed", equalTo(true));
    }

    @Test
    @Order(8)
    void withoutADocumentAStewardSaysWhetherItIsThem() {
        String given = "Teófilo";
        String first = PersonFixture.freshSurname();
        String second = PersonFixture.freshSurname();
        String birth = PersonFixture.freshBirth();
        becomesFinal(
                convicted(
                        PersonFixture.aSuspect()
                                .named(given, first, second)
                                .bornOn(birth)
                                .man(),
                        "2026-03-10",
                        120),
                "2026-03-20");

        byName(given, first, second, birth).then().statusCode(200).body("listed", equalTo(true));
        Response waiting = steward.get("/border-filter/reviews");
        waiting.then().statusCode(200).body(not(containsString(first)));
        String review = waiting.path("[-1].id");
        steward.get("/border-filter/reviews/{id}/identity", review)
                .then()
                .statusCode(200)
                .body("traveller", containsString(first))
                .body("listed", containsString(second));

        decide(review, "REJECT").then().statusCode(200);
        byName(given, first, second, birth).then().body("listed", equalTo(false));
        decide(review, "CONFIRM").then().statusCode(409);
        steward.get("/border-filter/reviews").then().body("id", not(hasItem(review)));
        assertThat(TestDatabase.current()
                        .rows(
                                "SELECT sealed_traveller FROM border_review WHERE id = ?::uuid AND sealed_traveller IS NULL",
                                review))
                .hasSize(1);
        byName("Aquilino", PersonFixture.freshSurname(), PersonFixture.freshSurname(), birth)
                .then()
                .body("listed", equalTo(false));
    }

    @Test
    @Order(9)
    void asksForADocumentAloneOrForNamesAndBirth() {
        ask(Map.of("reason", "CONTROL_DE_INGRESO"))
                .then()
                .statusCode(400)
                .body("errors.rule", hasItem("name-and-birth"));
        ask(Map.of(
                        "reason", "CONTROL_DE_INGRESO",
                        "document", Map.of("type", "DNI", "number", "99000001"),
                        "birthDate", "1990-01-01"))
                .then()
                .statusCode(400)
                .body("errors.rule", hasItem("document-alone"));
        ask(Map.of("reason", "CONTROL_DE_INGRESO", "document", Map.of("type", "PAS", "number", "AB123456")))
                .then()
                .statusCode(400)
                .body("errors.rule", hasItem("document-of-a-country"));
    }

    @Test
    @Order(10)
    void whoAsksTooFastIsAskedToWait() {
        Response last = byDni("99000017");
        for (int i = 0; i < 61 && last.statusCode() == 200; i++) {
            last = byDni("99000017");
        }
        last.then().statusCode(429).body("type", equalTo("urn:kuska:problem:too-many-border-checks"));
    }

    private static PersonFixture suspect() {
        return PersonFixture.aSuspect().named("Raúl", PersonFixture.freshSurname(), PersonFixture.freshSurname());
    }

    private Response byDni(String dni) {
        return ask(Map.of("reason", "CONTROL_DE_INGRESO", "document", Map.of("type", "DNI", "number", dni)));
    }

    private Response byName(String given, String first, String second, String birth) {
        return ask(Map.of(
                "reason",
                "CONTROL_DE_INGRESO",
                "names",
                Map.of("given", given, "firstSurname", first, "secondSurname", second),
                "birthDate",
                birth));
    }

    private Response ask(Map<String, Object> body) {
        return border.request().body(body).post("/border-filter/checks");
    }

    private Response decide(String review, String decision) {
        return steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", decision, "reason", "prueba"))
                .post("/border-filter/reviews/{id}/decision", review);
    }

    /** The code of a case in which somebody was convicted in first instance. */
    private String convicted(PersonFixture suspect, String on, int months) {
        Response folder = folder(suspect);
        String code = folder.path("code");
        toTrial(code, on);
        record(code, judgment("JUDGMENT", folder, "CONVICTED", on, months));
        return code;
    }

    private Response becomesFinal(String code, String on) {
        return record(code, Map.of("kind", "BECOME_FINAL", "issuedOn", on));
    }

    private void toTrial(String code, String on) {
        TO_TRIAL.forEach(kind -> record(code, Map.of("kind", kind, "issuedOn", on)));
    }

    private Response folder(PersonFixture suspect) {
        Response folder = fiscal.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim().named("Irma", PersonFixture.freshSurname(), "Quispe"), suspect));
        folder.then().statusCode(201);
        return folder;
    }

    private static Map<String, Object> judgment(
            String kind, Response folder, String effect, String on, @Nullable Integer months) {
        Map<String, Object> affected =
                new HashMap<>(Map.of("recordId", folder.path("persons[1].recordId"), "effect", effect));
        if (months != null) {
            affected.put("prisonMonths", months);
        }
        return Map.of("kind", kind, "issuedOn", on, "persons", List.of(affected));
    }

    private Response record(String code, Map<String, Object> resolution) {
        Response recorded = fiscal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(resolution)
                .post("/cases/{code}/resolutions", code);
        recorded.then().statusCode(201);
        return recorded;
    }
}
