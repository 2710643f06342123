package pe.kuska.tracking.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referralOf;
import static pe.kuska.tracking.Requests.send;
import static pe.kuska.tracking.Requests.step;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class CaseLoadApiTest {

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    @Inject
    SettableClock clock;

    private String sentToUpe() {
        Map<String, Object> body = referralOf(registry.victimOf("PNP", "DIRCTPTIM"));
        body.put("toUnit", "UPE");
        return send("registrador.pnp", body).then().statusCode(201).extract().path("id");
    }

    @Test
    void aUnitSeesWhatItOwesAndWhatItWasToldBecauseNobodyActed() {
        String referral = sentToUpe();
        read("gestora.upe", "deadlines?limit=200")
                .then()
                .statusCode(200)
                .body("items.recordId", hasItem(referral))
                .body("items.find { it.recordId == '" + referral + "' }.own", is(true))
                .body("items.find { it.recordId == '" + referral + "' }.overdue", is(false));
        read("gestora.upe", "deadlines?limit=200&late=true").then().body("items.recordId", not(hasItem(referral)));
        read("gestora.cem", "deadlines?limit=200").then().body("items.recordId", not(hasItem(referral)));
        assertThat(everything("auditora.dp", "deadlines?limit=200"))
                .as("what is not late is nobody else's business")
                .doesNotContain(referral);
        clock.later(Duration.ofHours(24 + 24 + 49), () -> {
            reminders.fireAll();
            for (String told : List.of("gestora.upe", "registrador.pnp", "conductora.mininter")) {
                assertThat(everything(told, "deadlines?limit=200&late=true")).contains(referral);
            }
            assertThat(everything("auditora.dp", "deadlines?limit=200")).contains(referral);
            step("gestora.upe", referral, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                    .then()
                    .statusCode(200);
            assertThat(everything("auditora.dp", "deadlines?limit=200")).doesNotContain(referral);
            assertThat(everything("conductora.mininter", "deadlines?limit=200&late=true"))
                    .doesNotContain(referral);
        });
        read("registrador.pnp", "inbox/came-back?limit=200")
                .then()
                .body("items.id", hasItem(referral))
                .body("items.find { it.id == '" + referral + "' }.reason", equalTo("SIN_CAPACIDAD"));
        moved("registrador.pnp", "referrals/" + referral, "close", Map.of("reason", "SIN_UNIDAD_DISPONIBLE"));
        read("registrador.pnp", "inbox/came-back?limit=200").then().body("items.id", not(hasItem(referral)));
    }

    private static List<String> everything(String user, String first) {
        List<String> seen = new ArrayList<>();
        @Nullable String next = first;
        while (next != null) {
            Response page = as(user).get(API + "/" + next);
            seen.addAll(page.<List<String>>path("items.recordId"));
            next = page.path("next");
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        return seen;
    }

    @Test
    void pagesFollowEachOtherWithoutLossOrRepetition() {
        List<String> expected = List.of(sentToUpe(), sentToUpe(), sentToUpe());
        assertThat(everything("gestora.upe", "deadlines?limit=2")).containsAll(expected);
    }

    @Test
    void oneCommandHandsEverybodyOverAndSaysWhatIsWaiting() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        Map<String, Object> body = referralOf(person);
        body.putAll(Map.of("toInstitution", "MPFN", "toUnit", "UDAVIT"));
        String referral = send("registrador.pnp", body).path("id");
        step("udavit.mp", referral, "accept").then().statusCode(200);
        read("udavit.mp", "case-load?mine=true&limit=200").then().body("items.personCode", hasItem(person));
        assertThat(everything("udavit.mp", "deadlines?mine=true&limit=200")).contains(referral);
        String same = registry.victimOf("PNP", "DIRCTPTIM");
        registry.merges(same, person);
        assertThat(everything("udavit.mp", "deadlines?mine=true&limit=200"))
                .as("whatever code leads to the person")
                .contains(referral);
        create("udavit.mp", "case-load/hand-overs", Map.of("from", "me", "to", "colega"))
                .then()
                .statusCode(422);
        create(
                        "udavit.mp",
                        "case-load/hand-overs",
                        Map.of("from", "me", "to", "nadie", "reason", "ROTACION_DE_PERSONAL"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("to"))
                .body("errors.rule", contains("colleague"));
        Records.colleague("colega", "MPFN", "UDAVIT");
        create(
                        "udavit.mp",
                        "case-load/hand-overs",
                        Map.of("from", "me", "to", "colega", "reason", "ROTACION_DE_PERSONAL"))
                .then()
                .statusCode(201)
                .body("persons", greaterThanOrEqualTo(1))
                .body("due", greaterThanOrEqualTo(1))
                .body("personCodes", hasItem(person))
                .body("urgent.personCode", hasItem(person));
        read("udavit.mp", "case-load?mine=true").then().body("items", equalTo(List.of()));
        read("udavit.mp", "case-load?limit=200")
                .then()
                .body("items.findAll { it.personCode == '" + person + "' }.responsible", everyItem(equalTo("colega")));
        create(
                        "udavit.mp",
                        "case-load/hand-overs",
                        Map.of("from", "me", "to", "colega", "reason", "ROTACION_DE_PERSONAL"))
                .then()
                .statusCode(404);
        read("gestora.cem", "case-load?limit=200").then().body("items.personCode", not(hasItem(person)));
        create("udavit.mp", "case-load/hand-overs", Map.of("from", "colega", "to", "me", "reason", "VACACIONES"))
                .then()
                .statusCode(201)
                .body("personCodes", hasItems(person));
        read("udavit.mp", "deadlines?after=x").then().statusCode(400).body("errors.field", contains("after"));
    }

    @Test
    void whoOpenedTheInboxIsAColleagueAndWhoChangedUnitsIsNoMore() {
        read("consul.rree", "inbox").then().statusCode(200);
        read("consul.rree", "case-load/colleagues")
                .then()
                .statusCode(200)
                .body("items.findAll { it.me }.size()", equalTo(1));
        Records.colleague("se-fue", "MRE", "CONSULADO");
        read("consul.rree", "case-load/colleagues?limit=200").then().body("items.responsible", hasItem("se-fue"));
        Records.colleague("se-fue", "MIMP", "CEM");
        read("consul.rree", "case-load/colleagues?limit=200").then().body("items.responsible", not(hasItem("se-fue")));
        read("gestora.cem", "case-load/colleagues?limit=200").then().body("items.responsible", hasItem("se-fue"));
    }

    /** More people than a page holds, and somebody known under two codes. */
    @Test
    void theSummaryTellsOfAllThatMoved() {
        int many = 210;
        List<String> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(registry.victimOf("PNP", "DIRCTPTIM"));
        }
        Records.colleague("de-antes", "MIMP", "DEMUNA");
        Records.colleague("se-queda", "MIMP", "CAR");
        for (String person : people) {
            TestDatabase.current()
                    .execute(
                            "INSERT INTO assignment (id, person_code, institution, unit, responsible, since)"
                                    + " VALUES (gen_random_uuid(), ?, 'MIMP', 'CAR', 'de-antes', now())",
                            person);
            TestDatabase.current()
                    .execute(
                            "INSERT INTO timer (id, kind, about_id, person_code, owing_institution, owing_unit, rule,"
                                    + " due_at, fires_at, rung) VALUES (gen_random_uuid(), 'REFERRAL', gen_random_uuid(), ?,"
                                    + " 'MIMP', 'CAR', 'TEST v1', now() + interval '1 day', now() + interval '1 day', 0)",
                            person);
        }
        registry.merges(people.get(0), people.get(1));
        read("gestora.car", "case-load/colleagues?limit=200")
                .then()
                .body("items.find { it.responsible == 'de-antes' }.persons", equalTo(many));
        create(
                        "gestora.car",
                        "case-load/hand-overs",
                        Map.of("from", "de-antes", "to", "se-queda", "reason", "ROTACION_DE_PERSONAL"))
                .then()
                .statusCode(201)
                .body("persons", equalTo(many - 1))
                .body("personCodes.size()", equalTo(many))
                .body("due", equalTo(many))
                .body("late", equalTo(0));
        TestDatabase.current().execute("UPDATE timer SET cleared_at = now() WHERE rule = 'TEST v1'");
    }
}
