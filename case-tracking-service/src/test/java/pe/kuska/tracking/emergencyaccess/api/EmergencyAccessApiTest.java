package pe.kuska.tracking.emergencyaccess.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referralOf;
import static pe.kuska.tracking.Requests.send;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.Tokens;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class EmergencyAccessApiTest {

    private static final String ON_DUTY = "gestora.upe";
    private static final String AUDITOR = "auditora.dp";

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    @Inject
    SettableClock clock;

    private String person = "";

    @BeforeEach
    void somebodyElseCaresForThePerson() {
        person = records.personAtCem();
        timeline(ON_DUTY, person).then().statusCode(404);
    }

    private Map<String, String> asked() {
        return Map.of(
                "personCode", person,
                "reason", "RIESGO_INMINENTE",
                "explanation", "Llegó sola de madrugada y su unidad no contesta.");
    }

    private String broken() {
        return "emergency-accesses/" + created(ON_DUTY, "emergency-accesses", asked());
    }

    @Test
    void thePathIsReadForThreeHoursAndNothingIsDoneByIt() {
        broken();
        timeline(ON_DUTY, person).then().statusCode(200).body("personCode", equalTo(person));
        as(ON_DUTY).get(API + "/people/{cuv}/proceedings", person).then().statusCode(200);
        send(ON_DUTY, referralOf(person)).then().statusCode(404);
        timeline("gestora.car", person).then().statusCode(404);
        clock.later(
                Duration.ofMinutes(179), () -> timeline(ON_DUTY, person).then().statusCode(200));
        clock.later(
                Duration.ofMinutes(181), () -> timeline(ON_DUTY, person).then().statusCode(404));
    }

    @Test
    void whoeverCaresForThePersonSeesThatItHappened() {
        broken();
        timeline("gestora.cem", person)
                .then()
                .body("entries[-1].type", equalTo("EmergencyAccessOpened"))
                .body("entries[-1].summary", startsWith("MIMP (Unidad de Protección Especial) vio la ruta"));
        timeline("registrador.pnp", person)
                .then()
                .body("entries[-1].summary", equalTo("MIMP vio la ruta de la persona en una emergencia."));
    }

    @Test
    void theAuditorReadsWhatWasExplainedAndWhatWasReadAndJudgesOnce() {
        String access = broken();
        String id = access.substring("emergency-accesses/".length());
        timeline(ON_DUTY, person).then().statusCode(200);
        read(AUDITOR, "emergency-accesses?review=PENDING&limit=200").then().body("items.id", hasItem(id));
        read(AUDITOR, access)
                .then()
                .statusCode(200)
                .body("explanation", equalTo("Llegó sola de madrugada y su unidad no contesta."))
                .body("unit", equalTo("UPE"))
                .body("uses", hasSize(1))
                .body("uses[0].what", equalTo("timeline"));
        move(AUDITOR, access, "review", Map.of("verdict", "OBJECT")).then().statusCode(422);
        move(ON_DUTY, access, "review", Map.of("verdict", "JUSTIFY")).then().statusCode(403);
        moved(AUDITOR, access, "review", Map.of("verdict", "OBJECT", "opinion", "Bastaba llamar a la guardia."));
        move(AUDITOR, access, "review", Map.of("verdict", "JUSTIFY")).then().statusCode(409);
        read(ON_DUTY, access)
                .then()
                .body("review", equalTo("UNJUSTIFIED"))
                .body("opinion", equalTo("Bastaba llamar a la guardia."));
        read("gestora.cem", access).then().statusCode(404);
        read("gestora.cem", "emergency-accesses?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void everythingIsInTheAuditAndNothingThatWasWritten() {
        String access = broken();
        timeline(ON_DUTY, person).then().statusCode(200);
        as(AUDITOR)
                .queryParam("subjectType", "person")
                .queryParam("subjectId", person)
                .get(API + "/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("READ_IN_EMERGENCY"))
                .body(
                        "items.find { it.action == 'READ_IN_EMERGENCY' }.details.emergencyAccess",
                        equalTo(access.substring("emergency-accesses/".length())));
        assertThat(TestDatabase.current()
                        .rows("SELECT 1 AS found FROM emergency_access WHERE"
                                + " position('madrugada' in encode(sealed_explanation, 'escape')) > 0"))
                .isEmpty();
        assertThat(TestDatabase.current()
                        .rows("SELECT 1 AS found FROM outbox_event WHERE data::text LIKE '%madrugada%'"))
                .isEmpty();
    }

    @Test
    void anAccessThatNobodyReviewsIsTold() {
        String access = broken();
        String id = access.substring("emergency-accesses/".length());
        reminders.after(Duration.ofDays(7));
        assertThat(toldOf(id)).first().isEqualTo("EmergencyReviewOverdue DP/");
        moved(AUDITOR, access, "review", Map.of("verdict", "JUSTIFY"));
        int told = toldOf(id).size();
        reminders.after(Duration.ofDays(60));
        assertThat(toldOf(id)).hasSize(told);
    }

    @Test
    void itIsRefusedWhereItIsNotNeededNotExplainedOrNotAPersons() {
        create("gestora.cem", "emergency-accesses", asked())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:emergency-access-not-needed"));
        create(
                        ON_DUTY,
                        "emergency-accesses",
                        Map.of("personCode", person, "reason", "RIESGO_INMINENTE", "explanation", "Urge."))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("explanation"));
        create(
                        ON_DUTY,
                        "emergency-accesses",
                        Map.of(
                                "personCode", "CUV-0000-0000-0000",
                                "reason", "RIESGO_INMINENTE",
                                "explanation", "Nadie tiene este código, y aun así."))
                .then()
                .statusCode(404);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.ofSystem("reta"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(asked())
                .post(API + "/emergency-accesses")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kuska:problem:emergency-access-only-people"));
        broken();
        create(ON_DUTY, "emergency-accesses", asked()).then().statusCode(409);
    }
}
