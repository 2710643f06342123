package pe.kuska.indicators.compliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ComplianceReportApiTest {

    private static final String REPORT = "/policies/PNFTP/compliance-report";

    @Test
    void everyFormatIsGiven() {
        as("auditora.dp")
                .get(REPORT + "?year=2023&version=draft")
                .then()
                .statusCode(200)
                .body("stamp", startsWith("Borrador"))
                .body("parts[0].heading", equalTo("Datos de la política nacional"))
                .body("parts[1].blocks[0].rows[2][2].text", equalTo("50.0"))
                .body("parts[1].blocks[0].rows[2][2].link", containsString("figure=OP.03.advance1"));
        assertThat(as("auditora.dp")
                        .get(REPORT + "?year=2023&format=pdf&version=draft")
                        .asByteArray())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(as("auditora.dp")
                        .get(REPORT + "?year=2023&format=docx&version=draft")
                        .asByteArray())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(as("auditora.dp")
                        .get(REPORT + "?year=2023&format=xlsx&version=draft")
                        .asByteArray())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        as("auditora.dp").get(REPORT + "?year=2023&format=odt").then().statusCode(400);
    }

    @Test
    void theMinistrysWordsStayAndThePublishedReportIsFrozen() throws Exception {
        write("0", "Primera redacción").then().statusCode(200).header("ETag", "\"1\"");
        write("0", "De otra persona").then().statusCode(412);
        as("enlace.mimp").get(REPORT + "?year=2022&version=draft").then().body(containsString("Primera redacción"));
        String sha256 = creatingAs("conductora.mininter")
                .post(REPORT + "/publications?year=2022")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("sha256");
        write("1", "Segunda redacción").then().statusCode(200);

        as("enlace.mimp")
                .get(REPORT + "?year=2022")
                .then()
                .body("sha256", equalTo(sha256))
                .body("stamp", equalTo("Versión 1 · SHA-256 del contenido " + sha256))
                .body(containsString("Primera redacción"));
        as("enlace.mimp").get(REPORT + "?year=2022&version=draft").then().body(containsString("Segunda redacción"));
        as("enlace.mimp").get(REPORT + "?year=2022&version=7").then().statusCode(404);
        try (var connection = TestDatabase.current().asService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE compliance_publication SET document = '{}'"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Whoever downloads a file finds its hash where the ministry publishes it, in the answer, and again years later. */
    @Test
    void everyFileOfAPublishedReportHasTheHashThatWasPublished() throws Exception {
        Response published = creatingAs("conductora.mininter").post(REPORT + "/publications?year=2021");
        published.then().statusCode(201).body("files.format", contains("content", "json", "docx", "pdf", "xlsx"));
        int version = published.path("version");
        List<Map<String, Object>> files = as("registrador.pnp")
                .get(REPORT + "/publications?year=2021")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.version == " + version + " }.files");

        for (Map<String, Object> file : files) {
            String link = String.valueOf(file.get("link")).replace("/api/indicators/v1", "");
            Response download = as("registrador.pnp").get(link);
            byte[] body = download.asByteArray();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            assertThat(body.length).isEqualTo(file.get("bytes"));
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(file.get("sha256"));
            assertThat(download.header("Content-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
            assertThat(as("auditora.dp").get(link).asByteArray()).isEqualTo(body);
        }
        assertThat(files.stream().filter(file -> "content".equals(file.get("format"))))
                .allSatisfy(file -> assertThat(file.get("sha256")).isEqualTo(published.path("sha256")));
        as("registrador.pnp")
                .get(REPORT + "?year=2021&version=draft&format=content")
                .then()
                .statusCode(404);
        try (var connection = TestDatabase.current().asService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE compliance_file SET body = ''"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theMinistryAssessesItsFollowUpSystemAndTheValuationCountsIt() {
        String progress = "/policies/PNFTP/progress?year=2020";
        String moment = as("auditora.dp").get(progress).path("asOf");
        String followUp = "valuation.dimensions.find { it.name == 'FOLLOW_UP_SYSTEM' }.";
        as("auditora.dp").get(progress).then().body(followUp + "level", nullValue());

        assess("enlace.mimp", "0").then().statusCode(403);
        assess("conductora.mininter", "0")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .header("ETag", "\"1\"");
        assess("conductora.mininter", "0").then().statusCode(412);

        as("auditora.dp")
                .get(progress)
                .then()
                .body(followUp + "level", equalTo("INTERMEDIO"))
                .body(followUp + "points", equalTo(4));
        as("auditora.dp").queryParam("asOf", moment).get(progress).then().body(followUp + "level", nullValue());
        as("auditora.dp")
                .get("/policies/PNFTP/follow-up-assessment?year=2020")
                .then()
                .body("basis", equalTo("Informe de la DDF"));
    }

    private static Response assess(String user, String revision) {
        return as(user).header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body("{\"level\": \"INTERMEDIO\", \"basis\": \"Informe de la DDF\"}")
                .put("/policies/PNFTP/follow-up-assessment?year=2020");
    }

    @Test
    void onlySectionsOfTheReportAreWritten() {
        as("conductora.mininter")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"x\"}")
                .put(REPORT + "/sections/otra?year=2022")
                .then()
                .statusCode(404);
    }

    private static Response write(String revision, String text) {
        return as("conductora.mininter")
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\"}")
                .put(REPORT + "/sections/summary?year=2022");
    }
}
