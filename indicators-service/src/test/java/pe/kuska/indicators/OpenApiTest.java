package pe.kuska.indicators;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

/** The API as committed is the API as served: whoever changes it sees it in the review. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void isAsCommitted() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("kuska.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served)
                .as("run this test with -Dkuska.update=true to accept the change")
                .isEqualTo(Files.readString(COMMITTED));
        assertThat(served).startsWith("---\nopenapi: 3.1.0");
    }
}
