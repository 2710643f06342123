package pe.kuska.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
    void listsThatGovernTheProgramAreNotImported() {
        importing("sexo", "9", List.of(Map.of("code", "X", "label", "X")))
                .then()
                .statusCode(409);
        importing("nada", "9", List.of(Map.of("code", "X", "label", "X")))
                .then()
                .statusCode(404);
        anybody.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", "9", "source", "x", "entries", List.of()))
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

    private static Response importing(String name, String version, List<Map<String, Object>> entries) {
        return Api.as("admin")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", version, "source", "Prueba", "entries", entries))
                .post("/code-lists/{name}/versions", name);
    }

    @Test
    void listsAreForWhoeverHasAToken() {
        Api.anonymous().get("/code-lists").then().statusCode(401);
    }
}
