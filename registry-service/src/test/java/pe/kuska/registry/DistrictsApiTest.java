package pe.kuska.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

@RegistryTest
class DistrictsApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void aDistrictIsFoundByItsNames() {
        pnp.get("/districts")
                .then()
                .statusCode(200)
                .body("$", hasSize(greaterThan(1_800)))
                .body("find { it.ubigeo == '150132' }.district", equalTo("San Juan de Lurigancho"))
                .body("find { it.ubigeo == '150132' }.department", equalTo("Lima"));
    }

    @Test
    void ofOneDepartmentOnly() {
        pnp.get("/districts?department={code}", "17")
                .then()
                .statusCode(200)
                .body("ubigeo", everyItem(startsWith("17")))
                .body("$", hasSize(greaterThan(5)));
    }
}
