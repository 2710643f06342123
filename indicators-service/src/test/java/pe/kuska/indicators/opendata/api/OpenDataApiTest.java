package pe.kuska.indicators.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.indicators.IndicatorsApi.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class OpenDataApiTest {

    private static final String DATA = "/policies/PNFTP/open-data?from=2023&to=2023";

    @Test
    void everyColumnIsInTheDictionary() {
        String header = as("auditora.dp")
                .get(DATA + "&format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        List<String> dictionary = as("auditora.dp")
                .get("/policies/PNFTP/open-data/dictionary")
                .then()
                .extract()
                .path("columns.column");

        assertThat(List.of(header.split(","))).isEqualTo(dictionary);
    }

    @Test
    void whatIsMissingIsEmptyAndNeverZero() {
        as("auditora.dp")
                .get(DATA)
                .then()
                .body("values.size()", equalTo(50))
                .body("values.find { it.indicator == 'S01.I1' }.status", equalTo("ND"))
                .body("values.find { it.indicator == 'S01.I1' }.value", nullValue())
                .body("values.find { it.indicator == 'IOP.03.01' }.advance1", equalTo(151.0f));
    }

    @Test
    void openSdgAndDhis2ReadTheirOwnForms() {
        assertThat(as("auditora.dp")
                        .get(DATA + "&format=open-sdg&indicator=IOP.02.02")
                        .asString()
                        .strip()
                        .lines())
                .containsExactly("Year,Units,Value", "2023,número,1718");
        as("auditora.dp")
                .get(DATA + "&format=dhis2")
                .then()
                .body("dataSet", equalTo("PNFTP"))
                .body("dataValues.find { it.dataElement == 'IOP.02.02' }.period", equalTo("2023"))
                .body("dataValues.find { it.dataElement == 'IOP.02.02' }.value", equalTo("1718"));
        as("auditora.dp").get(DATA + "&format=xml").then().statusCode(400);
    }

    @Test
    void dashboardsHaveTheirSeriesAndLights() {
        as("enlace.mimp")
                .get("/policies/PNFTP/dashboard/series?indicator=ISS.03.01.01.01&from=2022&to=2023")
                .then()
                .body("points.value", contains(19, 6))
                .body("points.target", contains(15, 16));
        as("enlace.mimp")
                .get("/policies/PNFTP/dashboard/objective-series?from=2022&to=2023")
                .then()
                .statusCode(200)
                .body("items.indicator", hasItem("IOP.02.02"))
                .body("items.indicator", not(hasItem("ISS.03.01.01.01")))
                .body(
                        "items.find { it.indicator == 'IOP.02.02' }.points.find { it.year == 2023 }.value",
                        equalTo(1718));
        as("enlace.mimp")
                .get("/policies/PNFTP/dashboard/objective-series?from=2023&to=2022")
                .then()
                .statusCode(400);
        as("enlace.mimp")
                .get("/policies/PNFTP/dashboard/entities?year=2023")
                .then()
                .body("entities.find { it.responsible == 'SUNAFIL' }.levels.INTERMEDIO", equalTo(1));
    }
}
