package pe.kuska.tracking.repatriations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class RepatriationApiTest {

    private static final String CONSUL = "consul.rree";
    private static final String CEM = "gestora.cem";

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    private String person = "";
    private String comingHome = "";

    @BeforeEach
    void theConsulateAsksForAReturn() {
        person = registry.victimOf("MRE", "CONSULADO");
        comingHome = "repatriations/" + created(CONSUL, "repatriations", asked());
    }

    private Map<String, Object> asked() {
        return new HashMap<>(Map.of(
                "personCode", person,
                "fromCountry", "AR",
                "toInstitution", "MIMP",
                "toUnit", "CEM",
                "voluntary", true));
    }

    @Test
    void careGoesOnWithoutAGapFromTheConsulateToTheUnitThatReceives() {
        read(CEM, "repatriations?limit=200").then().body("items.personCode", hasItem(person));
        timeline(CEM, person).then().statusCode(404);
        moved(CEM, comingHome, "approve", Map.of());
        timeline(CONSUL, person).then().body("owed.action", contains("ACCOMPANY"));
        moved(CONSUL, comingHome, "depart", Map.of());
        moved(CEM, comingHome, "arrive", Map.of());
        timeline(CEM, person)
                .then()
                .statusCode(200)
                .body("entries.type", hasItems("RepatriationRequested", "PersonDeparted", "PersonArrived"));
        read(CEM, "case-load?mine=true&limit=200").then().body("items.personCode", hasItem(person));
    }

    @Test
    void whoCameHomeIsLookedAfterByTheCalendar() {
        moved(CEM, comingHome, "approve", Map.of());
        moved(CONSUL, comingHome, "depart", Map.of());
        read(CEM, comingHome).then().body("followUps", hasSize(0));
        moved(CEM, comingHome, "arrive", Map.of());
        read(CONSUL, comingHome).then().body("followUps", hasSize(6));
        Map<String, Object> well = Map.of("progress", "AVANZA");
        move(CONSUL, comingHome, "follow-ups/1", well).then().statusCode(404);
        move(CEM, comingHome, "follow-ups/2", well).then().statusCode(409);
        move(CEM, comingHome, "follow-ups/1", Map.of("progress", "BIEN")).then().statusCode(422);
        reminders.after(Duration.ofDays(33));
        assertThat(toldOf(comingHome.substring(14))).contains("ReturnFollowUpDue MIMP/CEM");
        moved(CEM, comingHome, "follow-ups/1", well);
        int told = toldOf(comingHome.substring(14)).size();
        reminders.after(Duration.ofDays(35));
        assertThat(toldOf(comingHome.substring(14))).hasSize(told);
        read(CEM, comingHome).then().body("followUps[0].progress", equalTo("AVANZA"));
        timeline(CEM, person).then().body("entries.type", hasItem("ReturnFollowedUp"));
        timeline("consul.rree", person).then().body("entries[-1].summary", containsString("retorno"));
    }

    @Test
    void whoIsOnTheirWayIsExpected() {
        moved(CEM, comingHome, "approve", Map.of());
        moved(CONSUL, comingHome, "depart", Map.of());
        reminders.after(Duration.ofDays(3).plusHours(1));
        assertThat(toldOf(comingHome.substring(14))).containsExactly("RepatriationOverdue MIMP/CEM");
    }

    @Test
    void whoDoesNotArriveIsLookedForByWhoSentHer() {
        moved(CEM, comingHome, "approve", Map.of());
        timeline(CONSUL, person).then().body("owed.institution", contains("MRE"));
        moved(CONSUL, comingHome, "depart", Map.of());
        move(CONSUL, comingHome, "miss", Map.of("reason", "SIN_NOTICIAS"))
                .then()
                .statusCode(404);
        move(CEM, comingHome, "miss", Map.of()).then().statusCode(422);
        moved(CEM, comingHome, "miss", Map.of("reason", "SIN_NOTICIAS"));
        timeline(CONSUL, person)
                .then()
                .body("owed.action", contains("LOOK_FOR"))
                .body("owed.institution", contains("MRE"))
                .body("owed.deadline.rule", contains("RETURN_SEARCH v1"));
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(comingHome.substring(14))).containsExactly("RepatriationOverdue MRE/CONSULADO");
        moved(CONSUL, comingHome, "depart", Map.of());
        moved(CEM, comingHome, "miss", Map.of("reason", "VIAJE_REPROGRAMADO"));
        moved(CEM, comingHome, "arrive", Map.of());
        read(CONSUL, comingHome).then().body("status", equalTo("ARRIVED")).body("reason", nullValue());
    }

    @Test
    void whoIsNotFoundIsNotWaitedForForEver() {
        moved(CEM, comingHome, "approve", Map.of());
        moved(CONSUL, comingHome, "depart", Map.of());
        moved(CEM, comingHome, "miss", Map.of("reason", "PERSONA_NO_LLEGO"));
        moved(CONSUL, comingHome, "withdraw", Map.of("reason", "PERSONA_NO_UBICADA"));
        reminders.after(Duration.ofDays(30));
        assertThat(toldOf(comingHome.substring(14))).isEmpty();
    }

    @Test
    void nobodyIsReturnedAgainstTheirWillAndEveryRefusalSaysWhy() {
        Map<String, Object> forced = asked();
        forced.put("voluntary", false);
        create(CONSUL, "repatriations", forced).then().statusCode(422).body("errors.field", contains("voluntary"));
        move(CEM, comingHome, "refuse", Map.of()).then().statusCode(422);
        move(CEM, comingHome, "depart", Map.of()).then().statusCode(404);
        move(CONSUL, comingHome, "depart", Map.of()).then().statusCode(409);
        moved(CONSUL, comingHome, "withdraw", Map.of("reason", "PERSONA_DESISTE"));
        move(CEM, comingHome, "approve", Map.of()).then().statusCode(409);
    }

    @Test
    void whatAnotherStateTellsIsNotedAsCodesUnderAnAgreementAndTheOtherSideHearsOfIt() {
        Map<String, Object> said = new HashMap<>(Map.of(
                "state", "AR",
                "agreement", "ACUERDO_PERU_ARGENTINA",
                "items", List.of("MEDIDA_DE_PROTECCION_VIGENTE", "CITACION_DE_AUTORIDAD"),
                "saidOn", "2026-03-02"));
        moved(CONSUL, comingHome, "heard", said);
        read(CEM, comingHome)
                .then()
                .body("heard[0].state", equalTo("AR"))
                .body("heard[0].items", contains("MEDIDA_DE_PROTECCION_VIGENTE", "CITACION_DE_AUTORIDAD"))
                .body("heard[0].institution", equalTo("MRE"));
        read(CEM, "notices?limit=200").then().body("items.topic", hasItem("ReturnHeard"));
        moved(CEM, comingHome, "heard", said);
        read(CONSUL, comingHome).then().body("heard", hasSize(2));
        move("udavit.mp", comingHome, "heard", said).then().statusCode(404);
        reminders.after(Duration.ofDays(16));
        assertThat(toldOf(comingHome.substring(14)))
                .as("what another State says answers nothing that is owed here")
                .contains("RepatriationOverdue MIMP/CEM");
        said.put("saidOn", "2999-01-01");
        move(CONSUL, comingHome, "heard", said).then().statusCode(422).body("errors.field", contains("saidOn"));
        said.put("saidOn", "2026-03-02");
        said.put("items", List.of("DOMICILIO"));
        move(CONSUL, comingHome, "heard", said).then().statusCode(422).body("errors.field", contains("items"));
        moved(CONSUL, comingHome, "withdraw", Map.of("reason", "PERSONA_DESISTE"));
        said.put("items", List.of("SIN_NOVEDAD"));
        move(CONSUL, comingHome, "heard", said).then().statusCode(409);
        read("auditora.dp", "audit?subjectId=" + comingHome.substring(14))
                .then()
                .body("items.action", hasItem("HEARD_FROM_STATE"));
    }

    @Test
    void anotherStateIsToldTheLeastUnderAnAgreementAndThatIsOnRecord() {
        Map<String, Object> told = new HashMap<>(
                Map.of("state", "AR", "agreement", "ACUERDO_PERU_ARGENTINA", "items", List.of("HECHO_DEL_RETORNO")));
        moved(CONSUL, comingHome, "shares", told);
        read(CEM, comingHome)
                .then()
                .body("shared[0].state", equalTo("AR"))
                .body("shared[0].items", contains("HECHO_DEL_RETORNO"));
        told.put("items", List.of("NOMBRE"));
        move(CONSUL, comingHome, "shares", told).then().statusCode(422).body("errors.field", contains("items"));
        read("auditora.dp", "audit?subjectId=" + comingHome.substring(14))
                .then()
                .body("items.action", hasItem("SHARED_WITH_STATE"));
    }
}
