package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.testing.TestDatabase;

/** Events for institutions without Kafka. */
@RegistryTest
class EventFeedApiTest {

    private final Api reta = Api.asSystem("reta");
    private final Api sistra = Api.asSystem("sistra");

    /** The place behind everything that an institution was told so far. */
    private static String end(Api institution) {
        String cursor =
                FeedCursor.from(Instant.now().minus(1, ChronoUnit.HOURS)).toString();
        JsonPath part;
        do {
            part = institution.get("/events?limit=200&after=" + cursor).jsonPath();
            cursor = part.getString("cursor");
        } while (part.getBoolean("more"));
        return cursor;
    }

    /** Reads until an event about a key is there. */
    private static List<Map<String, Object>> untilAbout(Api institution, String from, String key, int events) {
        List<Map<String, Object>> about = new ArrayList<>();
        String cursor = from;
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (about.size() < events && Instant.now().isBefore(deadline)) {
            JsonPath part =
                    institution.get("/events?wait=5&limit=10&after=" + cursor).jsonPath();
            List<Map<String, Object>> items = part.getList("items");
            items.stream().filter(item -> key.equals(item.get("subject"))).forEach(about::add);
            cursor = part.getString("cursor");
        }
        return about;
    }

    @Test
    void tellsOfAnOwnCaseInTheOrderOfWhatHappenedToIt() {
        String from = end(reta);
        String code = reta.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("code");
        reta.request()
                .header("If-Match", "\"1\"")
                .body(Map.of("crime", "129-B"))
                .patch("/cases/{code}", code)
                .then()
                .statusCode(200);
        List<Map<String, Object>> told = untilAbout(reta, from, code, 2);
        assertThat(told)
                .extracting(event -> event.get("type"))
                .containsExactly("pe.kuska.registry.CaseRegistered.v1", "pe.kuska.registry.CaseAmended.v1");
        assertThat(told.getFirst())
                .containsEntry("specversion", "1.0")
                .containsEntry("source", "/registry-service")
                .containsKeys("id", "time", "cursor", "data");
        // After an event comes what follows it, not the event itself.
        List<Map<String, Object>> after = reta.get(
                        "/events?after=" + told.getFirst().get("cursor"))
                .jsonPath()
                .getList("items");
        assertThat(after)
                .extracting(event -> event.get("id"))
                .doesNotContain(told.getFirst().get("id"));
        assertThat(after)
                .extracting(event -> event.get("id"))
                .contains(told.getLast().get("id"));
    }

    @Test
    void isTheSameThatWasPublished() {
        String from = end(reta);
        String code = reta.register(CaseFixture.aComplaint()).path("code");
        Map<String, Object> told = untilAbout(reta, from, code, 1).getFirst();
        assertThat(TestDatabase.current()
                        .rows("SELECT id::text AS id FROM outbox_event WHERE key = ? AND sent_at IS NOT NULL", code))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id")).isEqualTo(told.get("id")));
    }

    @Test
    void leavesOutWhatHappensToCasesOfOthers() {
        String from = end(sistra);
        String foreign = reta.register(CaseFixture.aComplaint()).path("code");
        String own = sistra.register(CaseFixture.aProsecutorsFolder()).path("code");
        assertThat(untilAbout(sistra, from, own, 1)).hasSize(1);
        assertThat(sistra.get("/events?limit=200&after=" + from).asString()).doesNotContain(foreign);
    }

    @Test
    void saysWhoIsOnePersonToThoseWhoRegisteredThemAndNamesNoCaseOfOthers() {
        String dni = PersonFixture.freshDni();
        String surname = PersonFixture.freshSurname();
        Response first = reta.register(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim().named("Zoila", surname, null).withDni(dni)));
        String from = end(reta);
        Response second = sistra.register(CaseFixture.aProsecutorsFolder()
                .with(PersonFixture.aVictim().named("Zoila", surname, null).withDni(dni)));
        assertThat(second.<String>path("persons[0].personCode")).isEqualTo(first.path("persons[0].personCode"));
        String marker = reta.register(CaseFixture.aComplaint()).path("code");
        untilAbout(reta, from, marker, 1);
        assertThat(reta.get("/events?limit=200&after=" + from).asString()).doesNotContain(second.<String>path("code"));
    }

    @Nested
    class WaitingForTheNext {

        @Test
        void endsAsSoonAsThereIsOne() {
            String from = end(reta);
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(() -> reta.get("/events?wait=20&after=" + from));
            String code = reta.register(CaseFixture.aComplaint()).path("code");
            JsonPath told = waiting.join().jsonPath();
            assertThat(told.getList("items.subject")).contains(code);
        }

        @Test
        void endsEmptyHandedWithAPlaceToGoOnFrom() {
            String from = end(Api.as("consul.rree"));
            JsonPath nothing =
                    Api.as("consul.rree").get("/events?wait=1&after=" + from).jsonPath();
            assertThat(nothing.getList("items")).isEmpty();
            assertThat(nothing.getString("cursor")).isNotBlank();
            assertThat(nothing.getString("next")).endsWith("?after=" + nothing.getString("cursor"));
        }
    }

    @Nested
    class APlaceThatIsNone {

        @Test
        void isNoPlaceIfWeDidNotWriteIt() {
            reta.get("/events?after=ayer").then().statusCode(400).body("errors[0].rule", equalTo("cursor"));
        }

        @Test
        void isGoneIfWhatFollowsMayBeGone() {
            String old =
                    FeedCursor.from(Instant.now().minus(400, ChronoUnit.DAYS)).toString();
            reta.get("/events?after=" + old).then().statusCode(410).body("type", endsWith("feed-cursor-expired"));
        }
    }

    @Test
    void givesOnlyTheTypesAskedFor() {
        String from = end(reta);
        String code = reta.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("code");
        untilAbout(reta, from, code, 1);
        assertThat(reta.get("/events?type=pe.kuska.registry.VictimIdentified.v1&wait=10&limit=200&after=" + from)
                        .jsonPath()
                        .<String>getList("items.type"))
                .isNotEmpty()
                .containsOnly("pe.kuska.registry.VictimIdentified.v1");
    }
}
