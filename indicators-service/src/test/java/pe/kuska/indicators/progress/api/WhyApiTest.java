package pe.kuska.indicators.progress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static pe.kuska.indicators.IndicatorsApi.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class WhyApiTest {

    @Test
    void aFigureNamesItsInputsFormulaVersionAndOrigin() {
        as("auditora.dp")
                .get("/policies/PNFTP/why?year=2023&figure=ISS.02.05.01.01.advance2")
                .then()
                .statusCode(200)
                .body("formulaVersion", equalTo("PNFTP-1"))
                .body("figures[0].shown", equalTo("-90.7"))
                .body("figures[0].exact", equalTo("-272/3"))
                .body("figures[0].formula", containsString("(obtenido − línea de base) / (meta − línea de base) × 100"))
                .body("figures[0].inputs.name", contains("obtenido 2023", "meta 2023", "línea de base 2019"))
                .body("figures[0].inputs.text", contains("60.5%", "63.36%", "61.86%"))
                .body("figures[0].inputs[0].origin", containsString("publicado en el catálogo, revisión 1"))
                .body("figures[0].inputs[1].origin", containsString("2023 report table"));
    }

    @Test
    void aMissingFigureSaysWhyAndATotalLeadsToItsParts() {
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&figure=IOP.03.01.advance2")
                .then()
                .body("figures[0].reason", equalTo("la línea de base no está disponible (ND)"));
        Number score =
                as("enlace.mimp").get("/policies/PNFTP/progress?year=2023").path("valuation.score");
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&figure=VALUATION.total")
                .then()
                .body("figures[0].shown", equalTo(score.toString()))
                .body("figures[0].exact", endsWith("/10"))
                .body("figures[0].inputs[0].link", containsString("figure=VALUATION.OBJECTIVES"));
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&figure=NADA")
                .then()
                .statusCode(404);
    }

    @Test
    void everyPublishedAdvanceHasItsExplanation() {
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023")
                .then()
                .body("figures.size()", equalTo(3 * 3 + 3 * 50 + 2 * (3 + 4) + 4));
    }

    /** A count names those it counts, a level its advance, and a dimension what its mean is of; all as of one moment. */
    @Test
    void levelsAndTheirCountsLeadToTheIndicators() {
        String asOf =
                as("enlace.mimp").get("/policies/PNFTP/progress?year=2023").path("asOf");
        JsonPath why = as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&asOf=" + asOf)
                .jsonPath();
        List<Map<String, Object>> counts = why.getList("figures.findAll { it.figure.startsWith('LEVELS.') }");
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(count -> assertThat((List<?>) count.get("inputs"))
                        .hasSize(Integer.parseInt(String.valueOf(count.get("shown")))));
        JsonPath progress = as("enlace.mimp")
                .get("/policies/PNFTP/progress?year=2023&asOf=" + asOf)
                .jsonPath();
        assertThat(why.getString("figures.find { it.figure == 'LEVELS.objectiveIndicators.noDataAsLow.BAJO' }.shown"))
                .isEqualTo(progress.getString("levels.objectiveIndicators.noDataAsLow.BAJO"));
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&figure=VALUATION.OBJECTIVES&asOf=" + asOf)
                .then()
                .body("figures[0].inputs.name", hasItems("nivel", "OP.01.advance1", "OP.03.advance1"))
                .body("figures[0].inputs[1].link", endsWith("&figure=OP.01.advance1&asOf=" + asOf));
        as("enlace.mimp")
                .get("/policies/PNFTP/why?year=2023&figure=OP.01.level")
                .then()
                .body("figures[0].shown", equalTo(progress.getString("objectives[0].level")))
                .body("figures[0].inputs[0].text", equalTo(progress.getString("objectives[0].advance1")));
    }
}
