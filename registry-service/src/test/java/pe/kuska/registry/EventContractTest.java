package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.testing.TestDatabase;

/** What is really told keeps to the published schemas, and so do the samples that the other services test against. */
@RegistryTest
class EventContractTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/events");
    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Api pnp = Api.as("registrador.pnp");

    static Stream<String> events() throws IOException {
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            return schemas
                    .map(schema -> schema.getFileName().toString().replace(".v1.schema.json", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSampleKeepsToItsSchemaAndAStrangeFieldBreaksIt(String event) throws IOException {
        String sample = Files.readString(SAMPLES.resolve(event + ".v1.sample.json"));
        assertThat(broken(event, sample)).isEmpty();
        assertThat(broken(event, sample.replaceFirst("\\{", "{\"names\": \"Rosa\",")))
                .isNotEmpty();
    }

    @Test
    void whatIsReallyToldKeepsToItsSchema() throws IOException {
        String number = UUID.randomUUID().toString();
        String surname = PersonFixture.freshSurname();
        PersonFixture victim =
                PersonFixture.aVictim().named("Eulalia", surname, "Ramos").bornOn("2008-01-31");
        Response first = pnp.register(CaseFixture.aComplaint()
                .from("RETA", number)
                .with(victim, PersonFixture.aSuspect(), PersonFixture.a("WITNESS")));
        String code = first.path("code");
        String cuv = first.path("persons[0].personCode");
        pnp.register(CaseFixture.aComplaint()
                        .from("RETA", number)
                        .with("crime", "129-B")
                        .with(victim))
                .then()
                .statusCode(200);
        Response doubtful = Api.asSystem("sistra")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim().named("Eulalia", surname, "Ramos")));
        confirm(doubtful.path("persons[0].recordId"));
        separate(cuv, doubtful.path("persons[0].recordId"));

        List<Map<String, Object>> told = TestDatabase.current()
                .rows(
                        """
                        SELECT topic, key, type, data::text AS data FROM outbox_event
                        WHERE key IN (?, ?, ?) OR data ->> 'absorbed' IN (?) ORDER BY position
                        """,
                        code,
                        cuv,
                        doubtful.<String>path("persons[0].personCode"),
                        doubtful.<String>path("persons[0].personCode"))
                .stream()
                .map(row -> Map.<String, Object>copyOf(row))
                .toList();
        assertThat(told)
                .extracting(row -> row.get("topic") + " " + row.get("type"))
                .containsExactly(
                        "registry.cases.v1 pe.kuska.registry.CaseRegistered.v1",
                        "registry.people.v1 pe.kuska.registry.VictimIdentified.v1",
                        "registry.cases.v1 pe.kuska.registry.CaseAmended.v1",
                        "registry.people.v1 pe.kuska.registry.VictimIdentified.v1",
                        "registry.people.v1 pe.kuska.registry.PersonsMerged.v1",
                        "registry.people.v1 pe.kuska.registry.MatchDecided.v1",
                        "registry.people.v1 pe.kuska.registry.PersonsSplit.v1");
        for (Map<String, Object> row : told) {
            String event = String.valueOf(row.get("type")).replaceFirst(".*\\.([A-Za-z]+)\\.v1", "$1");
            assertThat(broken(event, String.valueOf(row.get("data")))).as(event).isEmpty();
        }
    }

    private static void confirm(String recordId) {
        Api steward = Api.as("identidad.mininter");
        String id =
                steward.get("/matches?limit=200").path("items.find { it.record.recordId == '" + recordId + "' }.id");
        steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", "CONFIRM", "reason", "prueba"))
                .post("/matches/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    private static void separate(String cuv, String recordId) {
        Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("records", List.of(recordId), "reason", "prueba"))
                .post("/people/{cuv}/split", cuv)
                .then()
                .statusCode(200);
    }

    private static List<Error> broken(String event, String payload) throws IOException {
        Schema schema =
                REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(event + ".v1.schema.json")), InputFormat.JSON);
        return schema.validate(
                payload,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
