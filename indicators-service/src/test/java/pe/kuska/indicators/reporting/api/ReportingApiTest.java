package pe.kuska.indicators.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.reporting.RemindEntities;
import pe.kuska.platform.rotation.SealedColumn;
import pe.kuska.testing.FormerKey;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;

/** A semester from the opening to the published figure, as the people of two institutions live it. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ReportingApiTest {

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    String uploadsDirectory;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RemindEntities remindEntities;

    private static final String LEAD = "conductora.mininter";
    private static final String FOCAL_POINT = "enlace.sunafil";
    private static final String INDICATOR = "IOP.01.01";
    private static final String PERCENTAGE = """
            {"status": "REPORTED", "value": %s, "numerator": %s, "denominator": 1919, "explanation": "%s"}
            """;

    @Test
    void aHalfYearIsReportedObservedCorrectedValidatedPublishedAndRectified() {
        String period = open(2024, "FIRST_HALF");
        String report = reportOf(period, INDICATOR);

        as(FOCAL_POINT)
                .get("/reports?period=" + period)
                .then()
                .statusCode(200)
                .body("items.institution.unique()", contains("SUNAFIL"));
        Response page = as(FOCAL_POINT).get("/reports/" + report);
        page.then()
                .body("state", equalTo("PENDING"))
                .body("lastValues.find { it.year == 2023 }.value", notNullValue())
                .body("sheet.unit", equalTo("PERCENTAGE"))
                .body("missing.field", hasItem("status"));

        save(report, "{\"status\": \"REPORTED\", \"value\": 50}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("missing.field", hasItems("numerator", "denominator"));
        step(FOCAL_POINT, report, "submit", null).then().statusCode(422).body("errors.field", hasItem("numerator"));
        save(report, PERCENTAGE.formatted("50", "100", "Se priorizó Puno"))
                .then()
                .body("findings", hasItem(containsString("no el valor obtenido")));
        save(report, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"));
        step(FOCAL_POINT, report, "submit", null).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        save(report, PERCENTAGE.formatted("6", "115", "")).then().statusCode(409);

        step(LEAD, period, "period-review", null).then().statusCode(200).body("state", equalTo("UNDER_REVIEW"));
        step(LEAD, period, "period-close", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:period-has-open-reports"));
        step(LEAD, report, "observe", "¿Son distritos intervenidos?")
                .then()
                .body("state", equalTo("OBSERVED"))
                .body("comment", equalTo("¿Son distritos intervenidos?"));
        save(report, PERCENTAGE.formatted("6.3", "120", "Se agregaron los de Cusco"));
        step(FOCAL_POINT, report, "submit", null).then().body("state", equalTo("CORRECTED"));
        step(LEAD, report, "validate", null).then().body("state", equalTo("VALIDATED"));
        step(LEAD, period, "period-close", null).then().statusCode(200).body("state", equalTo("CLOSED"));
        Instant beforeIsPublished = now();
        step(LEAD, period, "period-publish", null).then().body("state", equalTo("PUBLISHED"));

        assertThat(obtained(2024, null)).isEqualTo("6.3");
        assertThat(obtained(2024, beforeIsPublished)).isNull();
        creatingAs(FOCAL_POINT)
                .contentType(ContentType.JSON)
                .body("{\"indicator\": \"" + INDICATOR + "\", \"year\": 2024, \"status\": \"ND\", \"reason\": \"x\"}")
                .post("/observations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:reported-in-periods"));
        assertThat(obtained(2024, null)).isEqualTo("6.3");
        as(FOCAL_POINT)
                .get("/indicators/" + INDICATOR + "/observations")
                .then()
                .body("items.find { it.year == 2024 }.institution", equalTo("SUNAFIL"))
                .body("items.find { it.year == 2024 }.basis", equalTo("2024S1"));

        as("auditora.dp")
                .get("/policies/PNFTP/open-data?from=2024&to=2024&format=dhis2")
                .then()
                .body("dataValues.findAll { it.dataElement == 'IOP.01.01' }.period", contains("2024S1"));
        theSecondHalfDoesNotTakeTheFirstBack();

        Instant beforeIsRectified = now();
        String revision = step(LEAD, report, "rectify", "Un distrito se contó dos veces")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .extract()
                .path("id");
        assertThat(obtained(2024, null)).isEqualTo("6.3");
        save(revision, PERCENTAGE.formatted("6.2", "119", "Se retiró un distrito repetido"));
        step(FOCAL_POINT, revision, "submit", null).then().body("state", equalTo("SUBMITTED"));
        step(LEAD, revision, "validate", null);
        step(LEAD, revision, "publish", null).then().body("state", equalTo("PUBLISHED"));
        assertThat(obtained(2024, null)).isEqualTo("6.2");
        assertThat(obtained(2024, beforeIsRectified)).isEqualTo("6.3");

        as("auditora.dp")
                .get("/reports/" + report + "/changes")
                .then()
                .body(
                        "items.action",
                        contains("SAVE", "SUBMIT", "OBSERVE", "CORRECT", "VALIDATE", "CLOSE", "PUBLISH", "RECTIFY"))
                .body("items.find { it.action == 'SUBMIT' }.institution", equalTo("SUNAFIL"))
                .body("items.find { it.action == 'SUBMIT' }.content.value", equalTo(5.2f))
                .body("items.find { it.action == 'CORRECT' }.content.value", equalTo(6.3f));
    }

    private static void theSecondHalfDoesNotTakeTheFirstBack() {
        String second = open(2012, "SECOND_HALF");
        String report = reportOf(second, INDICATOR);
        String first = open(2012, "FIRST_HALF");
        for (String period : List.of(first, second)) {
            String half = period.equals(second) ? report : reportOf(first, INDICATOR);
            save(half, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"));
            step(FOCAL_POINT, half, "submit", null).then().statusCode(200);
            step(LEAD, half, "validate", null).then().statusCode(200);
            for (String step : List.of("period-review", "period-close", "period-publish")) {
                step(LEAD, period, step, null).then().statusCode(200);
            }
        }
        as("auditora.dp")
                .get("/policies/PNFTP/open-data?from=2012&to=2012&format=dhis2")
                .then()
                .body(
                        "dataValues.findAll { it.dataElement == 'IOP.01.01' }.period",
                        contains("2012S1", "2012S2", "2012"));
    }

    @Test
    void whatComesLateIsTakenMarkedAndCounts() {
        String period = open(2009, "WHOLE_YEAR");
        String underReview = reportOf(period, INDICATOR);
        step(LEAD, period, "period-review", null).then().statusCode(200);

        save(underReview, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
        step(FOCAL_POINT, underReview, "submit", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("late", equalTo(true))
                .body("deliveredAt", notNullValue());
        as(LEAD).get("/periods/" + period + "/delivery")
                .then()
                .body("entities.find { it.institution == 'SUNAFIL' }.late", equalTo(1));
        step(LEAD, underReview, "validate", null).then().statusCode(200);
        step(LEAD, period, "period-close", null).then().statusCode(200);
        step(LEAD, period, "period-publish", null).then().statusCode(200);
        assertThat(obtained(2009, null)).isEqualTo("5.2");
    }

    @Test
    void whoDidNotDeliverIsLetInAfterThePublication() {
        String period = open(2010, "WHOLE_YEAR");
        String report = reportOf(period, INDICATOR);
        step(LEAD, report, "admit-late", "Huelga").then().statusCode(409);
        for (String step : List.of("period-review", "period-close", "period-publish")) {
            step(LEAD, period, step, null).then().statusCode(200);
        }

        save(report, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:period-not-in-state"));
        as(LEAD).get("/reports/" + report).then().body("actions", contains("ADMIT_LATE"));
        step(LEAD, report, "admit-late", "Huelga hasta fin de mes")
                .then()
                .statusCode(200)
                .body("lateAdmittedAt", notNullValue())
                .body("comment", equalTo("Huelga hasta fin de mes"))
                .body("actions", contains("SAVE"));
        save(report, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"))
                .then()
                .statusCode(200);
        step(FOCAL_POINT, report, "submit", null).then().statusCode(200).body("late", equalTo(true));
        step(LEAD, report, "validate", null).then().body("actions", contains("PUBLISH"));
        assertThat(obtained(2010, null)).isNull();
        step(LEAD, report, "publish", null).then().body("state", equalTo("PUBLISHED"));
        assertThat(obtained(2010, null)).isEqualTo("5.2");
        as("auditora.dp")
                .get("/reports/" + report + "/changes")
                .then()
                .body("items.action", contains("ADMIT_LATE", "SAVE", "SUBMIT", "VALIDATE", "PUBLISH"));
    }

    @Test
    void whatIsRectifiedWhileThePeriodIsClosedCountsOnlyAsRectified() {
        String period = open(2011, "WHOLE_YEAR");
        String report = reportOf(period, INDICATOR);
        save(report, PERCENTAGE.formatted("5.2", "100", "Se priorizó Puno"));
        step(FOCAL_POINT, report, "submit", null).then().statusCode(200);
        step(LEAD, report, "validate", null).then().statusCode(200);
        step(LEAD, period, "period-review", null).then().statusCode(200);
        step(LEAD, period, "period-close", null).then().statusCode(200);

        String revision = step(LEAD, report, "rectify", "Un distrito se contó dos veces")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        save(revision, PERCENTAGE.formatted("6.2", "119", "Se retiró un distrito repetido"));
        step(FOCAL_POINT, revision, "submit", null).then().statusCode(200);
        step(LEAD, period, "period-publish", null).then().statusCode(200);

        assertThat(obtained(2011, null)).isNull();
        step(LEAD, revision, "validate", null).then().statusCode(200);
        step(LEAD, revision, "publish", null).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        assertThat(obtained(2011, null)).isEqualTo("6.2");
    }

    @Test
    void whatIsOwedShowsOnTheTrafficLightAndIsRemindedOf() {
        String period = open(2021, "WHOLE_YEAR");

        as(LEAD).get("/periods/" + period + "/delivery")
                .then()
                .statusCode(200)
                .body("entities.find { it.institution == 'SUNAFIL' }.light", equalTo("RED"))
                .body("entities.find { it.institution == 'SUNAFIL' }.outstanding", greaterThan(0));
        creatingAs(LEAD)
                .post("/periods/" + period + "/reminders")
                .then()
                .statusCode(201)
                .body("items.institution", hasItem("SUNAFIL"));
        creatingAs(LEAD)
                .post("/periods/" + period + "/reminders")
                .then()
                .statusCode(201)
                .body("items", empty());
        as(FOCAL_POINT)
                .get("/reminders")
                .then()
                .statusCode(200)
                .body("items.institution.unique()", contains("SUNAFIL"));
        creatingAs(LEAD)
                .contentType(ContentType.JSON)
                .body("{\"policy\": \"PNFTP\", \"year\": 2021, \"part\": \"FIRST_HALF\"}")
                .post("/periods")
                .then()
                .statusCode(409);
    }

    /** The rule is data, and a service that looks twice, or two that look at once, remind once. */
    @Test
    void whatIsDueSoonIsRecalledByItselfOnce() {
        LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
        String period = creatingAs(LEAD)
                .contentType(ContentType.JSON)
                .body("{\"policy\": \"PNFTP\", \"year\": 2015, \"part\": \"WHOLE_YEAR\", \"dueOn\": \""
                        + today.plusDays(7) + "\"}")
                .post("/periods")
                .then()
                .statusCode(201)
                .extract()
                .path("period.id");

        assertThat(QuarkusTransaction.requiringNew().call(remindEntities::today))
                .isPositive();
        assertThat(QuarkusTransaction.requiringNew().call(remindEntities::today))
                .isZero();
        as(FOCAL_POINT)
                .get("/reminders")
                .then()
                .body("items.findAll { it.period == '" + period + "' }.occasionOn", contains(today.toString()))
                .body("items.findAll { it.period == '" + period + "' }.cause", contains("DUE_SOON"));
    }

    @Test
    void anotherInstitutionReportsOnlyByDelegation() {
        String period = open(2025, "FIRST_HALF");
        String report = reportOf(period, INDICATOR);

        as("enlace.mimp").get("/reports/" + report).then().statusCode(404);
        Response delegation =
                creatingAs(FOCAL_POINT).contentType(ContentType.JSON).body("""
                        {"policy": "PNFTP", "indicator": "IOP.01.01", "toInstitution": "MIMP",
                         "validFrom": "2020-01-01", "validUntil": "2099-12-31"}
                        """).post("/delegations");
        delegation.then().statusCode(201).body("fromInstitution", equalTo("SUNAFIL"));
        as("enlace.mimp").get("/reports/" + report).then().statusCode(200).body("mayWrite", equalTo(true));
        List<String> all =
                as("enlace.mimp").get("/reports?limit=200&period=" + period).path("items.id");
        assertThat(all).contains(report);
        for (int limit = 1; limit <= all.size(); limit++) {
            // Reports of the other institution that are not delegated make no page shorter.
            assertThat(as("enlace.mimp")
                            .get("/reports?limit=" + limit + "&period=" + period)
                            .<List<String>>path("items.id"))
                    .isEqualTo(all.subList(0, limit));
        }
        as("enlace.mimp")
                .header("If-Match", delegation.header("ETag"))
                .post("/delegations/" + delegation.path("id") + "/revoke")
                .then()
                .statusCode(404);
        as(FOCAL_POINT)
                .header("If-Match", delegation.header("ETag"))
                .post("/delegations/" + delegation.path("id") + "/revoke")
                .then()
                .statusCode(200);
        as("enlace.mimp").get("/reports/" + report).then().statusCode(404);
    }

    /** A catalogue is no secret and goes over the disk as the framework has it, which shows that the watch sees files. */
    @Test
    void evidenceIsNeverWrittenToDiskNotEvenForAMoment() throws Exception {
        Path uploads = Path.of(uploadsDirectory);
        Files.createDirectories(uploads);
        String report = reportOf(open(2020, "WHOLE_YEAR"), INDICATOR);
        try (WatchService watch = uploads.getFileSystem().newWatchService()) {
            uploads.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            creatingAs(FOCAL_POINT)
                    .multiPart("file", "acta.pdf", "%PDF-1.7 Acta reservada".getBytes(StandardCharsets.UTF_8))
                    .post("/reports/" + report + "/evidence")
                    .then()
                    .statusCode(201);
            creatingAs(FOCAL_POINT)
                    .multiPart("file", "", new byte[0])
                    .post("/reports/" + report + "/evidence")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:kuska:problem:evidence-file-required"));
            creatingAs(LEAD)
                    .multiPart("file", "vacio.csv", "nada".getBytes(StandardCharsets.UTF_8))
                    .post("/catalogue-imports?policy=PNFTP&dryRun=true")
                    .then()
                    .statusCode(400);
            WatchKey seen = watch.poll(10, TimeUnit.SECONDS);
            assertThat(seen).isNotNull();
            assertThat(seen.pollEvents()).hasSize(1);
        }
    }

    @Test
    void evidenceIsCheckedSealedAndLeavesItsHashWhenTakenBack() throws Exception {
        String period = open(2018, "WHOLE_YEAR");
        String report = reportOf(period, INDICATOR);
        String secret = "%PDF-1.7 Acta de visita reservada";

        creatingAs(FOCAL_POINT)
                .multiPart("file", "acta.pdf", "MZ no es un PDF".getBytes(StandardCharsets.UTF_8))
                .post("/reports/" + report + "/evidence")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kuska:problem:evidence-type"));
        String evidence = creatingAs(FOCAL_POINT)
                .multiPart("file", "acta reservada.pdf", secret.getBytes(StandardCharsets.UTF_8))
                .post("/reports/" + report + "/evidence")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("id");
        as("enlace.mimp")
                .get("/reports/" + report + "/evidence/" + evidence)
                .then()
                .statusCode(404);
        assertThat(as(LEAD).get("/reports/" + report + "/evidence/" + evidence).asString())
                .isEqualTo(secret);
        try (var connection = TestDatabase.current().asService();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT sealed_content, sealed_name FROM report_evidence")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("reservada");
                assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1))
                        .doesNotContain("reservada");
            }
        }
        whatIsSealedMovesToTheNewestKey();
        assertThat(as(LEAD).get("/reports/" + report + "/evidence/" + evidence).asString())
                .isEqualTo(secret);
        as(FOCAL_POINT)
                .delete("/reports/" + report + "/evidence/" + evidence)
                .then()
                .statusCode(204);
        as(LEAD).get("/reports/" + report + "/evidence/" + evidence).then().statusCode(410);
        as(LEAD).get("/reports/" + report)
                .then()
                .body("evidence[0].sha256", matchesPattern("[0-9a-f]{64}"))
                .body("evidence[0].withdrawnAt", notNullValue());
    }

    private static void whatIsSealedMovesToTheNewestKey() {
        assertThat(FormerKey.listed()).isEqualTo(FormerKey.sealedColumns());
        assertThat(SealedColumn.ofThisService())
                .allSatisfy(column -> assertThat(FormerKey.sealAgain(column)).isPositive());
        as("admin")
                .post("/admin/vault/reencrypt")
                .then()
                .statusCode(200)
                .body("resealed", greaterThan(1))
                .body("finished", equalTo(true));
        assertThat(SealedColumn.ofThisService())
                .allSatisfy(column -> assertThat(FormerKey.countBehind(column)).isZero());
    }

    private static String open(int year, String part) {
        return creatingAs(LEAD)
                .contentType(ContentType.JSON)
                .body("{\"policy\": \"PNFTP\", \"year\": " + year + ", \"part\": \"" + part + "\"}")
                .post("/periods")
                .then()
                .statusCode(201)
                .body("unassigned", hasItem("S07.I1"))
                .extract()
                .path("period.id");
    }

    private static String reportOf(String period, String indicator) {
        return as(LEAD).get("/reports?limit=200&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.indicator == '" + indicator + "' }.id");
    }

    private static Response save(String report, String content) {
        return as(FOCAL_POINT)
                .header("If-Match", tag("/reports/" + report))
                .contentType(ContentType.JSON)
                .body(content)
                .put("/reports/" + report);
    }

    private static Response step(String user, String id, String action, @Nullable String comment) {
        String address = action.startsWith("period-") ? "/periods/" + id : "/reports/" + id;
        RequestSpecification request = as(user).header("If-Match", tag(address));
        if (comment != null) {
            request.contentType(ContentType.JSON).body("{\"comment\": \"" + comment + "\"}");
        }
        return request.post(address + "/" + action.replace("period-", ""));
    }

    private static String tag(String address) {
        return as(LEAD).get(address).header("ETag");
    }

    private static Instant now() {
        return Instant.parse(as(LEAD).get("/policies/PNFTP/progress?year=2024").path("asOf"));
    }

    private static @Nullable String obtained(int year, @Nullable Instant asOf) {
        Object value = as(LEAD).queryParam("year", year)
                .queryParams(asOf == null ? Map.of() : Map.of("asOf", asOf.toString()))
                .get("/policies/PNFTP/progress")
                .then()
                .statusCode(200)
                .extract()
                .path("objectives[0].indicators[0].obtained");
        return value == null ? null : value.toString();
    }
}
