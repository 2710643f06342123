package pe.kuska.tracking.referrals.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referralOf;
import static pe.kuska.tracking.Requests.send;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;
import static pe.kuska.tracking.Requests.timeline;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.Tokens;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class SendReferralApiTest {

    private static final String NOTES = "La persona teme volver a su casa en Ayacucho";

    @Inject
    Registry registry;

    @Test
    void aLinkedInstitutionSendsAPersonToAUnit() {
        String person = Registry.newPerson();
        String caseCode = registry.registers("PNP", "DIRCTPTIM", person);
        Map<String, Object> body = referralOf(person);
        body.put("caseCode", caseCode);
        body.put("legalBasis", "DS_007_2023_IN");
        send("registrador.pnp", body)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString(API + "/referrals/"))
                .body("status", equalTo("SENT"))
                .body("personCode", equalTo(person))
                .body("caseCode", equalTo(caseCode))
                .body("fromInstitution", equalTo("PNP"))
                .body("fromUnit", equalTo("DIRCTPTIM"))
                .body("toInstitution", equalTo("MIMP"))
                .body("toUnit", equalTo("CEM"))
                .body("consent", equalTo("GIVEN"))
                .body("overdue", is(false))
                .body("deadline.note", equalTo("plazo referencial"))
                .body("steps.event", contains("ReferralSent"));
        timeline("registrador.pnp", person).then().body("entries.type", contains("CaseRegistered", "ReferralSent"));
    }

    @Test
    void aSystemOfALinkedInstitutionMaySendToo() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.ofSystem("reta"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(referralOf(person))
                .post(API + "/referrals")
                .then()
                .statusCode(201);
    }

    @Test
    void aUnitThatAcceptedThePersonMayReferThemOn() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String first = sent("registrador.pnp", person);
        Map<String, Object> onward = referralOf(person);
        onward.put("toUnit", "CAR");
        onward.put("reason", "ACOGIMIENTO");
        send("gestora.cem", onward).then().statusCode(404);
        step("gestora.cem", first, "accept").then().statusCode(200);
        send("gestora.cem", onward)
                .then()
                .statusCode(201)
                .body("fromUnit", equalTo("CEM"))
                .body("toUnit", equalTo("CAR"));
    }

    @Test
    void theSameRequestAgainSendsNobodyTwice() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String key = UUID.randomUUID().toString();
        String id = send("registrador.pnp", key, referralOf(person))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send("registrador.pnp", key, referralOf(person)).then().statusCode(201).body("id", equalTo(id));
        assertThat(TestDatabase.current().count("SELECT count(*) FROM referral WHERE person_code = ?", person))
                .isEqualTo(1);
        Map<String, Object> other = referralOf(person);
        other.put("toUnit", "UPE");
        send("registrador.pnp", key, other).then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void anIdempotencyKeyIsRequired() {
        as("registrador.pnp")
                .contentType(ContentType.JSON)
                .body(referralOf(registry.victimOf("PNP", "DIRCTPTIM")))
                .post(API + "/referrals")
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-required"));
    }

    @Test
    void notesRestEncryptedAndReachTheTwoUnitsOnly() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        Map<String, Object> body = referralOf(person);
        body.put("notes", NOTES);
        String id = send("registrador.pnp", body)
                .then()
                .statusCode(201)
                .body("notes", nullValue())
                .extract()
                .path("id");
        as("registrador.pnp").get(API + "/referrals/{id}", id).then().body("notes", equalTo(NOTES));
        as("gestora.cem").get(API + "/referrals/{id}", id).then().body("notes", equalTo(NOTES));
        as("auditora.dp")
                .get(API + "/referrals/{id}", id)
                .then()
                .statusCode(200)
                .body("notes", nullValue());
        assertThat(everythingStored()).doesNotContain("Ayacucho");
        assertThat(TestDatabase.current()
                        .rows("SELECT sealed_notes FROM referral WHERE id = ?", UUID.fromString(id))
                        .getFirst()
                        .get("sealed_notes"))
                .isNotNull();
    }

    private static String everythingStored() {
        StringBuilder stored = new StringBuilder();
        TestDatabase database = TestDatabase.current();
        for (String table : List.of(
                "referral",
                "referral_step",
                "timeline_step",
                "outbox_event",
                "audit_entry",
                "idempotency_key",
                "victim_in_case")) {
            database.rows("SELECT t::text AS line FROM " + table + " t")
                    .forEach(row -> stored.append(row.get("line")).append('\n'));
        }
        database.rows("SELECT encode(sealed_notes, 'escape') AS line FROM referral WHERE sealed_notes IS NOT NULL")
                .forEach(row -> stored.append(row.get("line")).append('\n'));
        return stored.toString();
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(nullValues = "-", textBlock = """
            toInstitution,  NADIE,        422, toInstitution,  known
            toUnit,         DIRCTPTIM,    422, toUnit,         receives-referrals
            toUnit,         COMISARIA,    422, toUnit,         receives-referrals
            reason,         PORQUE_SI,    422, reason,         code
            legalBasis,     LEY_1,        422, legalBasis,     code
            caseCode,       CASO-9,       422, caseCode,       case-of-person
            consent,        NOT_GIVEN,    422, consent,        given-or-overridden
            consent,        OVERRIDDEN,   422, overrideReason, required
            overrideReason, MANDATO_AUTORIDAD, 422, overrideReason, only-if-overridden
            overrideReason, PORQUE_SI,    422, overrideReason, code
            consent,        QUIZAS,       400, consent,        code
            toUnit,         -,            400, toUnit,         not-blank
            consent,        -,            400, consent,        not-null
            legalBasis,     -,            400, legalBasis,     not-blank
            """)
    void aFaultyReferralIsRefusedNamingTheField(
            String field, @Nullable String value, int status, String errorField, String rule) {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        Map<String, Object> body = referralOf(person);
        body.put(field, value);
        String answer = send("registrador.pnp", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", contains(errorField))
                .body("errors.rule", contains(rule))
                .body("errors.message", contains(notNullValue()))
                .extract()
                .asString();
        if (value != null && !value.equals("OVERRIDDEN")) {
            assertThat(answer).doesNotContain(value);
        }
        assertThat(TestDatabase.current().count("SELECT count(*) FROM referral WHERE person_code = ?", person))
                .isZero();
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        Map<String, Object> body = referralOf(registry.victimOf("PNP", "DIRCTPTIM"));
        body.put("reason", "X");
        body.put("toUnit", "X");
        send("registrador.pnp", body).then().body("errors.field", containsInAnyOrder("reason", "toUnit"));
    }

    @Test
    void anUnlinkedInstitutionCannotSendAndTheAttemptIsOnRecord() {
        String person = registry.victimOf("MPFN", "FISTRAP");
        send("registrador.pnp", referralOf(person)).then().statusCode(404).body("type", endsWith("not-found"));
        send("registrador.pnp", referralOf(Registry.newPerson()))
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
        as("auditora.dp")
                .get(API + "/audit?subjectType=person&subjectId={person}", person)
                .then()
                .body("items.action", contains("DENIED_OUTSIDE_MANDATE"));
    }

    @Test
    void aRoleWithoutPartInCareIsRefused() {
        send("identidad.mininter", referralOf(Registry.newPerson())).then().statusCode(403);
        send("auditora.dp", referralOf(Registry.newPerson())).then().statusCode(403);
    }

    @Test
    void nobodySendsWithoutAToken() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(referralOf(Registry.newPerson()))
                .post(API + "/referrals")
                .then()
                .statusCode(401);
    }
}
