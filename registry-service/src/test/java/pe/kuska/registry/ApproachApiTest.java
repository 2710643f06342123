package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class ApproachApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void eachFieldIsShownForItsOwnPurposesOnly() {
        String cuv = victim();
        put(pnp, cuv, "\"0\"", Map.of("ethnicity", "QUECHUA", "interpreter", "LENGUA", "interpreterLanguage", "que"))
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        get(pnp, cuv, "ATENCION")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", "\"1\"")
                .body("byInstitution.PNP.ethnicity", equalTo("QUECHUA"));
        get(pnp, cuv, "PROTECCION")
                .then()
                .body("byInstitution.PNP.interpreter", equalTo("LENGUA"))
                .body("byInstitution.PNP.ethnicity", nullValue());
        put(pnp, cuv, "\"0\"", Map.of()).then().statusCode(412);
        put(pnp, cuv, "\"1\"", Map.of("disability", "VISTA")).then().statusCode(400);
        get(pnp, cuv, "INVESTIGACION").then().statusCode(403);
    }

    @Test
    void itIsSealedAndFollowsAMerge() {
        String cuv = victim();
        String other = victim();
        put(pnp, cuv, "\"0\"", Map.of("genderIdentity", "MUJER_TRANS")).then().statusCode(204);
        TestDatabase.current()
                .rows("SELECT sealed FROM person_approach")
                .forEach(row -> assertThat(new String((byte[]) row.get("sealed"), StandardCharsets.ISO_8859_1))
                        .doesNotContain("MUJER_TRANS"));
        Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", other, "reason", "prueba"))
                .post("/people/{cuv}/merge", cuv)
                .then()
                .statusCode(200);
        for (String code : new String[] {cuv, other}) {
            get(pnp, code, "ATENCION").then().body("byInstitution.PNP.genderIdentity", equalTo("MUJER_TRANS"));
        }
    }

    @Test
    void onlyAnInstitutionThatKnowsThePersonMayAskOrSay() {
        String cuv = victim();
        Api fiscal = Api.as("fiscal.mp");
        get(fiscal, cuv, "PROTECCION").then().statusCode(404);
        put(fiscal, cuv, "\"0\"", Map.of()).then().statusCode(404);
        Api.as("gestora.cem")
                .get("/approach-fields")
                .then()
                .statusCode(200)
                .body("name", hasItem("disability"))
                .body("reason", not(hasItem("")));
    }

    private String victim() {
        return pnp.registered(
                        CaseFixture.aComplaint().with(PersonFixture.aVictim().withDni(PersonFixture.freshDni())))
                .extract()
                .path("persons[0].personCode");
    }

    private static Response put(Api by, String cuv, String version, Map<String, String> said) {
        return by.request().header("If-Match", version).body(said).put("/people/{cuv}/approach", cuv);
    }

    private static Response get(Api by, String cuv, String purpose) {
        return by.request().queryParam("purpose", purpose).get("/people/{cuv}/approach", cuv);
    }
}
