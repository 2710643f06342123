package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In 2002 to 2007, of which no other test tells. */
@RegistryTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RiskApiTest {

    private final Api ministry = Api.as("conductora.mininter");

    @Test
    @Order(1)
    void withoutInhabitantsItComparesCountsAndSaysSo() throws InterruptedException {
        register("170101", 3);
        register("080101", 1);
        counted(4);
        risk(ministry)
                .then()
                .statusCode(200)
                .body("measure", equalTo("RELATIVE_COUNT"))
                .body("notes[0]", startsWith("Sin población cargada"))
                .body("territories", hasSize(25))
                .body("territories[0].territory", equalTo("17"))
                .body("territories[0].numbers.victimisations", equalTo(3))
                .body("country.rate", equalTo(4 / 25f));
    }

    @Test
    @Order(2)
    void inhabitantsAreReadWholeOrNotAtAll() {
        importing("1", List.of(row("17", 1000), row("1701", 2000), row("99", 5), row("08", -1)))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("territory"))
                .body("errors.rule", hasItem("positive"))
                .body("errors.rule", hasItem("more-than-the-whole"));
        List<Map<String, Object>> all = new ArrayList<>();
        for (int code = 1; code <= 25; code++) {
            if (code != 8) {
                all.add(row("%02d".formatted(code), 100_000));
            }
        }
        importing("1", all).then().statusCode(201).body("territories", equalTo(24));
        importing("1", all).then().statusCode(409);
        Api.as("admin")
                .get("/risk/populations")
                .then()
                .statusCode(200)
                .body("year", contains(2007))
                .body("source", contains("Prueba, sin cifras reales"));
    }

    @Test
    @Order(3)
    void withInhabitantsItGivesRatesAndLeavesOutWhoHasNone() {
        Response known = risk(ministry);
        known.then()
                .statusCode(200)
                .body("measure", equalTo("RATE"))
                .body("populations.version", contains("1"))
                .body("withoutPopulation", contains("08"))
                .body("territories", hasSize(24))
                .body("territories[0].territory", equalTo("17"))
                .body("territories[0].numbers.exposure", equalTo(300_000f))
                .body("territories[0].numbers.crudeRate", equalTo(1f))
                .body("territories[0].recommendation.source", equalTo("Kuska (lista propia, por confirmar)"));
        // 3 among 24 × 300,000: the country's rate is 1/24, and 17's is drawn towards it.
        assertThat(known.jsonPath().getDouble("country.rate")).isCloseTo(1 / 24.0, within(1e-7));
        assertThat(known.jsonPath().getDouble("territories[0].numbers.shrunkenRate"))
                .isBetween(1 / 24.0, 1.0);
        Response again = ministry.request()
                .queryParam("year", 2007)
                .queryParam("asOf", Instant.now().toString())
                .get("/risk");
        assertThat(again.jsonPath().getList("territories"))
                .isEqualTo(known.jsonPath().getList("territories"));
    }

    @Test
    @Order(4)
    void whoHasNoMandateSeesLevelsAndNoNumber() {
        risk(Api.as("gestora.cem"))
                .then()
                .statusCode(200)
                .body("isProtected", equalTo(true))
                .body("country", nullValue())
                .body("unplaced", nullValue())
                .body("territories.numbers", everyItem(nullValue()))
                .body("territories.level", everyItem(notNullValue()))
                .body("territories[0].territory", equalTo("01"))
                .body("territories.trend", everyItem(equalTo("UNCLEAR")))
                .body("notes", hasItem("La tendencia se muestra solo a quien puede ver las cifras."))
                .body("withoutPopulation", hasSize(0));
    }

    /** A window of one year and its neighbour tell what the yearly table of a small department hides. */
    @Test
    @Order(4)
    void whoHasNoMandateCannotCompareWindows() {
        Api.as("gestora.cem")
                .request()
                .queryParam("year", 2007)
                .queryParam("years", 1)
                .get("/risk")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kuska:problem:risk-only-one-window"));
    }

    /** Before and after one registration a level may change: comparing moments would tell of one victim. */
    @Test
    @Order(4)
    void whoHasNoMandateCannotCompareMoments() {
        Api.as("gestora.cem")
                .request()
                .queryParam("year", 2007)
                .queryParam("asOf", Instant.now().toString())
                .get("/risk")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kuska:problem:risk-only-today"));
    }

    @Test
    @Order(5)
    void recruitmentIsKnownByDepartmentOnly() {
        ministry.request()
                .queryParam("year", 2007)
                .queryParam("stage", "RECRUITMENT")
                .queryParam("level", "PROVINCE")
                .get("/risk")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kuska:problem:recruitment-not-by-province"));
        ministry.request()
                .queryParam("year", 2007)
                .queryParam("stage", "RECRUITMENT")
                .get("/risk")
                .then()
                .statusCode(200)
                .body("territories", hasSize(0))
                .body("unplaced", equalTo(4));
    }

    private static Response risk(Api reader) {
        return reader.request().queryParam("year", 2007).get("/risk");
    }

    private static Response importing(String version, List<Map<String, Object>> rows) {
        return Api.as("admin")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("year", 2007, "version", version, "source", "Prueba, sin cifras reales", "rows", rows))
                .post("/risk/populations");
    }

    private static Map<String, Object> row(String territory, int inhabitants) {
        return Map.of("territory", territory, "inhabitants", inhabitants);
    }

    private static void register(String ubigeo, int victims) {
        for (int i = 0; i < victims; i++) {
            Api.as("registrador.pnp")
                    .registered(CaseFixture.aComplaint()
                            .with("receivedAt", "2007-05-02T10:00:00-05:00")
                            .without("crime")
                            .with("place", Map.of("ubigeo", ubigeo))
                            .with(PersonFixture.aVictim()
                                    .named("Flor", PersonFixture.freshSurname(), PersonFixture.freshSurname())));
        }
    }

    private void counted(int victimisations) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (ministry.request()
                                .queryParam("unit", "VICTIMISATION")
                                .queryParam("year", 2007)
                                .get("/statistics")
                                .jsonPath()
                                .getInt("total.counted")
                        < victimisations
                && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
    }
}
