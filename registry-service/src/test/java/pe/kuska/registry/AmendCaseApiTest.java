package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class AmendCaseApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void whatIsMentionedChangesAndTheRestStays() {
        String code = registered();
        amend(pnp, code, "\"1\"", "{\"crime\": \"129-C\", \"recruitment\": null, \"purposes\": []}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("crime", equalTo("129-C"))
                .body("recruitment", nullValue())
                .body("purposes", empty())
                .body("conducts", contains("CAPTACION", "TRASLADO"))
                .body("place.ubigeo", equalTo("170101"));
        assertThat(TestDatabase.current().rows("""
                                SELECT v.content -> 'facts' ->> 'crime' AS crime FROM case_version v
                                JOIN trafficking_case c ON c.id = v.case_id WHERE c.code = ? ORDER BY v.version
                                """, code))
                .extracting(row -> row.get("crime"))
                .containsExactly("129-A", "129-C");
    }

    @Test
    void whatIsWithinAPlaceChangesToo() {
        String code = registered();
        amend(pnp, code, "\"1\"", "{\"place\": {\"ubigeo\": \"080101\"}}")
                .then()
                .statusCode(200)
                .body("place.ubigeo", equalTo("080101"));
    }

    @Test
    void theSameAgainIsNoNewVersion() {
        amend(pnp, registered(), "\"1\"", "{\"crime\": \"129-A\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    /** What contradicts somebody in the case does so whoever changed the facts last, and until somebody puts it right. */
    @Test
    void whatContradictsThePeopleIsSaidAfterAChangeToo() {
        String code = pnp.registered(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Irma", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                                .bornOn("1990-03-04")))
                .extract()
                .path("code");
        pnp.get("/cases/{code}", code).then().body("warnings.rule", not(hasItem("minor-expected")));
        amend(pnp, code, "\"1\"", "{\"crime\": \"129-H\"}")
                .then()
                .statusCode(200)
                .body("warnings.rule", hasItem("minor-expected"));
        pnp.get("/cases/{code}", code).then().body("warnings.rule", hasItem("minor-expected"));
        amend(pnp, code, "\"2\"", "{\"crime\": \"129-A\", \"means\": []}")
                .then()
                .body("warnings.rule", hasItem("means-expected"))
                .body("warnings.rule", not(hasItem("minor-expected")));
    }

    @Test
    void fromAnOlderVersionItIsRefused() {
        String code = registered();
        amend(pnp, code, "\"1\"", "{\"crime\": \"129-C\"}").then().statusCode(200);
        amend(pnp, code, "\"1\"", "{\"crime\": \"129-B\"}")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:kuska:problem:precondition-failed"));
    }

    @Test
    void withoutAVersionItIsRefused() {
        pnp.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/cases/{code}", registered())
                .then()
                .statusCode(428);
    }

    @Test
    void whatCannotBeIsRefused() {
        String code = registered();
        amend(pnp, code, "\"1\"", "{\"crime\": \"999\"}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("crime"));
        amend(pnp, code, "\"1\"", "{\"kind\": null}").then().statusCode(400).body("errors.field", hasItem("kind"));
        amend(pnp, code, "\"1\"", "{\"persons\": []}")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("unknown-field"));
        amend(pnp, code, "\"1\"", "[]").then().statusCode(400);
    }

    @Test
    void anotherInstitutionsCaseIsAsGoodAsMissing() {
        amend(Api.as("fiscal.mp"), registered(), "\"1\"", "{\"crime\": \"129-C\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyRegistrarsAmend() {
        amend(Api.as("investigador.pnp"), registered(), "\"1\"", "{}").then().statusCode(403);
        Api.anonymous().body("{}").patch("/cases/CT-0000-0000").then().statusCode(401);
    }

    private String registered() {
        return pnp.registered(CaseFixture.aComplaint()).extract().path("code");
    }

    private static Response amend(Api by, String code, String version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/cases/{code}", code);
    }
}
