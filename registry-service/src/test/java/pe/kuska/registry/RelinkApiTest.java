package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** The whole register recognised again: looked at first, then applied, and undone by a steward. */
@RegistryTest
class RelinkApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api steward = Api.as("identidad.mininter");

    /** Two people who are one: the first was told when nobody could find her by what was told. */
    private record Pair(String first, String second) {}

    private Pair apart() {
        return apart(PersonFixture.aVictim()
                .named("Ayelén", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                .bornOn(PersonFixture.freshBirth())
                .withDni(PersonFixture.freshDni())
                .woman());
    }

    private Pair apart(PersonFixture told) {
        String first =
                pnp.registered(CaseFixture.aComplaint().with(told)).extract().path("persons[0].personCode");
        TestDatabase.current().execute("""
                DELETE FROM identity_token t USING person_record r, person p
                WHERE r.id = t.record_id AND p.id = r.person_id AND p.code = ?
                """, first);
        Response second = sistra.register(CaseFixture.aProsecutorsFolder().with(told));
        second.then().body("persons[0].match", equalTo("NEW"));
        return new Pair(first, second.path("persons[0].personCode"));
    }

    private Response start(Map<String, Object> request) {
        return steward.request().body(request).post("/recognition/relinks");
    }

    private String relinked(Map<String, Object> request) {
        Response started = start(request);
        started.then().statusCode(202);
        String id = started.path("id");
        assertThat(started.header("Location")).endsWith("/recognition/relinks/" + id);
        assertThat(ended(id).getString("state")).isEqualTo("DONE");
        return id;
    }

    private JsonPath ended(String id) {
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        JsonPath relink = steward.get("/recognition/relinks/{id}", id).jsonPath();
        while (relink.getString("state").matches("RUNNING|APPLYING")
                && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
            relink = steward.get("/recognition/relinks/{id}", id).jsonPath();
        }
        return relink;
    }

    private JsonPath changes(String id) {
        return steward.get("/recognition/relinks/{id}/changes?limit=200", id).jsonPath();
    }

    /** How many people come out of those who would fall apart. */
    private long partsOfSplits(String id) {
        return changes(id)
                .getList("items.findAll { it.kind == 'SPLIT' }.parts.flatten()")
                .size();
    }

    private static String of(String code) {
        return "items.find { it.parts.personCode.contains('" + code + "') }";
    }

    private String codeToday(String code) {
        return steward.get("/people/{cuv}", code).path("personCode");
    }

    private Response decide(String address, String code, Map<String, Object> body) {
        return steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/people/{cuv}/" + address, code);
    }

    @Test
    void changesNothingBeforeItIsAppliedAndThenWhatCanBeUndone() {
        Pair same = apart();
        Pair separated = apart();
        String mergeId = decide("merge", separated.first(), Map.of("other", separated.second(), "reason", "prueba"))
                .path("mergeId");
        decide("split", separated.first(), Map.of("mergeId", mergeId, "reason", "Son primas"))
                .then()
                .statusCode(200);
        String version = "prueba-" + UUID.randomUUID().toString().substring(0, 8);
        String active = steward.get("/recognition/models").path("active");
        steward.request()
                .body(Map.of(
                        "version",
                        version,
                        "thresholds",
                        Map.of("automatic", 0.96, "review", 0.2, "agreesWithAll", -5),
                        "reason",
                        "prueba"))
                .post("/recognition/models")
                .then()
                .statusCode(201);

        String id = relinked(Map.of("model", version));
        JsonPath relink = steward.get("/recognition/relinks/{id}", id).jsonPath();
        assertThat(relink.getString("model")).isEqualTo(version);
        // How many people there would be depends on the people of other tests too, some of whom would fall apart.
        assertThat(relink.getLong("merges")).isPositive();
        assertThat(relink.getLong("personsAfter"))
                .isLessThanOrEqualTo(relink.getLong("personsBefore") - relink.getLong("merges") + partsOfSplits(id));
        JsonPath found = changes(id);
        assertThat(found.getString(of(same.first()) + ".kind")).isEqualTo("MERGE");
        assertThat(found.getString(of(same.first()) + ".outcome")).isEqualTo("PROPOSED");
        assertThat(found.getList(of(same.first()) + ".parts.personCode", String.class))
                .containsExactly(same.first(), same.second());
        assertThat(found.getString(of(separated.first()))).isNull();
        assertThat(codeToday(same.second())).isEqualTo(same.second());
        steward.get("/recognition/models").then().body("active", equalTo(active));

        steward.request().post("/recognition/relinks/{id}/apply", id).then().statusCode(202);
        assertThat(ended(id).getString("state")).isEqualTo("APPLIED");
        assertThat(codeToday(same.second())).isEqualTo(same.first());
        assertThat(codeToday(separated.second())).isEqualTo(separated.second());
        assertThat(changes(id).getString(of(same.first()) + ".outcome")).isEqualTo("MERGED");
        steward.get("/recognition/models").then().body("active", equalTo(version));
        steward.request().post("/recognition/relinks/{id}/apply", id).then().statusCode(409);

        Response decided = steward.get("/people/{cuv}/merges", same.first());
        decided.then().body("decisions[0].cause", equalTo("RELINK"));
        decide(
                        "split",
                        same.first(),
                        Map.of("mergeId", decided.<String>path("decisions[0].id"), "reason", "Son hermanas"))
                .then()
                .statusCode(200);
        assertThat(codeToday(same.second())).isEqualTo(same.second());
        assertThat(changes(relinked(Map.of())).getString(of(same.first()))).isNull();

        // The model that ships decides again for the tests that follow.
        String back = relinked(Map.of("model", "default-1"));
        steward.request().post("/recognition/relinks/{id}/apply", back).then().statusCode(202);
        assertThat(ended(back).getString("state")).isEqualTo("APPLIED");
        steward.get("/recognition/models").then().body("active", equalTo("default-1"));
    }

    /** By their names alone: perhaps one, perhaps two of that name. */
    private Pair perhapsOne() {
        return apart(PersonFixture.aVictim()
                .named("Ayelén", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                .woman());
    }

    /** All pages: other tests ask the stewards too. */
    private JsonPath openMatches() {
        List<Object> items = new ArrayList<>();
        JsonPath page = steward.get("/matches?limit=200").jsonPath();
        items.addAll(page.getList("items"));
        while (page.getString("next") != null) {
            String after = page.getString("next").replaceAll(".*after=", "");
            page = steward.get("/matches?limit=200&after={after}", after).jsonPath();
            items.addAll(page.getList("items"));
        }
        return JsonPath.from(Json.encode(Map.of("items", items)));
    }

    private static String about(Pair pair) {
        return "items.findAll { [it.record.personCode, it.other.personCode].toSet() == ['%s', '%s'].toSet() }"
                .formatted(pair.first(), pair.second());
    }

    @Test
    void putsWhatItDoubtsBeforeTheStewardsWhenItIsAppliedAndNothingTwice() {
        Pair doubted = perhapsOne();
        String id = relinked(Map.of());
        assertThat(steward.get("/recognition/relinks/{id}", id).<Integer>path("questions"))
                .isPositive();
        assertThat(openMatches().getList(about(doubted))).isEmpty();

        steward.request().post("/recognition/relinks/{id}/apply", id).then().statusCode(202);
        assertThat(ended(id).getString("state")).isEqualTo("APPLIED");
        assertThat(openMatches().getList(about(doubted))).hasSize(1);
        String match = openMatches().getString(about(doubted) + ".first().id");
        steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", "REJECT", "reason", "Son dos del mismo nombre"))
                .post("/matches/{id}/decision", match)
                .then()
                .statusCode(200);

        String again = relinked(Map.of());
        JsonPath first = steward.get("/recognition/relinks?limit=1").jsonPath();
        String after = first.getString("next").replaceAll(".*after=", "");
        assertThat(first.getList("items.id")).containsExactly(again);
        assertThat(steward.get("/recognition/relinks?limit=1&after={after}", after)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id);
        steward.request().post("/recognition/relinks/{id}/apply", again).then().statusCode(202);
        assertThat(ended(again).getString("state")).isEqualTo("APPLIED");
        assertThat(openMatches().getList(about(doubted))).isEmpty();
    }

    @Test
    void whatACrashInterruptedIsGivenUpAndAnApplyGoesOnWhereItWas() {
        Pair same = apart();
        String applying = relinked(Map.of());
        String running = relinked(Map.of());
        TestDatabase.current().execute("UPDATE relink SET state = 'APPLYING' WHERE id = ?::uuid", applying);
        TestDatabase.current()
                .execute("UPDATE relink SET state = 'RUNNING', finished_at = NULL WHERE id = ?::uuid", running);

        relinked(Map.of());
        assertThat(ended(running).getString("state")).isEqualTo("FAILED");
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM relink_question WHERE relink_id = ?::uuid", running))
                .isZero();
        steward.request()
                .post("/recognition/relinks/{id}/apply", running)
                .then()
                .statusCode(409);
        steward.request()
                .post("/recognition/relinks/{id}/apply", applying)
                .then()
                .statusCode(202);
        assertThat(ended(applying).getString("state")).isEqualTo("APPLIED");
        assertThat(codeToday(same.second())).isEqualTo(same.first());
    }

    @Test
    void onlyOneAtATime() throws SQLException {
        try (Connection other = TestDatabase.current().asService();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtext('kuska.relink'))");
            start(Map.of()).then().statusCode(409).body("type", equalTo("urn:kuska:problem:relink-running"));
        }
        relinked(Map.of());
    }

    @Test
    void anUnknownModelIsRefusedAndAnUnknownRelinkIsNotThere() {
        start(Map.of("model", "ninguno")).then().statusCode(400).body("errors[0].rule", equalTo("unknown-model"));
        steward.get("/recognition/relinks/{id}", UUID.randomUUID()).then().statusCode(404);
        steward.get("/recognition/relinks/{id}/changes", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
