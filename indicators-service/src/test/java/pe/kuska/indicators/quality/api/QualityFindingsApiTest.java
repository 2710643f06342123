package pe.kuska.indicators.quality.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class QualityFindingsApiTest {

    private static final String OFF_UNIT = "/quality-findings?policy=PNFTP&year=2023&rule=VALUE_OUTSIDE_ITS_UNIT";

    @Test
    void findingsAreListedPageByPage() {
        String next = as("auditora.dp")
                .get("/quality-findings?policy=PNFTP&year=2023&limit=5")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .extract()
                .path("next");
        as("auditora.dp").get("/" + next).then().statusCode(200).body("items", hasSize(5));
        as("auditora.dp")
                .get("/quality-findings?policy=PNFTP&year=2023&severity=ERROR&limit=200")
                .then()
                .body("items.severity.unique()", contains("ERROR"));
        as("auditora.dp").get("/quality-findings?policy=NADA&year=2023").then().statusCode(404);
    }

    @Test
    void aFindingIsExplainedOrAcceptedAndStaysListed() {
        explain("enlace.mimp", "explanations").then().statusCode(404);
        explain("enlace.mimp", "acceptances").then().statusCode(403);
        explain("conductora.mininter", "acceptances")
                .then()
                .statusCode(201)
                .body("items[0].state", equalTo("ACCEPTED"));
        as("enlace.mimp")
                .get(OFF_UNIT)
                .then()
                .body("items.find { it.subject == 'ISS.02.04.03.01' }.state", equalTo("ACCEPTED"))
                .body("items.find { it.subject == 'ISS.02.04.03.01' }.said.text", containsString("210 denuncias"));
    }

    /** Nobody but the entity and the ministry sees what a draft says, and both can answer every finding about it. */
    @Test
    void aFindingAboutADraftIsExplainedToo() {
        String period = creatingAs("conductora.mininter")
                .contentType(ContentType.JSON)
                .body("{\"policy\": \"PNFTP\", \"year\": 2016, \"part\": \"WHOLE_YEAR\"}")
                .post("/periods")
                .then()
                .statusCode(201)
                .extract()
                .path("period.id");
        String report = as("enlace.sunafil")
                .get("/reports?limit=200&period=" + period)
                .path("items.find { it.indicator == 'IOP.01.01' }.id");
        as("enlace.sunafil")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("""
                        {"status": "REPORTED", "value": 5.2, "numerator": 100, "denominator": 1919,
                         "narrative": "Se intervino el 9 % de los distritos"}
                        """)
                .put("/reports/" + report)
                .then()
                .statusCode(200);

        String found = "/quality-findings?policy=PNFTP&year=2016&rule=TEXT_CONTRADICTS_FIGURE";
        as("enlace.sunafil")
                .get("/reports/" + report)
                .then()
                .body("checks.find { it.rule == 'TEXT_CONTRADICTS_FIGURE' }.state", equalTo("OPEN"));
        as("conductora.mininter").get(found).then().body("items.subject", contains("IOP.01.01"));
        as("registrador.pnp").get(found).then().statusCode(200).body("items", hasSize(0));
        explainDraft("enlace.mimp").then().statusCode(404);
        explainDraft("enlace.sunafil").then().statusCode(201).body("items[0].state", equalTo("EXPLAINED"));
        as("enlace.sunafil")
                .get("/reports/" + report)
                .then()
                .body("checks.find { it.rule == 'TEXT_CONTRADICTS_FIGURE' }.state", equalTo("EXPLAINED"))
                .body("checks.find { it.rule == 'TEXT_CONTRADICTS_FIGURE' }.said", containsString("operativos"));
    }

    private static Response explainDraft(String user) {
        return creatingAs(user).contentType(ContentType.JSON).body("""
                        {"policy": "PNFTP", "year": 2016, "rule": "TEXT_CONTRADICTS_FIGURE",
                         "subject": "IOP.01.01", "text": "El 9 % es de los operativos, no de los distritos"}
                        """).post("/quality-findings/explanations");
    }

    private static Response explain(String user, String kind) {
        return creatingAs(user).contentType(ContentType.JSON).body("""
                        {"policy": "PNFTP", "year": 2023, "rule": "VALUE_OUTSIDE_ITS_UNIT",
                         "subject": "ISS.02.04.03.01", "text": "Se publicó 210 denuncias como 3000 %"}
                        """).post("/quality-findings/" + kind);
    }
}
