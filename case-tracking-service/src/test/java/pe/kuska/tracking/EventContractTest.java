package pe.kuska.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;
import pe.kuska.testing.TestKafka.Received;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.referrals.domain.ReferralEvent;
import pe.kuska.tracking.timers.TimerKind;

/** What is really told keeps to the published schemas, and so do the samples that others test against. */
@TrackingTest
class EventContractTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/events");
    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final String TOPIC = "tracking.care.v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMA_REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Inject
    Registry registry;

    private static void assertKeepsTo(String event, String payload) throws IOException {
        Schema schema = SCHEMA_REGISTRY.getSchema(
                Files.readString(SCHEMAS.resolve(event + ".v1.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    private static List<String> named(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> events() {
        return named(SCHEMAS, ".v1.schema.json");
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSampleKeepsToItsSchemaAndAStrangeFieldBreaksIt(String event) throws IOException {
        String sample = Files.readString(SAMPLES.resolve(event + ".v1.sample.json"));
        assertKeepsTo(event, sample);
        String named = sample.replaceFirst("\\{", "{\"names\": \"Juana\",");
        assertThatThrownBy(() -> assertKeepsTo(event, named)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everythingThatIsToldHasASchemaASampleAndAPlaceInTheContract() throws IOException {
        String contract = Files.readString(Path.of("asyncapi.yaml"));
        assertThat(named(SAMPLES, ".v1.sample.json")).isEqualTo(events());
        assertThat(events())
                .allSatisfy(event -> assertThat(contract).contains("tell" + event + ":"))
                .containsAll(Arrays.stream(ReferralEvent.values())
                        .map(ReferralEvent::wireName)
                        .toList())
                .containsAll(Arrays.stream(TimerKind.values())
                        .map(TimerKind::wireName)
                        .toList())
                .containsAll(Arrays.stream(EntryType.values())
                        .filter(type -> type.subject() == EntryType.Subject.PERSON)
                        .map(EntryType::wireName)
                        .toList());
    }

    @Test
    void whatEveryTestToldKeepsToItsSchema() {
        TestDatabase.current()
                .rows(
                        "SELECT DISTINCT ON (type) type, data::text AS data FROM outbox_event ORDER BY type, position DESC")
                .forEach(row -> assertKept(String.valueOf(row.get("type")), String.valueOf(row.get("data"))));
    }

    private static void assertKept(String type, String data) {
        try {
            assertKeepsTo(type.split("\\.")[3], data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyStepIsToldOnceInOrderAsItsSchemaSays() throws IOException {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String taken = sent("registrador.pnp", person);
        step("gestora.cem", taken, "receive").then().statusCode(200);
        step("gestora.cem", taken, "accept").then().statusCode(200);
        step("gestora.cem", taken, "attend").then().statusCode(200);
        step("gestora.cem", taken, "return", Map.of("reason", "ATENCION_CONCLUIDA"))
                .then()
                .statusCode(200);
        String refused = sent("registrador.pnp", person);
        step("gestora.cem", refused, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        List<String> expected = Stream.of(
                        "Sent", "Received", "Accepted", "Attended", "Returned", "Sent", "Received", "Rejected")
                .map(step -> "pe.kuska.tracking.Referral" + step + ".v1")
                .toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(person))
                        .extracting(each -> each.headers().get("ce_type"))
                        .isEqualTo(expected));
        for (Received event : told(person)) {
            String type = event.headers().getOrDefault("ce_type", "");
            String value = String.valueOf(event.value());
            assertKeepsTo(type.split("\\.")[3], value);
            JsonNode payload = JSON.readTree(value);
            assertThat(payload.get("personCode").asText()).isEqualTo(person);
            assertThat(payload.get("referralId").asText()).isIn(taken, refused);
            assertThat(payload.get("toUnit").asText()).isEqualTo("CEM");
        }
    }

    private static List<Received> told(String person) {
        return TestKafka.current().records(TOPIC).stream()
                .filter(each -> person.equals(each.key()))
                .toList();
    }
}
