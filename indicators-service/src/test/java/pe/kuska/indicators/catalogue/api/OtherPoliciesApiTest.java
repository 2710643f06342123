package pe.kuska.indicators.catalogue.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static pe.kuska.indicators.IndicatorsApi.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class OtherPoliciesApiTest {

    @Test
    void everyPlanIsThereAndCanBeFollowed() {
        as("auditora.dp").get("/policies").then().body("items.code", hasItems("PNFTP", "PNAT", "PER-ARG"));
        as("auditora.dp")
                .get("/policies/PNAT/progress?year=2021")
                .then()
                .statusCode(200)
                .body("formulaVersion", equalTo("PNAT-1"))
                .body("objectives[2].indicators.find { it.code == 'META.2021.1' }.target", equalTo(80.0f));
        as("auditora.dp").get("/policies/PER-ARG").then().statusCode(200);
    }

    @Test
    void service14ChangedItsResponsibleIn2023AndKeepsItsHistory() {
        as("auditora.dp")
                .get("/indicators/S14.I1")
                .then()
                .body("versions.responsible", hasItems("MINEM", "PCM (antes MINEM)"))
                .body("versions.find { it.responsible == 'PCM (antes MINEM)' }.validFrom", equalTo("2023-01-01"));
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2022")
                .then()
                .body("serviceIndicators.find { it.code == 'S14.I1' }.responsible", equalTo("MINEM"));
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .body("serviceIndicators.find { it.code == 'S14.I1' }.responsible", equalTo("PCM (antes MINEM)"));
    }
}
