package pe.kuska.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class CaseCircumstancesApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    private static final Map<String, Object> OPERATION = Map.of(
            "from", "2026-02-20",
            "until", "2026-03-01",
            "channel", "OPERATIVO",
            "otherCrimes", List.of("129-Ñ"),
            "establishments", List.of(Map.of("type", "BAR_CANTINA", "ubigeo", "170101", "taxNumber", "20999999991")),
            "operation",
                    Map.of(
                            "date",
                            "2026-03-01",
                            "institutions",
                            List.of("PNP", "MPFN"),
                            "result",
                            "VICTIMAS_RESCATADAS",
                            "rescued",
                            3,
                            "detained",
                            1,
                            "handedOver",
                            List.of(Map.of("institution", "MIMP", "unit", "UPE", "persons", 3, "on", "2026-03-02"))),
            "techniques", List.of("VIDEOVIGILANCIA"));

    @Test
    void whatIsToldIsShownAgain() {
        String code = pnp.registered(CaseFixture.anOperation().with("circumstances", OPERATION))
                .extract()
                .path("code");
        pnp.get("/cases/{code}", code)
                .then()
                .statusCode(200)
                .body("kind", equalTo("OPERATION"))
                .body("circumstances.from", equalTo("2026-02-20"))
                .body("circumstances.operation.institutions", contains("PNP", "MPFN"))
                .body("circumstances.operation.handedOver[0].unit", equalTo("UPE"))
                .body("circumstances.establishments[0].type", equalTo("BAR_CANTINA"))
                .body("circumstances.techniques", contains("VIDEOVIGILANCIA"));
    }

    @Test
    void aPlainCaseHasNone() {
        String code = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        pnp.get("/cases/{code}", code).then().body("circumstances", nullValue());
    }

    @Test
    void aContradictionIsAWarningUntilSomebodyGivesAReason() {
        CaseFixture sent = CaseFixture.anOperation()
                .with("circumstances", OPERATION)
                .with(PersonFixture.aVictim().aged(15));
        Response registered = pnp.register(sent);
        registered
                .then()
                .statusCode(201)
                .body("warnings.field", contains("circumstances.operation.rescued"))
                .body("warnings.rule", contains("more-than-victims"));
        String code = registered.path("code");
        amend(code, "\"1\"", """
                {"circumstances": {"acknowledged": [{"field": "circumstances.operation.result",
                    "rule": "result-and-counts", "reason": "PERSONAS_NO_REGISTRADAS"}],
                    "operation": {"result": "NEGATIVO"}}}
                """)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("warnings.rule", contains("more-than-victims"))
                .body("circumstances.operation.rescued", equalTo(3))
                .body("circumstances.acknowledged", hasSize(1));
        amend(code, "\"2\"", """
                {"circumstances": {"acknowledged": [
                    {"field": "circumstances.operation.result",
                        "rule": "result-and-counts", "reason": "PERSONAS_NO_REGISTRADAS"},
                    {"field": "circumstances.operation.rescued",
                        "rule": "more-than-victims", "reason": "PERSONAS_NO_REGISTRADAS"}]}}
                """).then().statusCode(200).body("warnings", empty());
    }

    @Test
    void whoReadsTheCaseIsToldWhatIsDoubtfulUntilSomebodyLooksAtIt() {
        String code = pnp.registered(CaseFixture.anOperation()
                        .with("circumstances", Map.of("operation", Map.of("result", "NEGATIVO", "rescued", 1))))
                .extract()
                .path("code");
        pnp.get("/cases/{code}", code)
                .then()
                .body("warnings.field", contains("circumstances.operation.result"))
                .body("warnings.rule", contains("result-and-counts"));
        amend(code, "\"1\"", """
                {"circumstances": {"acknowledged": [{"field": "circumstances.operation.result",
                    "rule": "result-and-counts", "reason": "VERIFICADO_CON_LA_FUENTE"}]}}
                """).then().statusCode(200);
        pnp.get("/cases/{code}", code).then().body("warnings", empty());
    }

    @Test
    void theImpossibleIsRefused() {
        pnp.register(CaseFixture.anOperation()
                        .with("circumstances", Map.of("operation", Map.of("rescued", 1, "rescuedUnder18", 2))))
                .then()
                .statusCode(400)
                .body("errors.rule", hasItem("more-than-the-whole"));
        pnp.register(CaseFixture.anOperation()
                        .with("circumstances", Map.of("establishments", List.of(Map.of("taxNumber", "10999999991")))))
                .then()
                .statusCode(400);
    }

    @Test
    void anAlertOfThe1818LineIsTakenOver() {
        Api.as("operador.1818")
                .registered(CaseFixture.aComplaint()
                        .with("kind", "ALERT")
                        .with("circumstances", Map.of("channel", "LINEA_1818")));
    }

    @Test
    void factsAreClassifiedAndNothingIsKept() {
        pnp.request()
                .body(Map.of(
                        "conducts", List.of("CAPTACION"),
                        "purposes", List.of("MENDICIDAD"),
                        "victims", "UNDER_18"))
                .post("/classification")
                .then()
                .statusCode(200)
                .body("suggestions[0].crime", equalTo("129-A"))
                .body("suggestions[0].fit", equalTo("COMPLETE"))
                .body("suggestions[0].elements.find { it.element == 'MEANS' }.finding", equalTo("NOT_NEEDED"));
        pnp.request()
                .body(Map.of("conducts", List.of("VUELO")))
                .post("/classification")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("unknown-code"));
    }

    @Test
    void casesAreLinkedAndTheLinkIsTakenBack() {
        String one = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        String other = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        Response linked = link(pnp, one, other, "FOLLOWS_FROM");
        linked.then().statusCode(201).body("to", equalTo(other));
        link(pnp, one, other, "FOLLOWS_FROM").then().statusCode(409);
        link(pnp, one, one, "RELATED_TO").then().statusCode(422);
        pnp.get("/cases/{code}/links", other).then().body("kind", contains("FOLLOWS_FROM"));
        pnp.request()
                .delete("/cases/{code}/links/{id}", one, linked.path("id"))
                .then()
                .statusCode(204);
        pnp.get("/cases/{code}/links", one).then().body("", empty());
        link(pnp, one, other, "FOLLOWS_FROM").then().statusCode(201);
    }

    @Test
    void aCaseOutsideTheMandateIsNotLinked() {
        String own = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        String foreign = Api.asSystem("sistra")
                .registered(CaseFixture.aProsecutorsFolder())
                .extract()
                .path("code");
        link(pnp, own, foreign, "RELATED_TO").then().statusCode(404);
        link(pnp, foreign, own, "RELATED_TO").then().statusCode(404);
    }

    private static Response link(Api by, String from, String to, String kind) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", to, "kind", kind))
                .post("/cases/{code}/links", from);
    }

    private Response amend(String code, String version, String patch) {
        return pnp.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/cases/{code}", code);
    }
}
