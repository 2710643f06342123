package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@RegistryTest
class OpenDataApiTest {

    private final Api ministry = Api.as("conductora.mininter");

    @Test
    void aYearIsPublishedInGroupsAndOnlyAgainWhenEnoughChanged() throws IOException {
        victims(13);
        StatisticsApiTest.settled();
        Response released = release();
        released.then()
                .statusCode(201)
                .body("sequence", equalTo(1))
                .body("left", equalTo(3))
                .body("smallestGroup", equalTo(11));
        Map<String, String> files =
                unzipped(Api.as("gestora.cem").get("/exports/open-data/{id}", released.<String>path("id")));
        assertThat(files).containsOnlyKeys("datapackage.json", "victimas.csv", "supresiones.csv");
        assertThat(files.get("victimas.csv")).contains("2001,17,MUJER,").contains(",13\r\n");
        JsonNode described = new ObjectMapper().readTree(files.get("datapackage.json"));
        assertThat(described.at("/resources/0/schema/fields").size()).isEqualTo(6);
        assertThat(described.at("/resources/0/path").asText()).isEqualTo("victimas.csv");

        victims(2);
        StatisticsApiTest.settled();
        release().then().statusCode(409).body("type", equalTo("urn:kuska:problem:open-data-nothing-new"));
        victims(9);
        StatisticsApiTest.settled();
        Response again = release();
        again.then().statusCode(201).body("sequence", equalTo(2)).body("left", equalTo(2));
        assertThat(unzipped(ministry.get("/exports/open-data/{id}", again.<String>path("id")))
                        .get("victimas.csv"))
                .contains(",24\r\n");
        Api.as("registrador.pnp")
                .get("/exports/open-data")
                .then()
                .statusCode(200)
                .body("id", hasItem(released.<String>path("id")));
    }

    @Test
    void aYearOfFewIsNotPublished() {
        ministry.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("year", 2002))
                .post("/exports/open-data")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:open-data-too-few"));
        ministry.get("/exports/open-data/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private Response release() {
        return ministry.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("year", 2001))
                .post("/exports/open-data");
    }

    private static void victims(int count) {
        CaseFixture sent =
                CaseFixture.aComplaint().with("receivedAt", "2001-03-02").without("crime");
        for (int i = 0; i < count; i++) {
            sent.with(PersonFixture.aVictim().withDni(PersonFixture.freshDni()).woman());
        }
        Api.as("registrador.pnp").registered(sent);
    }

    private static Map<String, String> unzipped(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                entry = zip.getNextEntry();
            }
        }
        return files;
    }
}
