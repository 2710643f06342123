package pe.kuska.tracking.gaps.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Paths;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.followup.domain.CareGap;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class CareGapApiTest {

    private static final String POLICE = "registrador.pnp";

    @Inject
    Registry registry;

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    @Inject
    Paths paths;

    private String registeredNow() {
        String person = Registry.newPerson();
        registry.registersIn("150101", Instant.now().toString(), "PNP", "DIRCTPTIM", person);
        return person;
    }

    private List<String> told(String person) {
        return toldOf(CareGap.idOf(new PersonCode(person)).toString());
    }

    private void after(Duration time) {
        paths.lookAtAll();
        reminders.after(time);
    }

    private static Response end(String user, String person, String reason) {
        return create(user, "people/" + person + "/care-end", Map.of("reason", reason));
    }

    @Test
    void aVictimWhomNobodyHandsOnIsTheirsWhoRegisteredHerAndThenTheMinistrys() {
        String person = registeredNow();
        timeline(POLICE, person)
                .then()
                .body("owed.action", contains("HAND_ON"))
                .body("owed.institution", contains("PNP"))
                .body("owed.deadline.rule", contains("PERSON_WITHOUT_UNIT v1"))
                .body("owed.deadline.note", contains("plazo referencial"));
        after(Duration.ofHours(23));
        assertThat(told(person)).isEmpty();
        after(Duration.ofHours(25));
        assertThat(told(person)).containsExactly("CareGapOverdue PNP/DIRCTPTIM");
        after(Duration.ofHours(49));
        assertThat(told(person)).containsExactly("CareGapOverdue PNP/DIRCTPTIM", "CareGapOverdue MININTER/DDF");
        sent(POLICE, person);
        after(Duration.ofDays(30));
        assertThat(told(person)).hasSize(2);
    }

    @Test
    void whatOthersDoWithTheirCasesDoesNotRemindTwice() {
        String person = registeredNow();
        after(Duration.ofHours(25));
        registry.registersIn("150101", Instant.now().toString(), "MPFN", "FISTRAP", person);
        after(Duration.ofHours(26));
        assertThat(told(person)).containsExactly("CareGapOverdue PNP/DIRCTPTIM");
    }

    @Test
    void whatFallsToAWholeInstitutionIsReadByThoseWhoWorkOnItsCases() {
        String person = Registry.newPerson();
        registry.registersIn("150101", Instant.now().toString(), "SUTRAN", null, person);
        String gap = CareGap.idOf(new PersonCode(person)).toString();
        after(Duration.ofHours(25));
        assertThat(told(person)).containsExactly("CareGapOverdue SUTRAN/");
        read("inspector.sutran", "deadlines?limit=200")
                .then()
                .body("items.find { it.recordId == '%s' }.own".formatted(gap), equalTo(true));
        String owned = Registry.newPerson();
        registry.registersIn("150101", Instant.now().toString(), "PNP", null, owned);
        after(Duration.ofHours(25));
        List<String> noticed = read(POLICE, "notices?limit=50").path("items.personCode");
        assertThat(noticed).contains(owned);
        end(POLICE, owned, "ATENDIDA_ANTES").then().statusCode(204);
    }

    @Test
    void whoWasRegisteredBeforeTheRuleIsShownAndNotReminded() {
        String person = Registry.newPerson();
        registry.registersIn("150101", "2019-03-01T10:00:00Z", "PNP", "DIRCTPTIM", person);
        timeline(POLICE, person).then().body("owed.action", contains("HAND_ON")).body("owed[0].deadline", nullValue());
        after(Duration.ofDays(60));
        assertThat(told(person)).isEmpty();
    }

    @Test
    void whoTurnsOutToBeSomebodyInCareIsNotRemindedOfAndIsAgainWhenSheIsNot() {
        String person = registeredNow();
        String inCare = records.personAtCem();
        paths.lookAtAll();
        registry.merges(inCare, person);
        after(Duration.ofHours(25));
        assertThat(told(person)).isEmpty();
        registry.splits(inCare, person);
        after(Duration.ofHours(25));
        assertThat(told(person)).containsExactly("CareGapOverdue PNP/DIRCTPTIM");
    }

    @Test
    void aUnitThatCaresIsRemindedWhenNothingIsUnderWay() {
        String person = registeredNow();
        String handOver =
                created(POLICE, "hand-overs", Map.of("personCode", person, "toInstitution", "MIMP", "toUnit", "CEM"));
        moved("gestora.cem", "hand-overs/" + handOver, "receive", Map.of());
        timeline("gestora.cem", person)
                .then()
                .body("owed.action", contains("CARRY_ON"))
                .body("owed.unit", contains("CEM"));
        after(Duration.ofDays(29));
        assertThat(told(person)).isEmpty();
        after(Duration.ofDays(30).plusHours(2));
        assertThat(told(person)).containsExactly("CareGapOverdue MIMP/CEM");
        end(POLICE, person, "ATENDIDA_ANTES").then().statusCode(409);
        end("gestora.cem", person, "ATENDIDA_ANTES").then().statusCode(204);
        timeline("gestora.cem", person).then().body("owed", equalTo(List.of()));
        after(Duration.ofDays(90));
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void whoSaysWhyNothingMoreIsOwedIsLeftAloneUntilANewCase() {
        String person = registeredNow();
        end(POLICE, person, "NO_EXISTE").then().statusCode(422).body("errors.field", contains("reason"));
        create(POLICE, "people/" + person + "/care-end", Map.of()).then().statusCode(422);
        end("gestora.cem", person, "ADULTA_NO_ACEPTA").then().statusCode(404);
        end(POLICE, person, "ADULTA_NO_ACEPTA").then().statusCode(204);
        end(POLICE, person, "ADULTA_NO_ACEPTA")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:care-still-owed"));
        timeline(POLICE, person)
                .then()
                .body("owed", equalTo(List.of()))
                .body("entries.type", hasItem("CareEnded"))
                .body(
                        "entries.summary",
                        hasItem("Policía Nacional (DIRCTPTIM) registró que no corresponde un siguiente paso. "
                                + "Motivo: la persona adulta, informada, no acepta asistencia."));
        assertThat(TestDatabase.current()
                        .rows(
                                "SELECT type FROM outbox_event WHERE data ->> 'personCode' = ? AND type LIKE '%CareEnded%'",
                                person))
                .hasSize(1);
        after(Duration.ofDays(30));
        assertThat(told(person)).isEmpty();
        registry.registersIn("150101", Instant.now().plusSeconds(5).toString(), "MPFN", "FISTRAP", person);
        timeline(POLICE, person).then().body("owed.action", contains("HAND_ON")).body("owed.unit", contains("FISTRAP"));
    }

    @Test
    void whatIsOwedAfterAClosedReferralBelongsToNoReferral() {
        String person = registeredNow();
        String referral = sent(POLICE, person);
        step("gestora.cem", referral, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        step(POLICE, referral, "close", Map.of("reason", "SIN_UNIDAD_DISPONIBLE"))
                .then()
                .statusCode(200);
        timeline(POLICE, person)
                .then()
                .body("owed.action", contains("HAND_ON"))
                .body("owed[0].referralId", nullValue());
    }

    @Test
    void aChildsCareIsNotDeclinedAndSheIsLookedForSooner() {
        String child = registeredNow();
        String handOver =
                created(POLICE, "hand-overs", Map.of("personCode", child, "toInstitution", "MIMP", "toUnit", "UPE"));
        moved("gestora.upe", "hand-overs/" + handOver, "refuse", Map.of("reason", "SIN_CAPACIDAD"));
        timeline(POLICE, child).then().body("owed.deadline.rule", contains("CHILD_WITHOUT_UNIT v1"));
        after(Duration.ofHours(4));
        assertThat(told(child)).containsExactly("CareGapOverdue PNP/DIRCTPTIM");
        end(POLICE, child, "ADULTA_NO_ACEPTA").then().statusCode(422).body("errors.field", contains("reason"));
    }

    @Test
    void aBedThatWasDeclinedLeavesThePoliceOwingAndShowsThemNoMore() {
        String person = registeredNow();
        String shelter = created(
                "admin",
                "shelters",
                Map.ofEntries(
                        Map.entry("kind", "CARE_TRATA"),
                        Map.entry("name", "Espacio " + person),
                        Map.entry("institution", "MIMP"),
                        Map.entry("unit", "CAR"),
                        Map.entry("department", "15"),
                        Map.entry("capacity", 5),
                        Map.entry("women", true),
                        Map.entry("men", true),
                        Map.entry("minAge", 0),
                        Map.entry("maxAge", 99),
                        Map.entry("withChildren", true)));
        String stay = created(
                POLICE,
                "shelters/" + shelter + "/stays",
                Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0));
        timeline(POLICE, person).then().body("owed.action", not(hasItem("HAND_ON")));
        moved("gestora.car", "stays/" + stay, "decline", Map.of("reason", "SIN_PLAZA_REAL"));
        timeline(POLICE, person).then().body("owed.action", contains("HAND_ON"));
    }
}
