package pe.kuska.indicators;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.indicators.IndicatorsApi.ROOT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.platform.caller.Role;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

/**
 * Operation × role × institution: every operation of the served OpenAPI document is tried in the name of every role, in
 * and outside its institution, and answers as {@code mandate.csv} says. An operation or role without a row fails.
 */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class MandateTest {

    private static final String ANONYMOUS = "anonymous";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private record Row(String operation, String user, String role, String relation, int expected) {}

    private record Operation(String method, String path) {}

    @Test
    void everyOperationHasARowForEveryRoleAndNobody() throws IOException {
        Map<String, Set<String>> covered = new TreeMap<>();
        rows().forEach(row ->
                covered.computeIfAbsent(row.operation(), _ -> new TreeSet<>()).add(row.role()));
        Set<String> everyone = new TreeSet<>(Set.of(ANONYMOUS));
        Stream.of(Role.values()).map(Role::claim).forEach(everyone::add);

        assertThat(covered.keySet()).isEqualTo(new TreeSet<>(operations().keySet()));
        assertThat(covered).allSatisfy((_, roles) -> assertThat(roles).isEqualTo(everyone));
    }

    @TestFactory
    Stream<DynamicTest> everyRowAnswersAsExpected() throws IOException {
        Map<String, Operation> operations = operations();
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.operation() + " · " + row.user() + " (" + row.role() + ") · " + row.relation(), () -> {
                            Operation operation = operations.get(row.operation());
                            assertThat(operation).isNotNull();
                            assertThat(call(operation, row).statusCode()).isEqualTo(row.expected());
                        }));
    }

    private static Response call(Operation operation, Row row) {
        RequestSpecification request = given();
        if (!row.user().equals(ANONYMOUS)) {
            request.auth().oauth2(Tokens.of(row.user()));
        }
        if (operation.method().equals("post")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        switch (row.operation()) {
            case "reportObservation" ->
                request.contentType(ContentType.JSON)
                        .body("{\"indicator\": \"" + (row.relation().equals("own") ? "IOP.01.01" : "IOP.02.03")
                                + "\", \"year\": 2015, \"status\": \"ND\", \"reason\": \"Prueba\"}");
            case "importCatalogue" ->
                request.queryParam("policy", "PNFTP")
                        .queryParam("dryRun", true)
                        .multiPart("file", "catalogo.csv", ShippedPolicy.file(), "text/csv");
            case "getProgress",
                    "getEventCounts",
                    "explainFigures",
                    "getComplianceReport",
                    "listCompliancePublications" -> request.queryParam("year", 2023);
            case "listQualityFindings" -> request.queryParam("policy", "PNFTP").queryParam("year", 2023);
            case "explainFinding", "acceptFinding" ->
                json(
                        request,
                        "{\"policy\": \"PNFTP\", \"year\": 2023, \"rule\": \"YEAR_NOT_COMPLETE\", \"subject\": \"IOP.01.01\","
                                + " \"text\": \"x\"}");
            case "publishComplianceReport" -> request.queryParam("year", 2001);
            case "getComplianceSection" -> request.queryParam("year", 2023);
            case "writeComplianceSection" -> {
                request.queryParam("year", 2023);
                json(request, "{\"text\": \"x\"}");
            }
            case "getComputedIndicator", "listComputedMembers" -> request.queryParam("period", "2023");
            case "getOpenData", "listObjectiveSeries" ->
                request.queryParam("from", 2023).queryParam("to", 2023);
            case "getSeries" ->
                request.queryParam("indicator", "IOP.01.01")
                        .queryParam("from", 2023)
                        .queryParam("to", 2023);
            case "getEntityLights", "getDepartmentMap", "listEditions", "getTrainingSummary" ->
                request.queryParam("year", 2023);
            case "registerCourse" -> json(request, "{\"name\": \"Curso\", \"audience\": \"OTHER\", \"hours\": 1}");
            case "registerEdition" ->
                json(
                        request,
                        "{\"entity\": \"MIMP\", \"startedOn\": \"2023-01-02\", \"endedOn\": \"2023-01-03\", \"enrolled\": 1,"
                                + " \"approved\": 1}");
            case "recordAgreement" ->
                json(
                        request,
                        "{\"body\": \"LOCAL_BODY\", \"title\": \"Acuerdo\", \"responsible\": \"MIMP\", \"agreedOn\":"
                                + " \"2023-01-02\", \"dueOn\": \"2023-06-02\"}");
            case "reviewAgreement" -> json(request, "{\"state\": \"FULFILLED\", \"text\": \"x\"}");
            case "registerTerritorialBody", "amendTerritorialBody" ->
                json(
                        request,
                        "{\"kind\": \"TABLE\", \"level\": \"REGIONAL\", \"ubigeo\": \"17\", \"name\": \"Mesa\", \"act\": {\"kind\":"
                                + " \"OTHER\", \"number\": \"1\", \"date\": \"2020-01-02\"}, \"secretariat\": \""
                                + (row.relation().equals("own") ? "SUNAFIL" : "MIMP") + "\", \"synthetic\": true}");
            case "recordTerritorialSession" ->
                json(request, "{\"heldOn\": \"2023-01-02\", \"participants\": [\"MIMP\"]}");
            case "registerTerritorialPlan", "amendTerritorialPlan" ->
                json(
                        request,
                        "{\"level\": \"REGIONAL\", \"ubigeo\": \"17\", \"name\": \"Plan\", \"startsOn\": \"2020-01-01\","
                                + " \"endsOn\": \"2020-12-31\", \"responsible\": \""
                                + (row.relation().equals("own") ? "SUNAFIL" : "MIMP") + "\", \"synthetic\": true}");
            case "addTerritorialAction", "amendTerritorialAction" ->
                json(request, "{\"title\": \"Acción\", \"measure\": \"talleres\", \"responsible\": \"MIMP\"}");
            case "tellTerritorialAdvance" -> json(request, "{\"planned\": 1, \"achieved\": 1, \"text\": \"x\"}");
            case "openPeriod" -> json(request, "{\"policy\": \"PNFTP\", \"year\": 2099, \"part\": \"FIRST_HALF\"}");
            case "saveReport" -> json(request, "{}");
            case "observeReport", "rectifyReport", "admitLateReport" -> json(request, "{\"comment\": \"Revise\"}");
            case "correctEdition" ->
                json(
                        request,
                        "{\"held\": {\"entity\": \"MIMP\", \"startedOn\": \"2020-01-01\", \"endedOn\": \"2020-01-02\","
                                + " \"enrolled\": 2, \"approved\": 1}, \"reason\": \"x\"}");
            case "cancelEdition" -> json(request, "{\"reason\": \"x\"}");
            case "getFollowUpAssessment" -> request.queryParam("year", 2001);
            case "assessFollowUp" ->
                json(
                        request.queryParam("year", 2001).header("If-Match", "\"0\""),
                        "{\"level\": \"INICIAL\", \"basis\": \"x\"}");
            case "delegateReports" ->
                json(
                        request,
                        "{\"policy\": \"PNFTP\", \"toInstitution\": \"SUNAFIL\", \"validFrom\": \"2026-01-01\","
                                + " \"validUntil\": \"2026-12-31\"}");
            case "attachEvidence" -> request.multiPart("file", "acta.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});
            default -> {
                // The path is all it needs.
            }
        }
        String code = operation.path().contains("/indicators/{code}") ? "IOP.01.01" : "PNFTP";
        return request.request(
                operation.method(),
                operation
                        .path()
                        .replace("{code}", code)
                        .replace("{year}", "2020")
                        .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString()));
    }

    private static void json(RequestSpecification request, String body) {
        request.contentType(ContentType.JSON).body(body);
    }

    private static Map<String, Operation> operations() {
        JsonPath document = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .extract()
                .jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        Map<String, Operation> operations = new TreeMap<>();
        paths.forEach((path, methods) -> METHODS.stream()
                .filter(methods::containsKey)
                .forEach(method -> {
                    assertThat(path).startsWith(ROOT);
                    String id = document.getString("paths.'" + path + "'." + method + ".operationId");
                    assertThat(id).as("operationId of " + method + " " + path).isNotBlank();
                    operations.put(id, new Operation(method, path));
                }));
        return operations;
    }

    private static List<Row> rows() throws IOException {
        String table = Files.readString(Path.of("src/test/resources/mandate.csv"), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream()
                    .map(row -> new Row(
                            row.getField("operationId"),
                            row.getField("user"),
                            row.getField("role"),
                            row.getField("institution"),
                            Integer.parseInt(row.getField("expected"))))
                    .toList();
        }
    }
}
