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

    private static Response explain(String user, String kind) {
        return creatingAs(user).contentType(ContentType.JSON).body("""
                        {"policy": "PNFTP", "year": 2023, "rule": "VALUE_OUTSIDE_ITS_UNIT",
                         "subject": "ISS.02.04.03.01", "text": "Se publicó 210 denuncias como 3000 %"}
                        """).post("/quality-findings/" + kind);
    }
}
