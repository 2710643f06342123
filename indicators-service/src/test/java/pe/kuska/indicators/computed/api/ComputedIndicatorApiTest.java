package pe.kuska.indicators.computed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pe.kuska.indicators.IndicatorsApi.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.computed.Definitions;
import pe.kuska.indicators.computed.RecomputeIndicators;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;

/** Figures computed as events arrive are those computed from the beginning, and follow who is who. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ComputedIndicatorApiTest {

    private static final Duration PROMPT = Duration.ofSeconds(30);

    @Inject
    @SuppressWarnings("NullAway.Init")
    RecomputeIndicators recompute;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Definitions definitions;

    @Test
    void figuresFollowMergesAndSplitsAndLeadDownToWhatTheyCount() throws Exception {
        registered("K-2040-A", "CUV-40A", 1, "PNP");
        registered("K-2040-B", "CUV-40B", 2, "PNP");
        registered("K-2040-C", "CUV-40C", 3, "MPFN");
        await(2);
        decided("PersonsMerged", """
                {"survivor": "CUV-40A", "absorbed": "CUV-40B", "codes": ["CUV-40B"], "decidedBy": "MININTER", "revision": 401}
                """);
        await(1);
        as("conductora.mininter")
                .get("/indicators/IOP.02.02/computed?period=2040")
                .then()
                .body("numerator.events", equalTo(2))
                .body("numerator.toldCodes", equalTo(2))
                .body("breakdowns.institution.PNP", equalTo(1))
                .body("breakdowns.department.'21'", equalTo(1))
                .body("explanation", hasItem("Tratan de 2 códigos de persona, que hoy son 1 personas."))
                .body("reported.status", equalTo("PENDING"));
        as("auditora.dp")
                .get("/indicators/IOP.02.02/computed/members?period=2040")
                .then()
                .body("items", contains("CUV-40A"));
        as("conductora.mininter")
                .get("/indicators/IOP.02.02/computed/members?period=2040")
                .then()
                .statusCode(403);
        as("enlace.mimp")
                .get("/indicators/IOP.02.02/computed?period=2040")
                .then()
                .body("value", equalTo(0));
        decided("PersonsSplit", """
                {"from": "CUV-40A", "separated": "CUV-40B", "fromCodes": [], "separatedCodes": [], "cases": [],
                 "movedRecords": [], "decidedBy": "MININTER", "revision": 402}
                """);
        await(2);
        assertThat(noted()).isEqualTo(fromTheBeginning());
    }

    @Test
    void anAlertCountsWhenItWasReferredInTimeInWhateverOrderThatIsHeard() throws Exception {
        care("AlertReferred", "0001", "2041-05-05T14:59:00Z", "\"toInstitution\": \"MIMP\"");
        care("AlertReceived", "0001", "2041-05-05T12:00:00Z", "\"channel\": \"LINEA_1818\"");
        care("AlertReceived", "0002", "2041-05-05T12:00:00Z", "\"channel\": \"LINEA_1818\"");
        care("AlertReferred", "0002", "2041-05-05T15:01:00Z", "\"toInstitution\": \"MIMP\"");
        care("AlertReceived", "0003", "2041-05-06T12:00:00Z", "\"channel\": \"LINEA_1818\"");
        awaitFigure("S15.I1", "2041", "denominator.count", 3);
        awaitFigure("S15.I1", "2041", "numerator.count", 1);
        as("conductora.mininter")
                .get("/indicators/S15.I1/computed?period=2041")
                .then()
                .body("value", equalTo(33.3f))
                .body("measure", equalTo("SHARE"))
                .body("explanation", hasItem(containsString("1 eventos más no cuentan")));
    }

    /** An article put right a year later is that of the year in which the case was registered, and so are its victims. */
    @Test
    void whatACaseSaysNowCountsInThePeriodInWhichItWasRegistered() throws Exception {
        told("CaseRegistered", "K-2066-1", "129-C", "\"MPFN\", \"unit\": \"FISTRAP\"", "", "2066-03-01T12:00:00Z");
        told("CaseRegistered", "K-2066-2", "129-A", "\"MPFN\", \"unit\": \"FPM\"", "", "2066-03-02T12:00:00Z");
        awaitFigure("IOP.02.01", "2066", "denominator.count", 1);
        awaitFigure("IOP.02.01", "2066", "numerator.count", 0);

        told("CaseAmended", "K-2066-1", "129-A", "\"MPFN\", \"unit\": \"FISTRAP\"", "", "2067-01-05T12:00:00Z");
        awaitFigure("IOP.02.01", "2066", "numerator.count", 1);
        awaitFigure("IOP.02.01", "2066", "denominator.count", 2);
        awaitFigure("IOP.02.01", "2067", "denominator.count", 0);

        send("registry.cases.v1", "K-2066-2", "pe.kuska.registry.CaseWithdrawn.v1", """
                {"caseCode": "K-2066-2", "version": 2, "institution": "MPFN", "persons": []}
                """, "2067-01-06T12:00:00Z");
        awaitFigure("IOP.02.01", "2066", "denominator.count", 1);

        String operation = "\"PNP\", \"kind\": \"OPERATION\"";
        told("CaseRegistered", "K-2066-3", "129-A", operation, victims("CUV-66A"), "2066-04-01T12:00:00Z");
        awaitFigure("IOP.02.02", "2066", "value", 1);
        told("CaseAmended", "K-2066-3", "129-A", operation, victims("CUV-66A", "CUV-66B"), "2066-05-01T12:00:00Z");
        awaitFigure("IOP.02.02", "2066", "value", 2);
        told("CaseAmended", "K-2066-3", "129-A", operation, victims("CUV-66B"), "2067-05-01T12:00:00Z");
        awaitFigure("IOP.02.02", "2066", "value", 1);
        as("auditora.dp")
                .get("/indicators/IOP.02.02/computed/members?period=2066")
                .then()
                .body("items", contains("CUV-66B"));
        assertThat(noted()).isEqualTo(fromTheBeginning());
    }

    /** An event has no code that anybody could look up: its case has. */
    @Test
    void anEventThatCountsIsLedBackToItsCase() throws Exception {
        for (String resolution : List.of("1", "2")) {
            send(
                    "registry.cases.v1",
                    "K-2071-0001",
                    "pe.kuska.registry.JudgmentRecorded.v1",
                    """
                    {"caseCode": "K-2071-0001", "resolutionId": "00000000-0000-0000-0071-00000000000%s", "kind": "CONFIRM",
                     "instance": "SECOND", "phaseAfter": "FINAL", "issuedOn": "2071-05-05", "institution": "PJ",
                     "persons": []}
                    """.formatted(resolution),
                    "2071-05-06T12:00:00Z");
        }
        awaitFigure("ISS.02.05.01.01", "2071", "numerator.count", 2);
        as("auditora.dp")
                .get("/indicators/ISS.02.05.01.01/computed/members?period=2071")
                .then()
                .body("items", contains("K-2071-0001", "K-2071-0001"));
    }

    /** Received in the last minutes of the year and referred within its hours, in the next. */
    @Test
    void anAlertOfTheLastNightOfAYearCountsWithItsReferral() throws Exception {
        care("AlertReceived", "6801", "2069-01-01T04:30:00Z", "\"channel\": \"LINEA_1818\"");
        care("AlertReferred", "6801", "2069-01-01T06:00:00Z", "\"toInstitution\": \"MIMP\"");
        awaitFigure("S15.I1", "2068", "denominator.count", 1);
        awaitFigure("S15.I1", "2068", "numerator.count", 1);
        awaitFigure("S15.I1", "2069", "numerator.count", 0);
    }

    private static void told(String type, String code, String crime, String by, String persons, String at) {
        send(
                "registry.cases.v1",
                code,
                "pe.kuska.registry." + type + ".v1",
                """
                {"caseCode": "%s", "version": 2, "institution": %s, "crime": "%s", "ubigeo": "210101", "persons": [%s]}
                """.formatted(code, by, crime, persons),
                at);
    }

    private static String victims(String... codes) {
        return Arrays.stream(codes)
                .map(code -> "{\"personCode\": \"" + code + "\", \"role\": \"VICTIM\"}")
                .collect(Collectors.joining(", "));
    }

    @Test
    void aJudgmentTakenBackCountsNoMoreAndCountsInTheYearItWasIssued() throws Exception {
        judged("0001", "2042-12-30", "CONVICTED");
        judged("0002", "2042-12-31", "ACQUITTED");
        awaitFigure("ISS.02.05.01.02", "2042", "value", 2);
        awaitFigure("IOP.02.03", "2042", "value", 1);
        send("registry.cases.v1", "K-2042-0001", "pe.kuska.registry.PhaseChanged.v1", """
                {"caseCode": "K-2042-0001", "resolutionId": "00000000-0000-0000-0042-000000000001", "kind": "JUDGMENT",
                 "phaseBefore": "FIRST_JUDGMENT", "phaseAfter": "TRIAL", "issuedOn": "2042-12-30", "institution": "PJ",
                 "withdrawn": true}
                """);
        awaitFigure("ISS.02.05.01.02", "2042", "value", 1);
        awaitFigure("IOP.02.03", "2042", "value", 0);
        assertThat(noted()).isEqualTo(fromTheBeginning());
    }

    @Test
    void theMapHidesWhatWouldPointAtSomebody() throws Exception {
        for (int number = 1; number <= 6; number++) {
            operation(number, "150101");
        }
        operation(7, "080101");
        awaitFigure("IOP.02.02", "2043", "value", 7);
        as("conductora.mininter")
                .get("/policies/PNFTP/dashboard/departments?year=2043&indicator=IOP.02.02")
                .then()
                .statusCode(200)
                .body("total", equalTo(7))
                .body("departments.find { it.ubigeo == '08' }.value", equalTo(1));
        as("enlace.sunafil")
                .get("/policies/PNFTP/dashboard/departments?year=2043&indicator=IOP.02.02")
                .then()
                .body("total", equalTo(7))
                .body("departments.findAll { it.withheld }.ubigeo", contains("08", "15"))
                .body("departments.find { it.ubigeo == '01' }.value", equalTo(0))
                .body("indicators", hasItem("S17.I1"));
        as("enlace.sunafil")
                .get("/policies/PNFTP/dashboard/departments?year=2043&indicator=ISS.03.01.01.01")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDoneForSomebodyIsOfTheDepartmentOfTheirFirstCase() throws Exception {
        placed("K-2044-1", "CUV-44A", 1, "170101", "2044-01-05T12:00:00Z");
        placed("K-2044-2", "CUV-44A", 2, "080101", "2044-02-05T12:00:00Z");
        placed("K-2044-3", "CUV-44B", 3, "210101", "2044-01-06T12:00:00Z");
        attended("0001", "CUV-44A", "");
        attended("0002", "CUV-44A", "\"caseCode\": \"K-2044-2\",");
        attended("0003", "CUV-44B", "");
        attended("0004", "CUV-44C", "");
        awaitFigure("ISS.03.03.06.01", "2044", "value", 3);
        as("conductora.mininter")
                .get("/policies/PNFTP/dashboard/departments?year=2044&indicator=ISS.03.03.06.01")
                .then()
                .statusCode(200)
                .body("placedBy", equalTo("CASE"))
                .body("total", equalTo(3))
                .body("departments.find { it.ubigeo == '17' }.value", equalTo(1))
                .body("departments.find { it.ubigeo == '08' }.value", equalTo(1))
                .body("departments.find { it.ubigeo == '21' }.value", equalTo(1))
                .body("unplaced.value", equalTo(1));
        decided("PersonsMerged", """
                {"survivor": "CUV-44B", "absorbed": "CUV-44C", "codes": ["CUV-44C"], "decidedBy": "MININTER", "revision": 441}
                """);
        awaitFigure("ISS.03.03.06.01", "2044", "value", 2);
        as("conductora.mininter")
                .get("/policies/PNFTP/dashboard/departments?year=2044&indicator=ISS.03.03.06.01")
                .then()
                .body("departments.find { it.ubigeo == '21' }.value", equalTo(1))
                .body("unplaced.value", equalTo(0));
        as("enlace.sunafil")
                .get("/policies/PNFTP/dashboard/departments?year=2044&indicator=ISS.03.03.06.01")
                .then()
                .body("departments.findAll { !it.withheld }.size()", equalTo(0));
    }

    @Test
    void anAlertAndAJudgmentAreOfADepartmentToo() throws Exception {
        placed("K-2045-0001", "CUV-45-0001", 5, "250101", "2045-01-05T12:00:00Z");
        send("registry.cases.v1", "K-2045-0001", "pe.kuska.registry.JudgmentRecorded.v1", """
                {"caseCode": "K-2045-0001", "resolutionId": "00000000-0000-0000-0045-000000000001", "kind": "JUDGMENT",
                 "instance": "FIRST", "phaseAfter": "FIRST_JUDGMENT", "issuedOn": "2045-05-05", "institution": "PJ",
                 "persons": []}
                """, "2045-05-06T12:00:00Z");
        care("AlertReceived", "4501", "2045-05-05T12:00:00Z", "\"channel\": \"LINEA_1818\", \"department\": \"13\"");
        care("AlertReferred", "4501", "2045-05-05T13:00:00Z", "\"toInstitution\": \"MIMP\", \"department\": \"13\"");
        awaitFigure("S15.I1", "2045", "numerator.count", 1);
        awaitFigure("ISS.02.05.01.02", "2045", "value", 1);
        as("conductora.mininter")
                .get("/policies/PNFTP/dashboard/departments?year=2045&indicator=S15.I1")
                .then()
                .body("measure", equalTo("SHARE"))
                .body("departments.find { it.ubigeo == '13' }.value", equalTo(1));
        as("conductora.mininter")
                .get("/policies/PNFTP/dashboard/departments?year=2045&indicator=ISS.02.05.01.02")
                .then()
                .body("departments.find { it.ubigeo == '25' }.value", equalTo(1));
    }

    @Test
    void everyIndicatorButThoseOfConsulatesIsKnownByDepartment() {
        assertThat(definitions.all().stream()
                        .filter(definition -> !definition.dimensions().contains("department"))
                        .map(Definition::indicator))
                .containsExactlyInAnyOrder("ISS.03.01.01.01", "ISS.03.03.07.01");
    }

    @Test
    void theOfficialValueStandsBesideAndTheDifferenceIsExplained() {
        as("conductora.mininter")
                .get("/indicators/IOP.02.02/computed?period=2023")
                .then()
                .statusCode(200)
                .body("value", equalTo(0))
                .body("reported.text", equalTo("1718"))
                .body("difference", equalTo(1718))
                .body("explanation", hasItem(containsString("El valor reportado difiere en 1718")));
        as("conductora.mininter")
                .get("/indicators/S01.I1/computed?period=2023")
                .then()
                .statusCode(404);
        as("conductora.mininter")
                .get("/indicators/IOP.02.02/computed?period=ayer")
                .then()
                .statusCode(400);
    }

    private Set<String> fromTheBeginning() {
        return recompute.whole(definitions.all()).stream()
                .map(found -> found.key() + " " + found.version() + " " + found.side() + " " + found.event() + " "
                        + found.occurredOn())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> noted() throws SQLException {
        Set<String> noted = new TreeSet<>();
        try (var connection = TestDatabase.current().asService();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT indicator_key, version, side, event_id, occurred_on FROM computed_contribution")) {
            while (row.next()) {
                noted.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4)
                        + " " + row.getString(5));
            }
        }
        return noted;
    }

    private static void await(int expected) throws InterruptedException {
        awaitFigure("IOP.02.02", "2040", "value", expected);
    }

    private static void awaitFigure(String indicator, String year, String path, int expected)
            throws InterruptedException {
        long end = System.nanoTime() + PROMPT.toNanos();
        Integer counted = null;
        while (System.nanoTime() < end) {
            counted = as("conductora.mininter")
                    .get("/indicators/" + indicator + "/computed?period=" + year)
                    .path(path);
            if (Integer.valueOf(expected).equals(counted)) {
                return;
            }
            Thread.sleep(200);
        }
        assertThat(counted).isEqualTo(expected);
    }

    private static void registered(String caseCode, String person, int record, String institution) {
        send("registry.cases.v1", caseCode, "pe.kuska.registry.CaseRegistered.v1", """
                {"caseCode": "%s", "kind": "OPERATION", "institution": "%s", "unit": "DIRCTPTIM", "crime": "129-A",
                 "ubigeo": "210101", "persons": [{"personCode": "%s", "role": "VICTIM", "filedUnder": "%s",
                 "recordId": "00000000-0000-0000-0040-00000000000%d"}]}
                """.formatted(
                        caseCode, institution, person, person, record));
    }

    private static void operation(int number, String ubigeo) {
        send(
                "registry.cases.v1",
                "K-2043-" + number,
                "pe.kuska.registry.CaseRegistered.v1",
                """
                {"caseCode": "K-2043-%d", "kind": "OPERATION", "institution": "PNP", "crime": "129-A", "ubigeo": "%s",
                 "persons": [{"personCode": "CUV-43-%d", "role": "VICTIM", "filedUnder": "CUV-43-%d",
                 "recordId": "00000000-0000-0000-0043-00000000000%d"}]}
                """.formatted(number, ubigeo, number, number, number),
                "2043-05-05T12:00:00Z");
    }

    private static void placed(String caseCode, String person, int record, String ubigeo, String at) {
        send(
                "registry.cases.v1",
                caseCode,
                "pe.kuska.registry.CaseRegistered.v1",
                """
                {"caseCode": "%s", "kind": "COMPLAINT", "institution": "PNP", "crime": "129-A", "ubigeo": "%s",
                 "persons": [{"personCode": "%s", "role": "VICTIM", "filedUnder": "%s",
                 "recordId": "00000000-0000-0000-0044-00000000000%d"}]}
                """.formatted(caseCode, ubigeo, person, person, record),
                at);
    }

    private static void attended(String record, String person, String caseCode) {
        send(
                "tracking.care.v1",
                person,
                "pe.kuska.tracking.AttentionGiven.v1",
                """
                {"recordId": "00000000-0000-0000-0044-00000000%s", "personCode": "%s", %s "institution": "MPFN",
                 "unit": "UDAVIT", "codes": {"service": "ASISTENCIA_LEGAL"}, "occurredAt": "2044-06-05T12:00:00Z"}
                """.formatted(record, person, caseCode),
                "2044-06-05T12:00:00Z");
    }

    private static void judged(String number, String issuedOn, String effect) {
        send(
                "registry.cases.v1",
                "K-2042-" + number,
                "pe.kuska.registry.JudgmentRecorded.v1",
                """
                {"caseCode": "K-2042-%s", "resolutionId": "00000000-0000-0000-0042-00000000%s", "kind": "JUDGMENT",
                 "instance": "FIRST", "phaseAfter": "FIRST_JUDGMENT", "issuedOn": "%s", "institution": "PJ",
                 "persons": [{"personCode": "CUV-42-%s", "recordId": "00000000-0000-0000-0142-00000000%s",
                 "filedUnder": "CUV-42-%s", "effect": "%s"}]}
                """.formatted(number, number, issuedOn, number, number, number, effect),
                "2043-01-15T12:00:00Z");
    }

    private static void care(String type, String record, String at, String code) {
        send("tracking.care.v1", record, "pe.kuska.tracking." + type + ".v1", """
                {"recordId": "00000000-0000-0000-0041-00000000%s", "institution": "MININTER", "unit": "LINEA-1818",
                 "codes": {%s}, "occurredAt": "%s"}
                """.formatted(record, code, at), at);
    }

    private static void decided(String type, String data) {
        send("registry.people.v1", "CUV-40A", "pe.kuska.registry." + type + ".v1", data);
    }

    private static void send(String topic, String key, String type, String data) {
        send(topic, key, type, data, "2040-05-05T12:00:00Z");
    }

    private static void send(String topic, String key, String type, String data, String at) {
        TestKafka.current()
                .send(
                        topic,
                        key,
                        data,
                        Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                UUID.randomUUID().toString(),
                                "ce_type",
                                type,
                                "ce_source",
                                "/kuska/test",
                                "ce_time",
                                at,
                                "content-type",
                                "application/json"));
    }
}
