package pe.kuska.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published contract is the committed one. */
@TrackingTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** Run with {@code -Dkuska.contract.write=true} to accept a change, then read the difference before committing it. */
    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        String served = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("kuska.contract.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
        assertThat(served).startsWith("---\nopenapi: 3.1.0");
    }
}
