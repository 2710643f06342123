package pe.kuska.tracking.alerts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class AlertApiTest {

    private static final String OPERATOR = "operador.1818";
    private static final Map<String, String> POLICE = Map.of("toInstitution", "PNP", "toUnit", "DIRCTPTIM");

    @Inject
    Registry registry;

    @Inject
    SettableClock clock;

    @Inject
    Reminders reminders;

    private String alert = "";

    @BeforeEach
    void anAlertOfTheLine() {
        String id =
                created(OPERATOR, "alerts", Map.of("channel", "LINEA_1818", "sign", "RETENCION", "account", "llamó"));
        alert = "alerts/" + id;
    }

    private String id() {
        return alert.substring("alerts/".length());
    }

    private void referred() {
        moved(OPERATOR, alert, "evaluate", Map.of("risk", "RIESGO_ALTO"));
        moved(OPERATOR, alert, "refer", POLICE);
    }

    @Test
    void twoFieldsAreEnoughAndTheClockIsSeen() {
        create(OPERATOR, "alerts", Map.of("channel", "LINEA_1818", "sign", "OTRO_INDICIO"))
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("secondsLeft", greaterThan(3 * 3600 - 60))
                .body("deadline.rule", equalTo("ALERT_REFERRAL v1"))
                .body("deadline.note", nullValue());
        read(OPERATOR, "alerts?limit=200").then().body("items.id", hasItem(id()));
    }

    /** SUNAFIL's and SUTRAN's inspectors are of no unit. */
    @Test
    void whoeverIsOfNoUnitFindsTheirAlertsToo() {
        String found = created("inspector.sunafil", "alerts", Map.of("channel", "INSPECCION", "sign", "RETENCION"));
        read("inspector.sunafil", "alerts?limit=200").then().body("items.id", hasItem(found));
        read("inspector.sutran", "alerts?limit=200").then().body("items.id", not(hasItem(found)));
        read("registrador.pnp", "alerts?limit=200").then().body("items.id", not(hasItem(found)));
    }

    @Test
    void theClockRunsFromReceptionNotFromTyping() {
        String late = created(
                OPERATOR,
                "alerts",
                Map.of(
                        "channel", "LINEA_1818",
                        "sign", "RETENCION",
                        "receivedAt", Instant.now().minus(Duration.ofHours(4)).toString()));
        read(OPERATOR, "alerts/" + late).then().body("secondsLeft", lessThan(0)).body("deadline.overdue", is(true));
        create(
                        OPERATOR,
                        "alerts",
                        Map.of(
                                "channel", "LINEA_1818",
                                "sign", "RETENCION",
                                "receivedAt",
                                        Instant.now().plus(Duration.ofHours(1)).toString()))
                .then()
                .statusCode(422)
                .body("errors.field", contains("receivedAt"));
    }

    @Test
    void threeHoursWithoutReferralAreToldAndThenTheConductorIs() {
        moved(OPERATOR, alert, "evaluate", Map.of("risk", "RIESGO_INMINENTE"));
        reminders.after(Duration.ofMinutes(179));
        assertThat(toldOf(id())).isEmpty();
        reminders.after(Duration.ofMinutes(181));
        assertThat(toldOf(id())).containsExactly("AlertDue MININTER/LINEA-1818");
        reminders.after(Duration.ofMinutes(242));
        assertThat(toldOf(id())).last().isEqualTo("AlertDue MININTER/DDF");
    }

    @Test
    void aReferredAlertIsOwedByTheUnitAndItsReceiptIsTheProof() {
        referred();
        read("registrador.pnp", alert)
                .then()
                .statusCode(200)
                .body("account", equalTo("llamó"))
                .body("delivery.deliveredAt", nullValue());
        moved("registrador.pnp", alert, "acknowledge", Map.of());
        read(OPERATOR, alert)
                .then()
                .body("delivery.deliveredAt", notNullValue())
                .body("delivery.deliveredTo", notNullValue());
        moved("investigador.pnp", alert, "attend", Map.of());
        reminders.after(Duration.ofDays(30));
        assertThat(toldOf(id())).isEmpty();
        read("auditora.dp", "audit?subjectId=" + id())
                .then()
                .body("items.action", hasItems("ALERT_RECEIVED", "ALERT_REFERRED", "ALERT_ATTENDED", "READ_ALERT"));
    }

    @Test
    void aUnitThatCannotAttendGivesItBackAndTheClockBeginsAnew() {
        referred();
        moved("registrador.pnp", alert, "return", Map.of("reason", "SIN_COMPETENCIA"));
        read(OPERATOR, alert)
                .then()
                .body("status", equalTo("EVALUATED"))
                .body("secondsLeft", greaterThan(3 * 3600 - 60));
        read(OPERATOR, "notices?limit=200")
                .then()
                .body("items.find { it.recordId == '" + id() + "' }.topic", equalTo("AlertReturned"));
        reminders.after(Duration.ofMinutes(185));
        assertThat(toldOf(id())).containsExactly("AlertDue MININTER/LINEA-1818");
    }

    @Test
    void aStepTheTableDoesNotListIsRefused() {
        move(OPERATOR, alert, "refer", POLICE).then().statusCode(409).body("type", endsWith("step-not-allowed"));
        move(OPERATOR, alert, "dismiss", Map.of()).then().statusCode(422).body("errors.field", contains("reason"));
        move(OPERATOR, alert, "evaluate", Map.of("risk", "X")).then().statusCode(422);
        moved(OPERATOR, alert, "dismiss", Map.of("reason", "NO_ES_TRATA"));
        move(OPERATOR, alert, "evaluate", Map.of("risk", "RIESGO_ALTO")).then().statusCode(409);
        reminders.after(Duration.ofDays(1));
        assertThat(toldOf(id())).isEmpty();
    }

    @Test
    void onceItIsKnownWhomItIsAboutItIsOnTheirTimeline() {
        String person = registry.victimOf("MININTER", "LINEA-1818");
        moved(OPERATOR, alert, "evaluate", Map.of("risk", "RIESGO_ALTO", "personCode", person));
        moved(OPERATOR, alert, "refer", POLICE);
        timeline(OPERATOR, person)
                .then()
                .body(
                        "entries.type",
                        containsInAnyOrder("CaseRegistered", "AlertReceived", "AlertEvaluated", "AlertReferred"))
                .body("owed.action", contains("ATTEND"));
        String stranger = registry.victimOf("OTRA", "UNIDAD");
        String other = created(OPERATOR, "alerts", Map.of("channel", "LINEA_1818", "sign", "RETENCION"));
        move(OPERATOR, "alerts/" + other, "evaluate", Map.of("risk", "RIESGO_ALTO", "personCode", stranger))
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasToldIsSealedAndForTheTwoUnitsOnly() {
        read("gestora.cem", alert).then().statusCode(404);
        read("auditora.dp", alert).then().statusCode(200).body("account", nullValue());
        read("registrador.pnp", alert).then().statusCode(404);
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM alert WHERE position('llamó'::bytea IN sealed_account) > 0"))
                .isZero();
        read("gestora.cem", "alerts").then().statusCode(200).body("items.id", not(hasItem(id())));
    }
}
