package pe.kuska.indicators.progress.api;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.indicators.IndicatorsApi.ROOT;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ProgressApiTest {

    private static final RestAssuredConfig EXACT =
            RestAssured.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

    @Test
    void answersFromTheShippedCatalogue() {
        as("conductora.mininter")
                .config(EXACT)
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .statusCode(200)
                .body("policy", equalTo("PNFTP"))
                .body("year", equalTo(2023))
                .body("formulaVersion", equalTo("PNFTP-1"))
                .body("objectives", hasSize(3))
                .body("objectives.find { it.code == 'OP.03' }.advance1", equalTo(new BigDecimal("50.0")))
                .body("objectives.find { it.code == 'OP.03' }.advance2", equalTo(new BigDecimal("0.0")))
                .body("objectives.find { it.code == 'OP.03' }.level", equalTo("BAJO"))
                .rootPath("objectives.find { it.code == 'OP.03' }.indicators.find { it.code == 'IOP.03.01' }")
                .body("baseline", nullValue())
                .body("target", equalTo(new BigDecimal("10.0")))
                .body("obtained", equalTo(new BigDecimal("15.1")))
                .body("status", equalTo("REPORTED"))
                .body("advance1", equalTo(new BigDecimal("151.0")))
                .body("advance2", nullValue())
                .body("level", equalTo("ALTO"))
                .noRootPath()
                .body("serviceIndicators", hasSize(44))
                .body("serviceIndicators.find { it.code == 'ISS.03.01.01.01' }.service", equalTo(26))
                .body("serviceIndicators.find { it.code == 'S01.I1' }.status", equalTo("ND"))
                .body("serviceIndicators.find { it.code == 'S01.I1' }.obtained", nullValue())
                .body("levels.objectiveIndicators.noDataAsLow.keySet()", hasSize(3))
                .body("levels.serviceIndicators.noDataApart.keySet()", hasItem("ND"))
                .body("valuation.dimensions", hasSize(3));
    }

    @Test
    void answersTheSameForTheSameMomentWhateverIsReportedLater() {
        String before = progress(null);
        String moment = as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2023")
                .jsonPath()
                .getString("asOf");

        creatingAs("enlace.sunafil")
                .contentType(ContentType.JSON)
                .body("""
                        {"indicator": "IOP.01.01", "year": 2023, "status": "REPORTED",
                         "value": 8.9, "numerator": 171, "denominator": 1919}
                        """)
                .post("/observations")
                .then()
                .statusCode(201);

        assertThat(obtained(progress(null))).isEqualByComparingTo("8.9");
        assertThat(withoutMoment(progress(moment))).isEqualTo(withoutMoment(before));
        assertThat(obtained(progress(moment))).isEqualTo(obtained(before));
    }

    @Test
    void knewNothingBeforeTheCatalogueWasLoaded() {
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2023&asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
    }

    @Test
    void hasNoAnswerFromTheFuture() {
        as("auditora.dp")
                .queryParam("asOf", Instant.now().plus(Duration.ofHours(1)).toString())
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kuska:problem:as-of-in-the-future"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?year=", "?year=dosmil", "?year=1999", "?year=2023&asOf=ayer"})
    void saysWhatItCannotRead(String query) {
        as("auditora.dp")
                .get("/policies/PNFTP/progress" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1));
    }

    @Test
    void hasNullsForAYearNobodyReported() {
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2030")
                .then()
                .statusCode(200)
                .body("objectives[0].advance1", nullValue())
                .body("objectives[0].level", equalTo("ND"))
                .body("levels.serviceIndicators.noDataApart.ND", equalTo(44))
                .body("valuation.total", nullValue());
    }

    @Test
    void isClosedToStrangers() {
        given().basePath(ROOT).get("/policies/PNFTP/progress?year=2023").then().statusCode(401);
        as("auditora.dp").get("/policies/NADA/progress?year=2023").then().statusCode(404);
    }

    private static String progress(@Nullable String asOf) {
        var request = as("auditora.dp");
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/policies/PNFTP/progress?year=2023")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String withoutMoment(String answer) {
        return answer.replaceFirst("\"asOf\":\"[^\"]+\"", "");
    }

    private static BigDecimal obtained(String answer) {
        return new BigDecimal(
                JsonPath.from(answer).getString("objectives[0].indicators.find { it.code == 'IOP.01.01' }.obtained"));
    }
}
