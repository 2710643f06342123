package pe.kuska.indicators.territory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.testing.KuskaServers;

/** Bodies, sessions, agreements that come out of them, plans with actions and advances, and what is counted of all that. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class TerritoryApiTest {

    private static final LocalDate TODAY = LocalDate.now(PeruTime.ZONE);
    private static final String LEAD = "conductora.mininter";

    @Test
    void aBodyIsActiveOnceItMetAndNoMoreWhenTheSessionIsTakenBack() {
        String id = body("REGIONAL", "17", "SUNAFIL").path("id");
        as("auditora.dp")
                .get("/territorial-bodies/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("INACTIVE"))
                .body("synthetic", equalTo(true))
                .body("act.number", equalTo("000-PRUEBA"))
                .body("toConfirm", containsString("por confirmar"));

        session("enlace.mimp", id, TODAY.minusDays(20)).then().statusCode(404);
        session("enlace.sunafil", id, TODAY.plusDays(1)).then().statusCode(400);
        session("enlace.sunafil", id, TODAY.minusYears(30)).then().statusCode(400);
        Response met = session("enlace.sunafil", id, TODAY.minusDays(20));
        met.then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("activeUntil", equalTo(TODAY.minusDays(20).plusMonths(12).toString()))
                .body("sessions[0].participants", contains("MIMP", "SUNAFIL"));
        as("auditora.dp")
                .get("/territorial-bodies?level=REGIONAL&ubigeo=17&state=ACTIVE")
                .then()
                .body("items.id", hasItem(id));

        String held = met.path("sessions[0].id");
        String withdrawal = "/territorial-bodies/" + id + "/sessions/" + held + "/withdraw";
        creatingAs("enlace.sunafil").post(withdrawal).then().statusCode(428);
        creatingAs("enlace.sunafil")
                .header("If-Match", "\"0\"")
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("state", equalTo("INACTIVE"))
                .body("sessions[0].withdrawn", equalTo(true));
        creatingAs("enlace.sunafil")
                .header("If-Match", "\"1\"")
                .post(withdrawal)
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsSaidOfABodyChangesAndStaysInItsVersions() {
        String id = body("PROVINCIAL", "1701", "SUNAFIL").path("id");
        String address = "/territorial-bodies/" + id;
        String dissolved = bodyJson("PROVINCIAL", "1701", "MIMP")
                .replace("\"synthetic\"", "\"dissolvedOn\": \"" + TODAY + "\", \"synthetic\"");

        as("enlace.sunafil")
                .contentType(ContentType.JSON)
                .body(dissolved)
                .put(address)
                .then()
                .statusCode(428);
        as("enlace.mimp")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(dissolved)
                .put(address)
                .then()
                .statusCode(404);
        as("enlace.sunafil")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(dissolved)
                .put(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISSOLVED"))
                .body("secretariat", equalTo("MIMP"));
        as("enlace.sunafil")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(dissolved)
                .put(address)
                .then()
                .statusCode(404);
        as("auditora.dp")
                .get(address + "/versions")
                .then()
                .body("items", hasSize(2))
                .body("items.content.secretariat", contains("SUNAFIL", "MIMP"))
                .body("items[1].institution", equalTo("SUNAFIL"));
    }

    @Test
    void theUbigeoIsOfTheLevelAndPagesFollowOneAnother() {
        creatingAs(LEAD)
                .contentType(ContentType.JSON)
                .body(bodyJson("REGIONAL", "1701", "MIMP"))
                .post("/territorial-bodies")
                .then()
                .statusCode(400)
                .body("errors.field", contains("ubigeo"));
        for (int number = 0; number < 3; number++) {
            body("LOCAL", "240101", "MIMP").then().statusCode(201);
        }
        Response first = as(LEAD).get("/territorial-bodies?ubigeo=2401&limit=2");
        first.then().body("items", hasSize(2));
        String next = first.path("next");
        assertThat(next).startsWith("territorial-bodies?ubigeo=2401&limit=2&after=");
        as(LEAD).get("/" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        as(LEAD).get("/territorial-bodies?after=" + UUID.randomUUID()).then().statusCode(400);
    }

    @Test
    void anAgreementComesOutOfASession() {
        String id = body("REGIONAL", "1501", "SUNAFIL").path("id");
        String held = session("enlace.sunafil", id, TODAY.minusDays(3)).path("sessions[0].id");

        agreement("enlace.mimp", held, "REGIONAL_BODY", TODAY.minusDays(3))
                .then()
                .statusCode(404);
        agreement("enlace.sunafil", held, "LOCAL_BODY", TODAY.minusDays(3))
                .then()
                .statusCode(400);
        agreement("enlace.sunafil", held, "REGIONAL_BODY", TODAY.minusDays(2))
                .then()
                .statusCode(400)
                .body("errors.field", contains("sessionId"));
        String agreed = agreement("enlace.sunafil", held, "REGIONAL_BODY", TODAY.minusDays(3))
                .then()
                .statusCode(201)
                .body("sessionId", equalTo(held))
                .extract()
                .path("id");
        as("auditora.dp").get("/agreements?territorialBody=" + id).then().body("items.id", contains(agreed));
        as("auditora.dp")
                .get("/agreements?territorialBody=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aPlanGoesFromElaborationToForceAndItsActionsAdvance() {
        String id = creatingAs("enlace.sunafil")
                .contentType(ContentType.JSON)
                .body(planJson(""))
                .post("/territorial-plans")
                .then()
                .statusCode(201)
                .body("state", equalTo("IN_ELABORATION"))
                .extract()
                .path("id");
        String address = "/territorial-plans/" + id;
        as("enlace.sunafil")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(planJson("\"act\": {\"kind\": \"REGIONAL_ORDINANCE\", \"number\": \"000-PRUEBA\", \"date\": \""
                        + TODAY.minusMonths(2) + "\"},"))
                .put(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"));
        as("auditora.dp").get(address + "/versions").then().body("items", hasSize(2));

        action("enlace.sunafil", id, "PNFTP", "NO-EXISTE")
                .then()
                .statusCode(400)
                .body("errors.field", contains("elementCode"));
        action("enlace.mimp", id, "PNFTP", "OP.02").then().statusCode(404);
        String added = action("enlace.sunafil", id, "PNFTP", "OP.02")
                .then()
                .statusCode(201)
                .body("actions[0].number", equalTo(1))
                .body("actions[0].elementCode", equalTo("OP.02"))
                .extract()
                .path("actions[0].id");

        advance("enlace.mimp", id, added, TODAY.getYear(), "0")
                .then()
                .statusCode(200)
                .body("actions[0].advances[0].percent", equalTo(66.7f))
                .body("actions[0].advances[0].institution", equalTo("MIMP"));
        advance("enlace.mimp", id, added, TODAY.getYear(), "0").then().statusCode(412);
        advance("enlace.sunafil", id, added, TODAY.getYear(), "1")
                .then()
                .statusCode(200)
                .body("actions[0].advances", hasSize(1))
                .body("actions[0].advances[0].revision", equalTo(2));
        advance("enlace.sunafil", id, added, TODAY.getYear() + 1, "0").then().statusCode(400);
        advance("enlace.sunafil", id, added, 2001, "0").then().statusCode(400);

        as(LEAD).get("/indicators/OE1.OI1.IND2/computed?policy=PNAT&period=" + TODAY.getYear())
                .then()
                .statusCode(200)
                .body("unit", equalTo("PLAN"))
                .body("breakdowns.department.'11'", equalTo(1));
        as("enlace.sunafil")
                .get("/indicators/OE1.OI1.IND2/computed/members?policy=PNAT&period=" + TODAY.getYear())
                .then()
                .body("items", hasItem(id));
    }

    @Test
    void theCoverageOfTheRegionsIsATableOpenDataAndTheIndicatorOfTheNationalPlan() {
        String id = body("REGIONAL", "07", "MIMP").path("id");
        session("enlace.mimp", id, TODAY.minusDays(1)).then().statusCode(201);

        as("registrador.pnp")
                .get("/territorial-coverage")
                .then()
                .statusCode(200)
                .body("regions", equalTo(26))
                .body("items", hasSize(26))
                .body("synthetic", equalTo(true))
                .body("items.find { it.ubigeo == '07' }.body", equalTo("ACTIVE"))
                .body("items.find { it.ubigeo == '01' }.body", nullValue());
        as(LEAD).get("/territorial-coverage?on=" + TODAY.minusDays(2))
                .then()
                .body("items.find { it.ubigeo == '07' }.body", equalTo("INACTIVE"));
        String csv = as("auditora.dp").get("/territorial-coverage?format=csv").asString();
        assertThat(csv.lines()).hasSize(27).anyMatch(line -> line.startsWith("07,Callao," + TODAY + ",ACTIVE,"));
        as(LEAD).get("/territorial-coverage?on=ayer").then().statusCode(400);

        as(LEAD).get("/indicators/OE1.OI1.IND1/computed?policy=PNAT&period=" + TODAY.getYear())
                .then()
                .statusCode(200)
                .body("unit", equalTo("BODY"))
                .body("breakdowns.department.'07'", equalTo(1))
                .body("reported.status", equalTo("PENDING"))
                .body("explanation[0]", containsString("registro territorial"))
                .body("toConfirm", not(hasSize(0)));
        as("registrador.pnp")
                .get("/policies/PNAT/dashboard/departments?year=" + TODAY.getYear() + "&indicator=OE1.OI1.IND1")
                .then()
                .statusCode(200)
                .body("departments.find { it.ubigeo == '07' }.value", equalTo(1))
                .body("departments.find { it.ubigeo == '07' }.withheld", equalTo(false));
        as(LEAD).get("/indicators/OE1.OI1.IND1/computed?policy=PNAT&period=2019")
                .then()
                .body("value", equalTo(0));
    }

    private static Response body(String level, String ubigeo, String secretariat) {
        return creatingAs(LEAD)
                .contentType(ContentType.JSON)
                .body(bodyJson(level, ubigeo, secretariat))
                .post("/territorial-bodies");
    }

    private static String bodyJson(String level, String ubigeo, String secretariat) {
        return """
                {"kind": "TABLE", "level": "%s", "ubigeo": "%s", "name": "Mesa de prueba", "secretariat": "%s",
                 "act": {"kind": "OTHER", "number": "000-PRUEBA", "date": "2020-01-02"}, "synthetic": true}
                """.formatted(level, ubigeo, secretariat);
    }

    private static Response session(String user, String body, LocalDate on) {
        return creatingAs(user)
                .contentType(ContentType.JSON)
                .body("{\"heldOn\": \"" + on + "\", \"participants\": [\"SUNAFIL\", \"MIMP\", \"MIMP\"]}")
                .post("/territorial-bodies/" + body + "/sessions");
    }

    private static Response agreement(String user, String session, String body, LocalDate on) {
        return creatingAs(user)
                .contentType(ContentType.JSON)
                .body("""
                        {"body": "%s", "title": "Acuerdo de prueba", "ubigeo": "1501", "responsible": "MIMP",
                         "agreedOn": "%s", "dueOn": "2099-12-31", "sessionId": "%s"}
                        """.formatted(body, on, session))
                .post("/agreements");
    }

    private static String planJson(String act) {
        return """
                {"level": "REGIONAL", "ubigeo": "11", "name": "Plan de prueba", "responsible": "SUNAFIL", %s
                 "startsOn": "%s", "endsOn": "%s", "synthetic": true}
                """.formatted(act, TODAY.minusMonths(1), TODAY.plusYears(2));
    }

    private static Response action(String user, String plan, String policy, String element) {
        return creatingAs(user)
                .contentType(ContentType.JSON)
                .body("""
                        {"title": "Talleres en terminales terrestres", "measure": "talleres", "responsible": "MIMP",
                         "policy": "%s", "elementCode": "%s"}
                        """.formatted(policy, element))
                .post("/territorial-plans/" + plan + "/actions");
    }

    private static Response advance(String user, String plan, String action, int year, String revision) {
        return as(user).header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body("{\"planned\": 12, \"achieved\": 8, \"text\": \"Faltan dos provincias.\"}")
                .put("/territorial-plans/" + plan + "/actions/" + action + "/advances/" + year);
    }
}
