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
            if (TestDatabase.current().count("SELECT count(*) FROM received_event") >= events) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("events did not arrive");
    }
}
