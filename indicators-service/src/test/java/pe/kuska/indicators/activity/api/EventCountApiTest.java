package pe.kuska.indicators.activity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static pe.kuska.indicators.IndicatorsApi.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class EventCountApiTest {

    private static final Duration PROMPT = Duration.ofSeconds(30);
    private static final String VICTIM_IDENTIFIED = "pe.kuska.registry.VictimIdentified.v1";
    private static final String CASE = """
            {"caseCode": "K-2031-BCDF", "kind": "COMPLAINT", "institution": "PNP", "unit": "DIRCTPTIM",
             "receivedAt": "2031-01-01T03:00:00Z", "conducts": [], "means": [], "purposes": [], "persons": []}
            """;
    private static final String REFERRAL = """
            {"referralId": "R1", "personCode": "CUV-1", "fromInstitution": "MIMP", "toInstitution": "MPFN",
             "occurredAt": "2031-05-05T12:00:00Z"}
            """;

    @Test
    void countsOnceWhatWasAnnouncedTwiceByTheDayInPeru() throws Exception {
        String id = UUID.randomUUID().toString();
        send(
                "registry.cases.v1",
                "K-2031-BCDF",
                id,
                "pe.kuska.registry.CaseRegistered.v1",
                "2032-01-01T03:00:00Z",
                CASE);
        send(
                "registry.cases.v1",
                "K-2031-BCDF",
                id,
                "pe.kuska.registry.CaseRegistered.v1",
                "2032-01-01T03:00:00Z",
                CASE);
        send(
                "tracking.care.v1",
                "CUV-1",
                UUID.randomUUID().toString(),
                "pe.kuska.tracking.ReferralSent.v1",
                "2031-05-05T12:00:00Z",
                REFERRAL);
        send(
                "registry.people.v1",
                "CUV-1",
                UUID.randomUUID().toString(),
                "pe.kuska.registry.NovelThing.v1",
                "2031-05-05T12:00:00Z",
                "{}");

        awaitCounts(3);
        JsonPath counts = as("conductora.mininter")
                .get("/event-counts?year=2031")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(counts.getMap("counts.find { it.type == 'pe.kuska.registry.CaseRegistered.v1' }"))
                .containsEntry("institution", "PNP")
                .containsEntry("month", 12)
                .containsEntry("count", 1);
        assertThat(counts.getMap("counts.find { it.type == 'pe.kuska.tracking.ReferralSent.v1' }"))
                .containsEntry("institution", "MIMP")
                .containsEntry("month", 5);
        assertThat(counts.getString("counts.find { it.type == 'pe.kuska.registry.NovelThing.v1' }.institution"))
                .isNull();
        as("enlace.mimp")
                .get("/event-counts?year=2031")
                .then()
                .statusCode(200)
                .body("counts.institution", everyItem(equalTo("MIMP")))
                .body("counts.size()", equalTo(1));
    }

    @Test
    void peopleAreCountedAsWhoTheyTurnOutToBe() throws Exception {
        identified("CUV-1A", 1, "K-2033");
        identified("CUV-1B", 2, "K-2033");
        people(2);
        decided("PersonsMerged", """
                {"survivor": "CUV-1A", "absorbed": "CUV-1B", "codes": ["CUV-1B"], "decidedBy": "MININTER", "revision": 1}
                """);
        people(1);
        decided("PersonsSplit", """
                {"from": "CUV-1A", "separated": "CUV-1B", "fromCodes": [], "separatedCodes": [], "cases": [],
                 "movedRecords": [], "decidedBy": "MININTER", "revision": 2}
                """);
        people(2);
        identified("CUV-1C", 3, "K-2033-W");
        people(3);
        send(
                "registry.cases.v1",
                "K-2033-W",
                UUID.randomUUID().toString(),
                "pe.kuska.registry.CaseWithdrawn.v1",
                "2033-05-06T12:00:00Z",
                """
                {"caseCode": "K-2033-W", "version": 2, "institution": "PNP",
                 "persons": [{"personCode": "CUV-1C", "role": "VICTIM"}]}
                """);
        people(2);
    }

    private static void identified(String code, int record, String caseCode) {
        send(
                "registry.people.v1",
                code,
                UUID.randomUUID().toString(),
                VICTIM_IDENTIFIED,
                "2033-05-05T12:00:00Z",
                """
                {"personCode": "%s", "caseCode": "%s", "match": "NEW", "status": "PRESUMED", "filedUnder": "%s",
                 "recordId": "00000000-0000-0000-0000-00000000000%d"}
                """.formatted(code, caseCode, code, record));
    }

    private static void decided(String type, String data) {
        send(
                "registry.people.v1",
                "CUV-1A",
                UUID.randomUUID().toString(),
                "pe.kuska.registry." + type + ".v1",
                "2033-05-05T12:00:00Z",
                data);
    }

    private static void people(int expected) throws InterruptedException {
        long end = System.nanoTime() + PROMPT.toNanos();
        Integer counted = null;
        while (System.nanoTime() < end) {
            counted = as("conductora.mininter")
                    .get("/event-counts?year=2033")
                    .path("counts.find { it.type == '" + VICTIM_IDENTIFIED + "' }?.people");
            if (Integer.valueOf(expected).equals(counted)) {
                return;
            }
            Thread.sleep(200);
        }
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void isNotForEverybody() {
        as("registrador.pnp").get("/event-counts?year=2031").then().statusCode(403);
        as("auditora.dp").get("/event-counts").then().statusCode(400);
    }

    private static void send(String topic, String key, String id, String type, String time, String data) {
        TestKafka.current()
                .send(
                        topic,
                        key,
                        data,
                        Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                id,
                                "ce_type",
                                type,
                                "ce_source",
                                "/kuska/test",
                                "ce_time",
                                time,
                                "content-type",
                                "application/json"));
    }

    private static void awaitCounts(long events) throws InterruptedException {
        long end = System.nanoTime() + PROMPT.toNanos();
        while (System.nanoTime() < end) {
            if (TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM received_event WHERE occurred_on < DATE '2032-01-01' AND occurred_on >= DATE '2031-01-01'")
                    >= events) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("events did not arrive");
    }
}
