package pe.kuska.indicators.training.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
class TrainingApiTest {

    @Test
    void whatWasHeldFeedsTheServiceItIsFor() {
        String course = creatingAs("enlace.mimp")
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "Atención de NNA", "audience": "CHILD_CARE_OPERATORS", "hours": 40, "accreditedBy": "ENAP"}
                        """)
                .post("/training/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        held(course, "enlace.mimp", 30, 28).then().statusCode(201);
        held(course, "enlace.mimp", 30, 31).then().statusCode(422).body("errors[0].field", equalTo("approved"));
        held(course, "enlace.sunafil", 30, 28).then().statusCode(404);

        as("conductora.mininter")
                .get("/training/summary?year=2024")
                .then()
                .statusCode(200)
                .body("byEntity.MIMP.approved", equalTo(28))
                .body("byDepartment.'21'.enrolled", equalTo(30))
                .body("feeds.find { it.rule.service == 29 }.total.approved", equalTo(28))
                .body("feeds.find { it.rule.service == 20 }.total.approved", equalTo(0));
    }

    @Test
    void theReportOfAnIndicatorIsOfferedWhatTheRegisterCounts() {
        String course = creatingAs("enlace.mimp")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Reintegración de NNA\", \"audience\": \"CHILD_CARE_OPERATORS\", \"hours\": 20}")
                .post("/training/courses")
                .path("id");
        held(course, "enlace.mimp", 40, 30, "2019-08-31").then().statusCode(201);
        held(course, "enlace.mimp", 10, 10, "2019-03-31").then().statusCode(201);
        String period = creatingAs("conductora.mininter")
                .contentType(ContentType.JSON)
                .body("{\"policy\": \"PNFTP\", \"year\": 2019, \"part\": \"SECOND_HALF\"}")
                .post("/periods")
                .then()
                .statusCode(201)
                .extract()
                .path("period.id");
        String report = as("enlace.mimp")
                .get("/reports?limit=200&period=" + period)
                .path("items.find { it.indicator == 'ISS.03.02.03.01' }.id");

        as("enlace.mimp")
                .get("/reports/" + report + "/proposals")
                .then()
                .statusCode(200)
                .body("items.origin", contains("TRAINING"))
                .body("items[0].numerator", equalTo(30))
                .body("items[0].denominator", equalTo(40))
                .body("items[0].value", equalTo(75.0f))
                .body("items[0].toConfirm", hasItem(containsString("inscritos")));
    }

    @Test
    void whatWasRegisteredWronglyIsCorrectedAndWhatWasNotHeldIsTakenOut() {
        String course = creatingAs("enlace.mimp")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Enfoque de género\", \"audience\": \"OTHER\", \"hours\": 20}")
                .post("/training/courses")
                .path("id");
        Response edition = held(course, "enlace.mimp", 40, 30, "2017-08-31");
        String address = "/training/editions/" + edition.path("id");
        String correction = """
                {"held": {"entity": "MIMP", "startedOn": "2017-08-30", "endedOn": "2017-08-31", "enrolled": 35, "approved": %d},
                 "reason": "Cinco se contaron dos veces"}
                """;

        change("enlace.sunafil", address, correction.formatted(30)).then().statusCode(404);
        change("enlace.mimp", address, correction.formatted(36)).then().statusCode(422);
        change("enlace.mimp", address, correction.formatted(30))
                .then()
                .statusCode(200)
                .body("edition.enrolled", equalTo(35))
                .body("changes[0].enrolled", equalTo(40))
                .body("changes[0].reason", equalTo("Cinco se contaron dos veces"));
        as("auditora.dp").get("/training/summary?year=2017").then().body("total.enrolled", equalTo(35));

        cancel("enlace.sunafil", address).then().statusCode(404);
        cancel("enlace.mimp", address).then().statusCode(200).body("edition.cancelled", equalTo(true));
        cancel("enlace.mimp", address).then().statusCode(409);
        change("enlace.mimp", address, correction.formatted(30)).then().statusCode(409);
        as("auditora.dp").get("/training/summary?year=2017").then().body("total.editions", equalTo(0));
        as("auditora.dp").get("/training/editions?year=2017").then().body("items.cancelled", contains(true));
    }

    private static Response change(String user, String address, String body) {
        return as(user).header("If-Match", as("auditora.dp").get(address).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(address);
    }

    private static Response cancel(String user, String address) {
        return as(user).header("If-Match", as("auditora.dp").get(address).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"No se dictó\"}")
                .post(address + "/cancel");
    }

    private static Response held(String course, String user, int enrolled, int approved) {
        return held(course, user, enrolled, approved, "2024-05-31");
    }

    private static Response held(String course, String user, int enrolled, int approved, String endedOn) {
        return creatingAs(user)
                .contentType(ContentType.JSON)
                .body("""
                        {"entity": "MIMP", "ubigeo": "210101", "startedOn": "%s", "endedOn": "%s",
                         "enrolled": %d, "approved": %d}
                        """.formatted(endedOn, endedOn, enrolled, approved))
                .post("/training/courses/" + course + "/editions");
    }
}
