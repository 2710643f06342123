package pe.kuska.indicators.agreements.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
class AgreementApiTest {

    @Test
    void anAgreementIsRecordedReviewedAndFulfilled() {
        Response agreed = creatingAs("conductora.mininter")
                .contentType(ContentType.JSON)
                .body("""
                        {"body": "BINATIONAL_PLAN", "title": "Videoconferencia de monitoreo", "elementCode": "OBJ1.A3",
                         "responsible": "SUNAFIL", "agreedOn": "2024-01-15", "dueOn": "2024-12-31"}
                        """)
                .post("/agreements");
        agreed.then()
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .body("overdue", equalTo(true))
                .body("reviewDue", equalTo(true));
        String id = agreed.path("id");

        review("enlace.mimp", id, "FULFILLED").then().statusCode(404);
        review("enlace.sunafil", id, "CANCELLED")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kuska:problem:agreement-decision"));
        review("enlace.sunafil", id, "FULFILLED")
                .then()
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("reviews[0].institution", equalTo("SUNAFIL"));
        review("conductora.mininter", id, "CANCELLED").then().statusCode(409);
        review("enlace.sunafil", id, "IN_PROGRESS").then().statusCode(403);
        as("auditora.dp")
                .get("/agreements?body=BINATIONAL_PLAN&state=FULFILLED")
                .then()
                .body("items.id", hasItem(id));
    }

    private static Response review(String user, String id, String state) {
        return as(user).header(
                        "If-Match", as("auditora.dp").get("/agreements/" + id).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"state\": \"" + state + "\", \"text\": \"Se realizó\"}")
                .post("/agreements/" + id + "/reviews");
    }
}
