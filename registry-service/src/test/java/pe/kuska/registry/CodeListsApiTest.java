package pe.kuska.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

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
    void listsAreForWhoeverHasAToken() {
        Api.anonymous().get("/code-lists").then().statusCode(401);
    }
}
