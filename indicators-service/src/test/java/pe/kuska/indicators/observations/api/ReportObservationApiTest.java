package pe.kuska.indicators.observations.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pe.kuska.indicators.IndicatorsApi.ROOT;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ReportObservationApiTest {

    private static final String TOPIC = "indicators.reports.v1";
    private static final Duration PROMPT = Duration.ofSeconds(20);

    @Test
    void addsARevisionAnnouncesItAndLeavesATrace() throws Exception {
        as("enlace.mimp")
                .get("/indicators/IOP.03.01/observations")
                .then()
                .body("items.findAll { it.year == 2022 }.revision", contains(1));

        report(
                        "enlace.mimp",
                        "IOP.03.01",
                        2022,
                        "\"status\": \"REPORTED\", \"value\": 12.50, \"numerator\": 15, \"denominator\": 120")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("status", equalTo("REPORTED"))
                .body("value.text", equalTo("12.50%"))
                .body("origin", equalTo("ENTITY"))
                .body("institution", equalTo("MIMP"));

        as("auditora.dp")
                .get("/indicators/IOP.03.01/observations")
                .then()
                .body("items.findAll { it.year == 2022 }.revision", contains(1, 2));
        as("auditora.dp")
                .get("/audit?subjectType=indicator")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == 'PNFTP/IOP.03.01' }.action", hasItem("INDICATOR_REPORTED"));
        TestKafka.Received event = announcedOf("PNFTP/IOP.03.01");
        assertThat(event.headers())
                .containsEntry("ce_type", "pe.kuska.indicators.IndicatorReported.v1")
                .containsEntry("ce_specversion", "1.0");
        assertThat(JsonPath.from(event.value()).getMap(""))
                .containsEntry("indicator", "IOP.03.01")
                .containsEntry("year", 2022)
                .containsEntry("institution", "MIMP");
        assertThat(schema().validate(event.value(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void takesNdWithItsReason() {
        report(
                        "enlace.mimp",
                        "ISS.03.02.02.01",
                        2016,
                        "\"status\": \"ND\", \"reason\": \"El registro no estuvo disponible\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("ND"))
                .body("value.status", equalTo("MISSING"))
                .body("reason", equalTo("El registro no estuvo disponible"));
    }

    @Test
    void isForTheResponsibleInstitutionOnly() {
        String figure = "\"status\": \"REPORTED\", \"value\": 1, \"numerator\": 1, \"denominator\": 100";

        report("enlace.mimp", "IOP.01.01", 2017, figure).then().statusCode(404);
        report("enlace.mimp", "S07.I1", 2017, figure).then().statusCode(404);
        report("enlace.mimp", "NADA", 2017, figure).then().statusCode(404);
        report("conductora.mininter", "IOP.01.01", 2017, figure).then().statusCode(403);
        given().basePath(ROOT)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/observations")
                .then()
                .statusCode(401);
        as("auditora.dp")
                .get("/audit?outcome=DENIED&institution=MIMP")
                .then()
                .body("items.subjectId", hasItem("IOP.01.01"));
    }

    @Test
    void saysEveryRuleAReportBreaks() {
        report("enlace.mimp", "IOP.03.01", 2017, "\"status\": \"REPORTED\", \"value\": 12.5")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kuska:problem:incomplete-report"))
                .body("errors.field", contains("numerator", "denominator"));
        report("enlace.mimp", "IOP.03.01", 2017, "\"status\": \"ND\"")
                .then()
                .statusCode(422)
                .body("errors.field", contains("reason"));
        report("enlace.mimp", "IOP.03.01", 2098, "\"status\": \"ND\", \"reason\": \"x\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kuska:problem:year-not-reportable"));
        report("enlace.mimp", "IOP.03.01", 2017, "\"status\": \"QUIZAS\"")
                .then()
                .statusCode(400);
        creatingAs("enlace.mimp")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/observations")
                .then()
                .statusCode(400);
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String body = body("ISS.03.02.03.01", 2017, "\"status\": \"ND\", \"reason\": \"No se recogió\"");

        String first = send(key, body).then().statusCode(201).extract().path("id");
        send(key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        send(key, body.replace("2017", "2016")).then().statusCode(422);
        as("enlace.mimp")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/observations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kuska:problem:idempotency-key-required"));
        as("enlace.mimp")
                .get("/indicators/ISS.03.02.03.01/observations")
                .then()
                .body("items.findAll { it.origin == 'ENTITY' }.year", contains(2017));
    }

    @Test
    void revisionsCannotBeChangedEvenByTheService() throws Exception {
        try (var connection = TestDatabase.current().asService();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE observation SET value = 0",
                    "DELETE FROM observation",
                    "UPDATE catalogue_entry_version SET name = 'x'",
                    "DELETE FROM catalogue_entry",
                    "UPDATE received_event SET type = 'x'")) {
                assertThat(catchThrowable(() -> statement.execute(change)))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theSampleForConsumersKeepsTheSchema() throws IOException {
        assertThat(schema().validate(
                                Files.readString(Path.of("src/test/resources/events/IndicatorReported.v1.sample.json")),
                                InputFormat.JSON))
                .isEmpty();
    }

    private static Response report(String user, String indicator, int year, String figure) {
        return creatingAs(user)
                .contentType(ContentType.JSON)
                .body(body(indicator, year, figure))
                .post("/observations");
    }

    private static Response send(String key, String body) {
        return as("enlace.mimp")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/observations");
    }

    private static String body(String indicator, int year, String figure) {
        return "{\"indicator\": \"" + indicator + "\", \"year\": " + year + ", " + figure + "}";
    }

    private static TestKafka.Received announcedOf(String key) throws InterruptedException {
        long end = System.nanoTime() + PROMPT.toNanos();
        while (System.nanoTime() < end) {
            List<TestKafka.Received> found = TestKafka.current().records(TOPIC).stream()
                    .filter(record -> key.equals(record.key()))
                    .toList();
            if (!found.isEmpty()) {
                return found.getLast();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("nothing was announced about " + key);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/events/IndicatorReported.v1.schema.json")));
    }
}
