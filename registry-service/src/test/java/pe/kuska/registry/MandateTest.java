package pe.kuska.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.kuska.testing.Tokens;

/**
 * Operation × role × institution × link: every operation of the served OpenAPI document is tried in the name of every
 * demonstration user and system, and answers as {@code mandate.csv} says. An operation without a row for each fails.
 */
@RegistryTest
class MandateTest {

    private static final String BASE = "/api/registry/v1";
    private static final Path TABLE = Path.of("src/test/resources/mandate.csv");
    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");
    private static final String NOBODY = "anonymous";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Who registers for an institution. */
    private static final Map<String, String> REGISTRARS = Map.of(
            "PNP",
            "reta",
            "MPFN",
            "sistra",
            "MININTER",
            "operador.1818",
            "MRE",
            "consul.rree",
            "SUNAFIL",
            "inspector.sunafil",
            "SUTRAN",
            "inspector.sutran");

    private final Map<String, Registered> registered = new HashMap<>();

    private record Row(String operation, String user, String institution, String relation, int expected) {}

    private record Operation(String method, String path) {}

    /** A case and a person in it. */
    private record Registered(String caseCode, String personCode) {}

    @Test
    void everyOperationHasARowForEverybodyAndForNobody() throws IOException {
        Map<String, Set<String>> covered = new TreeMap<>();
        rows().forEach(row ->
                covered.computeIfAbsent(row.operation(), _ -> new TreeSet<>()).add(row.user()));
        Set<String> everybody = new TreeSet<>(Set.of(
                NOBODY,
                "registrador.pnp",
                "investigador.pnp",
                "operador.1818",
                "fiscal.mp",
                "udavit.mp",
                "gestora.cem",
                "gestora.upe",
                "gestora.car",
                "supervisora.mimp",
                "consul.rree",
                "inspector.sunafil",
                "inspector.sutran",
                "restitucion.reniec",
                "enlace.sunafil",
                "enlace.mimp",
                "conductora.mininter",
                "identidad.mininter",
                "auditora.dp",
                "control.migraciones",
                "admin"));
        everybody.addAll(SYSTEMS);
        assertThat(covered.keySet()).isEqualTo(new TreeSet<>(operations().keySet()));
        assertThat(covered).allSatisfy((_, users) -> assertThat(users).isEqualTo(everybody));
    }

