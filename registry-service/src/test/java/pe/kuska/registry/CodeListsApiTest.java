package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class CodeListsApiTest {

    private final Api anybody = Api.as("gestora.cem");

    @Test
    void everyListIsNamed() {
        anybody.get("/code-lists")
                .then()
                .statusCode(200)
                .body("name", hasItems("delito", "conducta", "medio", "finalidad", "proposito_identidad"));
    }

    @Test
    void aListIsShownAsItWasInForce() {
        anybody.get("/code-lists/delito").then().body("entries.code", hasItems("153", "129-A"));
        anybody.get("/code-lists/delito?on=2020-01-01")
                .then()
                .body("entries.code", hasItem("153"))
                .body("entries.code", not(hasItem("129-A")));
        anybody.get("/code-lists/delito?on=2026-01-01")
                .then()
                .body("entries.code", not(hasItem("153")))
                .body("entries.find { it.code == '129-A' }.validFrom", equalTo("2021-03-31"));
    }

    @Test
    void anUnknownListIsMissingAndAMeaninglessDateAClearProblem() {
        anybody.get("/code-lists/nada").then().statusCode(404);
        anybody.get("/code-lists/delito?on=hoy").then().statusCode(400).body("errors[0].field", equalTo("on"));
    }

    @Test
    void anAdministratorBringsANewerVersionThatHoldsAtOnce() {
        List<Map<String, Object>> entries = new ArrayList<>(
                anybody.get("/code-lists/tipo_establecimiento").jsonPath().getList("entries"));
        Map<String, Object> added = Map.of("code", "PUERTO", "label", "Puerto", "validFrom", "2026-01-01");
        String version = UUID.randomUUID().toString();
        importing("tipo_establecimiento", version, List.of(added))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("code-missing"));
        entries.add(added);
        importing("tipo_establecimiento", version, entries)
                .then()
                .statusCode(201)
                .body("version", equalTo(version));
        importing("tipo_establecimiento", version, entries).then().statusCode(409);
        anybody.get("/code-lists/tipo_establecimiento").then().body("entries.code", hasItem("PUERTO"));
        anybody.get("/code-lists/tipo_establecimiento/versions").then().body("version", hasItem(version));
        Api.as("registrador.pnp")
                .registered(CaseFixture.anOperation()
                        .with("circumstances", Map.of("establishments", List.of(Map.of("type", "PUERTO")))));
    }

    @Test
    void replacementsThatLeadBackAreRefusedAndNothingIsKept() {
        List<Map<String, Object>> entries = entriesOf("canal");
        String before = anybody.get("/code-lists/canal").path("version");
        entries.add(Map.of("code", "UNO", "label", "Uno", "replacedBy", "DOS"));
        entries.add(Map.of("code", "DOS", "label", "Dos", "replacedBy", "TRES"));
        entries.add(Map.of("code", "TRES", "label", "Tres", "replacedBy", "DOS"));
        entries.add(Map.of("code", "TARDE", "label", "Tarde", "validFrom", "2026-02-01", "validUntil", "2026-01-01"));
        Response refused = importing("canal", UUID.randomUUID().toString(), entries);
        int uno = entries.size() - 4;
        refused.then()
                .statusCode(422)
                .body(
                        "errors.findAll { it.rule == 'circular-replacement' }.field",
                        contains("entries[" + (uno + 1) + "].replacedBy", "entries[" + (uno + 2) + "].replacedBy"))
                .body(
                        "errors.find { it.rule == 'ends-before-start' }.field",
                        equalTo("entries[" + (uno + 3) + "].validUntil"))
                .body("errors.find { it.rule == 'ends-before-start' }.message", equalTo("Termina antes de empezar."));
        anybody.get("/code-lists/canal").then().body("version", equalTo(before));
    }

    @Test
    void theVersionThatShippedIsNotImportedOverALaterOne() {
        String shipped = anybody.get("/code-lists/resultado_inspeccion").path("version");
        List<Map<String, Object>> entries = entriesOf("resultado_inspeccion");
        importing("resultado_inspeccion", UUID.randomUUID().toString(), entries)
                .then()
                .statusCode(201);
        importing("resultado_inspeccion", shipped, entries).then().statusCode(409);
    }

    @Test
    void aCodeThatWasRenamedCanBeReadAsItWasCalledBefore() {
        List<Map<String, Object>> entries = entriesOf("tecnica_especial");
        String shipped = anybody.get("/code-lists/tecnica_especial").path("version");
        String code = String.valueOf(entries.getFirst().get("code"));
        Object label = entries.getFirst().get("label");
        Map<String, Object> renamed = new LinkedHashMap<>(entries.getFirst());
        renamed.put("label", "Otro nombre");
        entries.set(0, renamed);
        String version = UUID.randomUUID().toString();
        importing("tecnica_especial", version, entries).then().statusCode(201);

        String labelOfIt = "entries.find { it.code == '" + code + "' }.label";
        anybody.get("/code-lists/tecnica_especial").then().body(labelOfIt, equalTo("Otro nombre"));
        anybody.get("/code-lists/tecnica_especial?version=" + version).then().body(labelOfIt, equalTo("Otro nombre"));
        anybody.get("/code-lists/tecnica_especial?version=" + shipped).then().body(labelOfIt, equalTo(label));
        anybody.get("/code-lists/tecnica_especial?version=nada").then().statusCode(404);
    }

    /** Each brings a code of its own and does not know of the other's: all but one have to look again. */
    @Test
    void twoWhoImportAtOnceLoseNoCode() throws Exception {
        List<Map<String, Object>> entries = entriesOf("autoridad_inspectora");
        String after = newestOf("autoridad_inspectora");
        List<String> codes = List.of("PRIMERA", "SEGUNDA", "TERCERA", "CUARTA");
        List<Response> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> sent = new ArrayList<>();
            for (String code : codes) {
                List<Map<String, Object>> mine = new ArrayList<>(entries);
                mine.add(Map.of("code", code, "label", code));
                sent.add(threads.submit(() ->
                        importing("autoridad_inspectora", UUID.randomUUID().toString(), after, mine)));
            }
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("type"))
                .containsOnly("urn:kuska:problem:code-list-not-the-newest");
        assertThat(anybody.get("/code-lists/autoridad_inspectora").jsonPath().getList("entries.code", String.class))
                .hasSize(entries.size() + 1);
    }

    /** A name that another administrator put right is not undone by whoever started from the version before. */
    @Test
    void whoeverHasNotSeenTheNewestVersionDoesNotUndoIt() {
        List<Map<String, Object>> entries = entriesOf("motivo_revision");
        String first = newestOf("motivo_revision");
        String second = UUID.randomUUID().toString();
        importing("motivo_revision", second, first, entries).then().statusCode(201);
        importing("motivo_revision", UUID.randomUUID().toString(), first, entries)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:code-list-not-the-newest"));
        anybody.get("/code-lists/motivo_revision").then().body("version", equalTo(second));
    }

    @Test
    void aVersionOfALaterReleaseIsNotPassedOverInSilence() {
        List<Map<String, Object>> entries = entriesOf("resultado_operativo");
        String shipped = newestOf("resultado_operativo");
        importing("resultado_operativo", UUID.randomUUID().toString(), entries)
                .then()
                .statusCode(201);
        String notTakenUp = "find { it.name == 'resultado_operativo' }.notTakenUp";
        anybody.get("/code-lists").then().body(notTakenUp, nullValue());

        TestDatabase.current()
                .execute("UPDATE code_list_version SET shipped_version = 'antes' WHERE name = 'resultado_operativo'");
        anybody.get("/code-lists").then().body(notTakenUp, equalTo(shipped));

        importing("resultado_operativo", UUID.randomUUID().toString(), entries)
                .then()
                .statusCode(201);
        anybody.get("/code-lists").then().body(notTakenUp, nullValue());
    }

    @Test
    void circumstancesHaveCodesThatWereInForce() {
        List<Map<String, Object>> entries = entriesOf("canal");
        entries.add(Map.of("code", "ANTIGUO", "label", "Antiguo", "validUntil", "2020-12-31"));
        entries.add(Map.of("code", "FUTURO", "label", "Futuro", "validFrom", "2099-01-01"));
        importing("canal", UUID.randomUUID().toString(), entries).then().statusCode(201);
        Api pnp = Api.as("registrador.pnp");
        pnp.registered(CaseFixture.aComplaint().with("circumstances", Map.of("channel", "ANTIGUO")))
                .body("warnings.find { it.field == 'circumstances.channel' }.rule", equalTo("code-no-longer-valid"));
        pnp.registered(CaseFixture.aComplaint()
                        .with("receivedAt", "2020-06-10T09:00:00-05:00")
                        .with("crime", "153")
                        .with("circumstances", Map.of("channel", "ANTIGUO")))
                .body("warnings.field", not(hasItem("circumstances.channel")));
        pnp.register(CaseFixture.aComplaint().with("circumstances", Map.of("channel", "FUTURO")))
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'circumstances.channel' }.rule", equalTo("code-not-yet-valid"));
    }

    /** Facts of 2015 are under the article of 2015, whatever replaced it since. */
    @Test
    void anOldCaseIsUnderTheArticleOfItsDay() {
        Api pnp = Api.as("registrador.pnp");
        pnp.registered(CaseFixture.aComplaint()
                        .with("receivedAt", "2015-06-10T09:00:00-05:00")
                        .with("crime", "153"))
                .body("warnings.field", not(hasItem("crime")));
        pnp.register(CaseFixture.aComplaint()
                        .with("receivedAt", "2015-06-10T09:00:00-05:00")
                        .with("crime", "129-A"))
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'crime' }.rule", equalTo("code-not-yet-valid"));
        pnp.registered(CaseFixture.aComplaint().with("crime", "153"))
                .body("warnings.find { it.field == 'crime' }.rule", equalTo("code-no-longer-valid"));
    }

    @Test
    void listsThatGovernTheProgramAreNotImported() {
        importing("sexo", "9", List.of(Map.of("code", "X", "label", "X")))
                .then()
                .statusCode(409);
        importing("nada", "9", List.of(Map.of("code", "X", "label", "X")))
                .then()
                .statusCode(404);
        anybody.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", "9", "after", "8", "source", "x", "entries", List.of()))
                .post("/code-lists/canal/versions")
                .then()
                .statusCode(403);
    }

    @Test
    void oldArticlesAreTranslated() {
        anybody.get("/code-lists/delito/translations")
                .then()
                .statusCode(200)
                .body("find { it.from == '153' }.to", equalTo("129-A"))
                .body("find { it.from == '168-B' }.to", equalTo("129-O"));
    }

    private List<Map<String, Object>> entriesOf(String name) {
        return new ArrayList<>(
                anybody.get("/code-lists/{name}", name).jsonPath().getList("entries"));
    }

    private Response importing(String name, String version, List<Map<String, Object>> entries) {
        return importing(name, version, newestOf(name), entries);
    }

    private String newestOf(String name) {
        Response list = anybody.get("/code-lists/{name}", name);
        return list.statusCode() == 200 ? list.path("version") : "ninguna";
    }

    private static Response importing(String name, String version, String after, List<Map<String, Object>> entries) {
        return Api.as("admin")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", version, "after", after, "source", "Prueba", "entries", entries))
                .post("/code-lists/{name}/versions", name);
    }

    @Test
    void listsAreForWhoeverHasAToken() {
        Api.anonymous().get("/code-lists").then().statusCode(401);
    }
}
