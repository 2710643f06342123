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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.computed.Definitions;
import pe.kuska.indicators.computed.RecomputeIndicators;
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
        long end = System.nanoTime() + PROMPT.toNanos();
        Integer counted = null;
        while (System.nanoTime() < end) {
            counted = as("conductora.mininter")
                    .get("/indicators/IOP.02.02/computed?period=2040")
                    .path("value");
            if (Integer.valueOf(expected).equals(counted)) {
                return;
            }
            Thread.sleep(200);
        }
        assertThat(counted).isEqualTo(expected);
    }

    private static void registered(String caseCode, String person, int record, String institution) {
        send("registry.cases.v1", caseCode, "pe.kuska.registry.CaseRegistered.v1", """
                {"caseCode": "%s", "kind": "COMPLAINT", "institution": "%s", "unit": "DIRCTPTIM", "crime": "129-A",
                 "ubigeo": "210101", "persons": [{"personCode": "%s", "role": "VICTIM", "filedUnder": "%s",
                 "recordId": "00000000-0000-0000-0040-00000000000%d"}]}
                """.formatted(
                        caseCode, institution, person, person, record));
    }

    private static void decided(String type, String data) {
        send("registry.people.v1", "CUV-40A", "pe.kuska.registry." + type + ".v1", data);
    }

    private static void send(String topic, String key, String type, String data) {
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
                                "2040-05-05T12:00:00Z",
                                "content-type",
                                "application/json"));
    }
}