    @TestFactory
    Stream<DynamicTest> everyRowAnswersAsExpected() throws IOException {
        Map<String, Operation> operations = operations();
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.operation() + " · " + row.user() + " · " + row.relation(),
                        () -> assertThat(call(operations.get(row.operation()), row)
                                        .statusCode())
                                .isEqualTo(row.expected())));
    }

    private Response call(@Nullable Operation operation, Row row) {
        assertThat(operation).isNotNull();
        Registered subject = subject(row);
        RequestSpecification request = given().contentType("application/json");
        if (!row.user().equals(NOBODY)) {
            request.auth().oauth2(SYSTEMS.contains(row.user()) ? Tokens.ofSystem(row.user()) : Tokens.of(row.user()));
        }
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        String name = "delito";
        switch (row.operation()) {
            case "registerCase" -> request.body(CaseFixture.aComplaint().build());
            case "amendCase" -> request.header("If-Match", "\"1\"").body("{}");
            case "recordResolution" -> request.body(Map.of("kind", "ARCHIVE", "issuedOn", "2026-03-10"));
            case "withdrawResolution" -> request.header("If-Match", "\"999\"");
            case "getStatistics", "reconcileStatistics" -> request.queryParam("year", 2026);
            case "decideJoin" ->
                request.body(Map.of(
                        "other", subject.caseCode(), "decision", "CONFIRM", "reason", "HECHOS_Y_PERSONAS_COINCIDEN"));
            // A year of which nothing is known: whoever may publish is told so.
            case "releaseOpenData" -> request.body(Map.of("year", 2100));
            // A list that nobody may import: whoever may bring another is told so.
            case "importCodeList" -> {
                name = "sexo";
                request.body(Map.of(
                        "version",
                        "9",
                        "after",
                        "8",
                        "source",
                        "prueba",
                        "entries",
                        List.of(Map.of("code", "X", "label", "X"))));
            }
            case "classifyFacts" -> request.body("{}");
            // A suspect, of whom there is no such report.
            case "reportAccess", "printAccessReport" -> request.body(Map.of("language", "es", "requester", "HERSELF"));
            // Records of nobody in the case: whoever may suppress is told so.
            case "suppressAccusation" ->
                request.body(Map.of("recordId", UUID.randomUUID(), "reason", "ARCHIVO_CONSENTIDO"));
            // Records of nobody: whoever may put their own right is told so.
            case "rectifyRecord" ->
                request.header("If-Match", "\"1\"")
                        .body(Map.of(
                                "reason",
                                "ERROR_DE_TRANSCRIPCION",
                                "requester",
                                "HERSELF",
                                "changes",
                                Map.of("sex", "NO_PRECISA")));
            case "liftSuppression" -> request.body(Map.of("court", "prueba", "number", "1", "orderedOn", "2026-01-01"));
            // Terms that cannot be: whoever may set or apply one is told so.
            case "setRetentionRule" -> request.body(Map.of("kind", "BORDER_REVIEW", "months", 0, "source", "prueba"));
            case "applyRetention" -> request.body(Map.of("kind", "NINGUNA"));
            case "getRisk" -> request.queryParam("year", 2026);
            // Places that are none: whoever may bring inhabitants is told so.
            case "importPopulation" ->
                request.body(Map.of(
                        "year",
                        2001,
                        "version",
                        "1",
                        "source",
                        "prueba",
                        "rows",
                        List.of(Map.of("territory", "99", "inhabitants", 1))));
            // Questions that cannot be answered: whoever may ask is told so.
            case "checkTraveller" -> request.body(Map.of("reason", "NINGUNO"));
            case "setBorderRule" ->
                request.body(Map.of(
                        "crimes",
                        List.of("NINGUNO"),
                        "monthsAfterPrison",
                        0,
                        "monthsWithoutPrison",
                        1,
                        "source",
                        "prueba"));
            case "decideBorderReview" -> request.body(Map.of("decision", "REJECT", "reason", "prueba"));
            case "linkCases" -> request.body(Map.of("other", subject.caseCode(), "kind", "RELATED_TO"));
            case "searchPeople" ->
                request.body(
                        Map.of("purpose", "IDENTIFICACION", "names", Map.of("given", PersonFixture.freshSurname())));
            case "decideMatch" -> request.body(Map.of("decision", "REJECT", "reason", "prueba"));
            case "getImportProfile" -> name = "RETA";
            case "putImportProfile" -> {
                // A version that nobody has: whoever may write one is told so.
                name = "RETA";
                request.header("If-Match", "\"999\"").body(Map.of("person", Map.of("sourceRecordId", "id")));
            }
            // A file that is none: whoever may load one is told so.
            case "startImport" ->
                request.contentType("multipart/form-data").multiPart("file", "vacio.csv", new byte[0]);
            // Models that cannot be: whoever may propose or try one is told so.
            case "proposeLinkageModel" -> request.body("{}");
            case "startRelink" -> request.body(Map.of("model", "ninguno"));
            case "mergePeople" -> request.body(Map.of("other", subject.personCode(), "reason", "prueba"));
            case "splitPerson" -> request.body(Map.of("mergeId", UUID.randomUUID(), "reason", "prueba"));
            case "putApproach" -> request.header("If-Match", "\"999\"").body("{}");
            case "getIdentity", "getPersonHistory", "getApproach", "exportHtcds", "listVerifications" ->
                request.queryParam("purpose", "IDENTIFICACION");
            case "verifyDocuments" -> request.body(Map.of("purpose", "IDENTIFICACION"));
            // A version that nobody has: whoever may subscribe is told so.
            case "putWebhook" ->
                request.header("If-Match", "\"999\"")
                        .body(Map.of("url", "https://ejemplo.org/", "keyId", "llave", "secret", "A".repeat(40)));
            case "replayWebhook" -> request.body("{}");
            case "putXRoadMember" -> request.body(Map.of("client", "PRUEBA/GOB/MANDATO", "institution", "MPFN"));
            case "removeXRoadMember" -> request.queryParam("client", "PRUEBA/GOB/NADIE");
            default -> {
                // The address is all it needs.
            }
        }
        return request.request(
                operation.method(),
                operation
                        .path()
                        .replace("{code}", subject.caseCode())
                        .replace("{cuv}", subject.personCode())
                        .replace("{name}", name)
                        .replace("{version}", "ninguna")
                        .replace("{reference}", "BF-0000-0000")
                        .replace("{id}", UUID.randomUUID().toString())
                        .replace("{recordId}", UUID.randomUUID().toString())
                        .replace("{eventId}", UUID.randomUUID().toString()));
    }

    private Registered subject(Row row) {
        String institution = row.institution();
        String other = institution.equals("PNP") ? "MPFN" : "PNP";
        return switch (row.relation()) {
            case "own" -> registered.computeIfAbsent("own " + institution, _ -> suspectBeside(stranger(), institution));
            case "linked" ->
                registered.computeIfAbsent("linked " + institution, _ -> {
                    PersonFixture shared = stranger().withDni(PersonFixture.freshDni());
                    suspectBeside(shared, institution);
                    return suspectBeside(shared, other);
                });
            case "foreign" -> registered.computeIfAbsent("foreign " + other, _ -> suspectBeside(stranger(), other));
            case "any" -> new Registered("CT-0000-0000", "CUV-0000-0000-0000");
            default -> throw new AssertionError("unknown relation " + row.relation());
        };
    }

    /** A case of a victim and a suspect; the suspect is whom the test asks for. */
    private static Registered suspectBeside(PersonFixture victim, String institution) {
        String registrar = String.valueOf(REGISTRARS.get(institution));
        Api api = SYSTEMS.contains(registrar) ? Api.asSystem(registrar) : Api.as(registrar);
        Response answer = api.register(CaseFixture.aComplaint()
                .with(
                        victim,
                        PersonFixture.aSuspect()
                                .named("Teófilo", PersonFixture.freshSurname(), PersonFixture.freshSurname())));
        assertThat(answer.statusCode()).isEqualTo(201);
        return new Registered(answer.path("code"), answer.path("persons[1].personCode"));
    }

    private static PersonFixture stranger() {
        return PersonFixture.aVictim().named("Benita", PersonFixture.freshSurname(), PersonFixture.freshSurname());
    }

    private static Map<String, Operation> operations() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        Map<String, Operation> operations = new TreeMap<>();
        paths.forEach((path, methods) -> METHODS.stream()
                .filter(methods::containsKey)
                .forEach(method -> {
                    assertThat(path).startsWith(BASE);
                    operations.put(
                            document.getString("paths.'" + path + "'." + method + ".operationId"),
                            new Operation(method, path));
                }));
        return operations;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(field -> new Row(field[0], field[1], field[2], field[4], Integer.parseInt(field[5])))
                .toList();
    }
}
