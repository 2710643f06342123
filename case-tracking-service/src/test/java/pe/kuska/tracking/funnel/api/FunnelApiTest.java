package pe.kuska.tracking.funnel.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.Requests;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.funnel.KeepJourneys;

@TrackingTest
class FunnelApiTest {

    private static final String QUERY = "year=2017&department=22";

    @Inject
    Registry registry;

    @Inject
    KeepJourneys keepJourneys;

    /** What other tests left to be counted is more than a reader waits for. */
    @BeforeEach
    void everythingIsCounted() {
        while (keepJourneys.keep(500) > 0) {}
    }

    private String rescued() {
        String person = Registry.newPerson();
        registry.registersIn("220101", "2017-05-05T15:00:00Z", "PNP", "DIRCTPTIM", person);
        return person;
    }

    @Test
    void countsPeopleOnceThroughMergesAndSplitsAndShowsWhoTheyAreToThoseWhoMayRead() {
        String ana = rescued();
        String same = rescued();
        rescued();
        String handOver = "hand-overs/"
                + created(
                        "registrador.pnp",
                        "hand-overs",
                        Map.of("personCode", ana, "toInstitution", "MIMP", "toUnit", "CEM"));
        moved("gestora.cem", handOver, "receive", Map.of());
        read("auditora.dp", "funnel?" + QUERY)
                .then()
                .statusCode(200)
                .body("isProtected", equalTo(false))
                .body("waiting", equalTo(0))
                .body("countingUnit", equalTo("PERSONA"))
                .body("steps.step", contains("RESCUED", "HANDED_OVER", "SHELTERED", "ATTENDED", "PLAN", "REINTEGRATED"))
                .body("steps.people", contains(3, 1, 0, 0, 0, 0));
        registry.merges(same, ana);
        read("auditora.dp", "funnel?" + QUERY).then().body("steps.people", contains(2, 1, 0, 0, 0, 0));
        read("auditora.dp", "funnel/people?step=HANDED_OVER&" + QUERY).then().body("items.personCode", contains(same));
        registry.splits(same, ana);
        read("auditora.dp", "funnel?" + QUERY).then().body("steps.people", contains(3, 1, 0, 0, 0, 0));
        read("gestora.cem", "funnel/people?step=RESCUED&" + QUERY).then().body("items.personCode", contains(ana));
        read("fiscal.mp", "funnel/people?step=RESCUED&" + QUERY).then().body("items", empty());
        read("registrador.pnp", "funnel/people?step=RESCUED&stopped=true&" + QUERY)
                .then()
                .body("items", hasSize(2))
                .body("items.reason", contains("SIN_MOTIVO_REGISTRADO", "SIN_MOTIVO_REGISTRADO"));
        read("conductora.mininter", "funnel/people?step=RESCUED&" + QUERY)
                .then()
                .statusCode(403);
        read("auditora.dp", "funnel").then().statusCode(400);
        read("auditora.dp", "funnel/people?step=RESCUED&limit=1&" + QUERY)
                .then()
                .body("items", hasSize(1))
                .body("next", containsString("after="));
    }

    @Test
    void hidesVeryFewFromThoseWhoMayNotSeeWhoTheyAre() {
        String query = "year=2016";
        for (int i = 0; i < 12; i++) {
            registry.registersIn("150101", "2016-05-05T15:00:00Z", "PNP", "DIRCTPTIM", Registry.newPerson());
        }
        for (int i = 0; i < 2; i++) {
            registry.registersIn("220101", "2016-05-05T15:00:00Z", "PNP", "DIRCTPTIM", Registry.newPerson());
        }
        read("conductora.mininter", "funnel?" + query)
                .then()
                .statusCode(200)
                .body("isProtected", equalTo(true))
                .body("steps[0].people", equalTo(14));
        read("conductora.mininter", "funnel?department=22&" + query)
                .then()
                .body("steps[0].people", nullValue())
                .body("steps[0].suppressed", equalTo(true));
        read("conductora.mininter", "funnel?department=15&" + query).then().body("steps[0].people", nullValue());
        // Nor from whoever sees some people but not these: a clerk anywhere would learn of two in a small department.
        for (String someones : List.of("gestora.cem", "fiscal.mp", "registrador.pnp")) {
            read(someones, "funnel?department=22&" + query)
                    .then()
                    .body("isProtected", equalTo(true))
                    .body("steps[0].people", nullValue());
        }
        read("auditora.dp", "funnel?department=22&" + query)
                .then()
                .body("steps[0].people", equalTo(2))
                .body("steps[0].suppressed", equalTo(false));
    }

    /** A year of its own: nobody else is in it. */
    @Test
    void whoTurnsOutToBeNoVictimLeavesTheFunnelAndNotTheEyesOfThoseWhoCare() {
        String ana = Registry.newPerson();
        String eva = Registry.newPerson();
        String caseCode = registry.registersIn("150101", "2011-05-05T15:00:00Z", "PNP", "DIRCTPTIM", ana, eva);
        String referral = Requests.sent("registrador.pnp", ana);
        Requests.step("gestora.cem", referral, "accept").then().statusCode(200);
        read("auditora.dp", "funnel?year=2011").then().body("steps[0].people", equalTo(2));
        registry.amends(caseCode, "PNP", "DIRCTPTIM", eva);
        read("auditora.dp", "funnel?year=2011").then().body("steps[0].people", equalTo(1));
        Requests.timeline("registrador.pnp", ana)
                .then()
                .statusCode(200)
                .body("status", equalTo("RULED_OUT"))
                .body("entries.type", hasItem("VictimTakenBack"));
        Requests.timeline("gestora.cem", ana).then().statusCode(200).body("owed.action", hasItem("ATTEND"));
        read("gestora.cem", "notices?limit=200")
                .then()
                .body("items.findAll { it.personCode == '" + ana + "' }.topic", hasItem("VictimTakenBack"));
        registry.amends(caseCode, "PNP", "DIRCTPTIM", ana, eva);
        read("auditora.dp", "funnel?year=2011").then().body("steps[0].people", equalTo(2));
    }
}
