package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class ProceedingApiTest {

    private final Api fiscal = Api.as("fiscal.mp");

    @Test
    void aCaseGoesToAJudgmentThatSaysWhomItAffects() {
        Response folder = folder();
        String code = folder.path("code");
        fiscal.get("/cases/{code}/proceeding", code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("phase", equalTo("NOTICE"))
                .body("resolutions", empty())
                .body("possible", hasItem("OPEN_INQUIRY"));
        for (String kind : List.of("OPEN_INQUIRY", "FORMALISE", "ACCUSE", "ORDER_TRIAL")) {
            record(fiscal, code, Map.of("kind", kind, "issuedOn", "2026-03-10"))
                    .then()
                    .statusCode(201);
        }
        record(
                        fiscal,
                        code,
                        Map.of(
                                "kind", "JUDGMENT",
                                "issuedOn", "2026-03-12",
                                "number", "Res. 14-2026",
                                "persons",
                                        List.of(
                                                Map.of(
                                                        "recordId",
                                                        folder.path("persons[1].recordId"),
                                                        "effect",
                                                        "CONVICTED",
                                                        "prisonMonths",
                                                        180),
                                                Map.of(
                                                        "recordId",
                                                        folder.path("persons[0].recordId"),
                                                        "effect",
                                                        "REPARATION",
                                                        "reparation",
                                                        20000))))
                .then()
                .statusCode(201)
                .header("ETag", "\"5\"")
                .body("phase", equalTo("FIRST_JUDGMENT"))
                .body("resolutions[4].instance", equalTo("FIRST"))
                .body("resolutions[4].persons.effect", hasItem("CONVICTED"))
                .body("resolutions[4].persons.personCode", hasItem(folder.<String>path("persons[1].personCode")));
        assertThat(types(code))
                .containsSubsequence(
                        "pe.kuska.registry.CaseRegistered.v1",
                        "pe.kuska.registry.PhaseChanged.v1",
                        "pe.kuska.registry.JudgmentRecorded.v1");
    }

    @Test
    void whatThePhaseDoesNotAllowIsRefused() {
        String code = folder().path("code");
        record(fiscal, code, Map.of("kind", "ACCUSE", "issuedOn", "2026-03-10"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kuska:problem:resolution-not-in-this-phase"));
        record(fiscal, code, Map.of("kind", "ARCHIVE", "issuedOn", "2999-03-10"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("issuedOn"));
    }

    @Test
    void aResolutionSetsTheDayOfTheNextHearingAndIsTakenBackWithIt() {
        String code = folder().path("code");
        Map<String, Object> inquiry = new HashMap<>(Map.of("kind", "OPEN_INQUIRY", "issuedOn", "2026-03-10"));
        inquiry.put("hearingOn", "2026-03-09");
        record(fiscal, code, inquiry).then().statusCode(422).body("errors.field", contains("hearingOn"));
        inquiry.put("hearingOn", "2026-05-14");
        Response recorded = record(fiscal, code, inquiry);
        recorded.then().statusCode(201).body("resolutions[0].hearingOn", equalTo("2026-05-14"));
        fiscal.get("/cases/{code}/proceeding", code).then().body("resolutions[0].hearingOn", equalTo("2026-05-14"));
        fiscal.request()
                .header("If-Match", "\"1\"")
                .delete("/cases/{code}/resolutions/{id}", code, recorded.path("resolutions[0].id"))
                .then()
                .statusCode(200);
        assertThat(types(code))
                .filteredOn("pe.kuska.registry.HearingSet.v1"::equals)
                .hasSize(2);
    }

    @Test
    void aReclassificationChangesTheCaseAndIsTakenBack() {
        String code = folder().path("code");
        Map<String, Object> reclassify = new HashMap<>(Map.of("kind", "RECLASSIFY", "issuedOn", "2026-03-10"));
        reclassify.put("crime", "129-O");
        Response recorded = record(fiscal, code, reclassify);
        recorded.then()
                .statusCode(201)
                .body("resolutions[0].crimeBefore", equalTo("129-A"))
                .body("resolutions[0].crime", equalTo("129-O"));
        fiscal.get("/cases/{code}", code).then().body("crime", equalTo("129-O")).body("version", equalTo(2));
        fiscal.request()
                .header("If-Match", "\"9\"")
                .delete("/cases/{code}/resolutions/{id}", code, recorded.path("resolutions[0].id"))
                .then()
                .statusCode(412);
        fiscal.request()
                .header("If-Match", "\"1\"")
                .delete("/cases/{code}/resolutions/{id}", code, recorded.path("resolutions[0].id"))
                .then()
                .statusCode(200)
                .body("resolutions", empty());
        fiscal.get("/cases/{code}", code).then().body("crime", equalTo("129-A")).body("version", equalTo(3));
    }

    @Test
    void onlyTheOwnInstitutionRecordsAndOnlyTheMandateReads() {
        String code = folder().path("code");
        record(Api.as("investigador.pnp"), code, Map.of("kind", "ARCHIVE", "issuedOn", "2026-03-10"))
                .then()
                .statusCode(404);
        Api.as("registrador.pnp").get("/cases/{code}/proceeding", code).then().statusCode(404);
        record(Api.as("registrador.pnp"), code, Map.of("kind", "ARCHIVE", "issuedOn", "2026-03-10"))
                .then()
                .statusCode(403);
    }

    private Response folder() {
        return fiscal.register(CaseFixture.aProsecutorsFolder()
                .with(
                        PersonFixture.aVictim().named("Irma", PersonFixture.freshSurname(), "Quispe"),
                        PersonFixture.aSuspect().named("Raúl", PersonFixture.freshSurname(), "Soto")));
    }

    private static Response record(Api by, String code, Map<String, Object> resolution) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(resolution)
                .post("/cases/{code}/resolutions", code);
    }

    private static List<Object> types(String code) {
        return TestDatabase.current()
                .rows("SELECT type FROM outbox_event WHERE key = ? ORDER BY position", code)
                .stream()
                .<Object>map(row -> String.valueOf(row.get("type")))
                .toList();
    }
}
