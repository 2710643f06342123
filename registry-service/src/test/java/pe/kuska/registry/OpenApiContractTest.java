package pe.kuska.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is the one the service serves; run with -Dkuska.contracts.update=true to write it anew. */
@RegistryTest
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("kuska.contracts.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void everyOperationIsNamedSummarisedInSpanishAndTellsItsProblems() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String where = operation.getKey() + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    assertThat(described.path("operationId").asText()).as(where).matches("[a-z][A-Za-z]+");
                    assertThat(described.path("summary").asText()).as(where).hasSizeGreaterThan(10);
                    for (String status : new String[] {"401", "403"}) {
                        assertThat(described
                                        .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                        .asText())
                                .as(where + " " + status)
                                .endsWith("/Problem");
                    }
                }));
    }
}
