package pe.kuska.indicators.catalogue.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static pe.kuska.indicators.IndicatorsApi.ROOT;
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
class PolicyApiTest {

    @Test
    void listsThePoliciesWithACatalogue() {
        as("registrador.pnp")
                .get("/policies")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("PNFTP"))
                .body("items.find { it.code == 'PNFTP' }.conductingInstitution", equalTo("MININTER"));
    }

    @Test
    void givesTheWholeTree() {
        JsonPath policy = as("auditora.dp")
                .get("/policies/PNFTP")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(policy.getList("objectives.code", String.class)).containsExactly("OP.01", "OP.02", "OP.03");
        assertThat(count(policy.getList("objectives"), "LN")).isEqualTo(19);
        assertThat(count(policy.getList("objectives"), "SS")).isEqualTo(42);
        assertThat(count(policy.getList("objectives"), "IOP")).isEqualTo(6);
        assertThat(count(policy.getList("objectives"), "ISS")).isEqualTo(44);
        assertThat(policy.getBoolean("objectives[0].children.find { it.code == 'LN.01.02' }.pending"))
                .isTrue();
        assertThat(policy.getMap("objectives[2].children.find { it.code == 'LN.03.05' }.children"
                        + ".find { it.code == 'S40' }"))
                .containsEntry("parentAsGiven", "LN.03.05?")
                .containsEntry("parentUncertain", true)
                .containsEntry("institution", "RENIEC")
                .containsEntry("serviceNumber", 40);
    }

    @Test
    void isNotSentAgainWhileItHasNotChanged() {
        String tag = as("auditora.dp")
                .get("/policies/PNFTP")
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        as("auditora.dp")
                .header("If-None-Match", tag)
                .get("/policies/PNFTP")
                .then()
                .statusCode(304);
    }

    @Test
    void givesAnIndicatorWithItsSheet() {
        as("enlace.mimp")
                .get("/indicators/IOP.03.02")
                .then()
                .statusCode(200)
                .body("policy", equalTo("PNFTP"))
                .body("objective", equalTo("OP.03"))
                .body("current.institution", equalTo("MIMP"))
                .body("current.unit", equalTo("PERCENTAGE"))
                .body("current.baseline.text", equalTo("10%"))
                .body("current.targets.'2023'.value", equalTo(20.0f))
                .body("versions.version", contains(1));
    }

    @Test
    void doesNotKnowOtherPoliciesOrIndicators() {
        as("auditora.dp")
                .get("/policies/NADA")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:kuska:problem:not-found"));
        as("auditora.dp").get("/indicators/OP.01").then().statusCode(404);
        as("auditora.dp").get("/indicators/IOP.03.02?policy=OTRA").then().statusCode(404);
    }

    @Test
    void isClosedToStrangers() {
        given().basePath(ROOT)
                .get("/policies")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kuska:problem:unauthenticated"));
    }

    @SuppressWarnings("unchecked")
    private static long count(List<?> elements, String officialKind) {
        return elements.stream()
                .map(element -> (Map<String, Object>) element)
                .mapToLong(element -> (officialKind.equals(element.get("officialKind")) ? 1 : 0)
                        + count((List<?>) element.getOrDefault("children", List.of()), officialKind))
                .sum();
    }
}
