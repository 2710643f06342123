package pe.kuska.tracking.followup.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static pe.kuska.tracking.Requests.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;

/** The way from the registry's topics to the timeline, through the real broker. */
@TrackingTest
class RegistryHeardTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(30);

    private static void tell(UUID id, String topic, String key, String type, Map<String, ?> data) {
        ObjectNode payload = JSON.valueToTree(data);
        TestKafka.current()
                .send(
                        topic,
                        key,
                        payload.toString(),
                        Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                id.toString(),
                                "ce_type",
                                "pe.kuska.registry." + type + ".v1",
                                "ce_source",
                                "/registry-service",
                                "ce_time",
                                Instant.now().toString(),
                                "content-type",
                                "application/json"));
    }

    private static void tellCase(UUID id, String caseCode, String institution, String person) {
        tell(
                id,
                "registry.cases.v1",
                caseCode,
                "CaseRegistered",
                Map.of(
                        "caseCode",
                        caseCode,
                        "kind",
                        "COMPLAINT",
                        "institution",
                        institution,
                        "receivedAt",
                        "2026-03-01T10:00:00Z",
                        "conducts",
                        List.of("CAPTACION"),
                        "persons",
                        List.of(
                                Map.of("personCode", person, "role", "VICTIM"),
                                Map.of("personCode", "CUV-0000-0000-0000", "role", "SUSPECT"))));
    }

    @Test
    void casesOfTwoInstitutionsAppearOnTheTimeline() {
        String person = Registry.newPerson();
        tell(
                UUID.randomUUID(),
                "registry.people.v1",
                person,
                "VictimIdentified",
                Map.of("personCode", person, "caseCode", "CASO-A-" + person, "match", "NEW", "status", "PRESUMED"));
        tellCase(UUID.randomUUID(), "CASO-A-" + person, "PNP", person);
        tellCase(UUID.randomUUID(), "CASO-B-" + person, "MPFN", person);
        await().atMost(SOON)
                .untilAsserted(() -> timeline("registrador.pnp", person)
                        .then()
                        .statusCode(200)
                        .body("entries.institution", containsInAnyOrder("PNP", "MPFN"))
                        .body("status", equalTo("PRESUMED")));
    }

    @Test
    void anEventDeliveredAgainChangesNothing() {
        String person = Registry.newPerson();
        UUID once = UUID.randomUUID();
        tellCase(once, "CASO-A-" + person, "PNP", person);
        tellCase(once, "CASO-A-" + person, "PNP", person);
        tellCase(UUID.randomUUID(), "CASO-A-" + person, "PNP", person);
        await().atMost(SOON)
                .untilAsserted(() -> timeline("registrador.pnp", person)
                        .then()
                        .statusCode(200)
                        .body("entries", hasSize(2)));
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM timeline_step WHERE case_code = ?", "CASO-A-" + person))
                .isEqualTo(2);
    }

    @Test
    void suspectsAreNotFollowed() {
        String person = Registry.newPerson();
        tellCase(UUID.randomUUID(), "CASO-A-" + person, "PNP", person);
        await().atMost(SOON)
                .untilAsserted(() -> timeline("registrador.pnp", person).then().statusCode(200));
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM victim_in_case WHERE person_code = 'CUV-0000-0000-0000'"))
                .isZero();
    }

    @Test
    void anEventThatCannotBeReadIsSetAsideWithoutHoldingUpOthers() {
        String person = Registry.newPerson();
        UUID broken = UUID.randomUUID();
        tell(broken, "registry.cases.v1", "CASO-X-" + person, "CaseRegistered", Map.of("kind", "COMPLAINT"));
        tellCase(UUID.randomUUID(), "CASO-A-" + person, "PNP", person);
        await().atMost(SOON)
                .untilAsserted(() -> timeline("registrador.pnp", person).then().statusCode(200));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TestDatabase.current()
                                .count("SELECT count(*) FROM dead_letter WHERE event_id = ?", broken))
                        .isEqualTo(1));
    }
}
