package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class JoinCasesApiTest {

    private final Api steward = Api.as("identidad.mininter");
    private final Api fiscal = Api.as("fiscal.mp");

    @Test
    void aComplaintAndTheFolderThatNamesItAreProposedJoinedCountedOnceAndSeparatedAgain() {
        String number = "D-" + UUID.randomUUID().toString().substring(0, 8);
        String dni = PersonFixture.freshDni();
        String complaint = Api.as("registrador.pnp")
                .registered(CaseFixture.aComplaint()
                        .from("RETA", number)
                        .with("receivedAt", "1998-03-02")
                        .without("crime")
                        .with(victim(dni)))
                .extract()
                .path("code");
        String folder = fiscal.registered(CaseFixture.aProsecutorsFolder()
                        .with("receivedAt", "1998-03-20")
                        .without("crime")
                        .with("means", List.of("VIOLENCIA"))
                        .with("references", List.of(number))
                        .with(victim(dni)))
                .extract()
                .path("code");
        fiscal.get("/cases/{code}/joins/proposals", folder)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].other.code", equalTo(complaint))
                .body("[0].strength", equalTo("STRONG"))
                .body("[0].crossReference", equalTo(true))
                .body("[0].sharedVictims", equalTo(1));
        assertThat(Instant.parse(
                        fiscal.get("/cases/{code}/joins/proposals", folder).path("[0].since")))
                .isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        Response proposals = steward.get("/join-proposals?limit=200");
        List<String> proposed = new ArrayList<>(proposals.<List<String>>path("items.one.code"));
        proposed.addAll(proposals.path("items.other.code"));
        assertThat(proposed).contains(complaint, folder);
        settledTotals(2, 2, 2);

        Response decided = decide(fiscal, folder, complaint, "CONFIRM");
        decided.then().statusCode(201).body("status", equalTo("CONFIRMED"));
        decide(steward, complaint, folder, "REJECT").then().statusCode(409);
        fiscal.get("/cases/{code}/joins/proposals", folder).then().body("", empty());
        fiscal.get("/cases/{code}/joins", folder)
                .then()
                .statusCode(200)
                .body("sources.institution", containsInAnyOrder("PNP", "MPFN"))
                .body("fields.find { it.field == 'means' }.agreement", equalTo("CONFLICT"))
                .body("fields.find { it.field == 'conducts' }.agreement", equalTo("AGREED"))
                .body("persons", hasSize(1))
                .body("persons[0].agreement", equalTo("AGREED"));
        Api.as("registrador.pnp")
                .get("/cases/{code}/joins", complaint)
                .then()
                .body("sources.institution", containsInAnyOrder("PNP"))
                .body("outsideMandate", equalTo(1));
        settledTotals(1, 2, 1);

        fiscal.request()
                .delete("/cases/{code}/joins/{id}", folder, decided.path("id"))
                .then()
                .statusCode(204);
        fiscal.get("/cases/{code}/joins", folder).then().body("sources", hasSize(1));
        fiscal.get("/cases/{code}/joins/proposals", folder).then().body("", hasSize(1));
        settledTotals(2, 2, 2);
    }

    @Test
    void aNumberTypedIntoOnesOwnCaseDoesNotTellOfAFolderThatOneMayNotSee() {
        String number = "F-" + UUID.randomUUID().toString().substring(0, 8);
        String folder = fiscal.registered(CaseFixture.aProsecutorsFolder()
                        .from("SISTRA", number)
                        .with("receivedAt", "1997-03-20")
                        .without("crime"))
                .extract()
                .path("code");
        String complaint = Api.as("registrador.pnp")
                .registered(CaseFixture.aComplaint()
                        .with("receivedAt", "1997-03-02")
                        .without("crime")
                        .with("references", List.of(number)))
                .extract()
                .path("code");
        Api.as("investigador.pnp")
                .get("/cases/{code}/joins/proposals", complaint)
                .then()
                .statusCode(200)
                .body("", empty());
        steward.get("/cases/{code}/joins/proposals", complaint)
                .then()
                .statusCode(200)
                .body("[0].other.code", equalTo(folder));
    }

    @Test
    void rejectedPairsAreNotAskedAgain() {
        String dni = PersonFixture.freshDni();
        String complaint = Api.asSystem("reta")
                .registered(CaseFixture.aComplaint().with(victim(dni)))
                .extract()
                .path("code");
        String folder = fiscal.registered(CaseFixture.aProsecutorsFolder().with(victim(dni)))
                .extract()
                .path("code");
        decide(steward, complaint, folder, "REJECT").then().statusCode(201);
        fiscal.get("/cases/{code}/joins/proposals", folder).then().body("", empty());
    }

    @Test
    void whatCannotBeIsRefused() {
        String folder =
                fiscal.registered(CaseFixture.aProsecutorsFolder()).extract().path("code");
        String foreign = Api.asSystem("reta")
                .registered(CaseFixture.aComplaint())
                .extract()
                .path("code");
        decide(fiscal, folder, folder, "CONFIRM").then().statusCode(422);
        decide(fiscal, folder, foreign, "CONFIRM").then().statusCode(404);
        decide(Api.as("registrador.pnp"), foreign, folder, "CONFIRM").then().statusCode(403);
        steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", foreign, "decision", "CONFIRM", "reason", "PORQUE_SI"))
                .post("/cases/{code}/joins", folder)
                .then()
                .statusCode(400);
    }

    private static void settledTotals(int cases, int files, int victimisations) {
        StatisticsApiTest.settled();
        Api ministry = Api.as("conductora.mininter");
        ministry.get("/statistics?unit=CASE&year=1998")
                .then()
                .body("total.counted", equalTo(cases))
                .body("total.reported", equalTo(files));
        ministry.get("/statistics?unit=VICTIMISATION&year=1998")
                .then()
                .body("total.counted", equalTo(victimisations))
                .body("total.reported", equalTo(files));
        String asOf = ministry.get("/statistics?unit=CASE&year=1998").path("asOf");
        assertThat(ministry.get("/statistics?unit=CASE&year=1998&asOf=" + asOf).<Integer>path("total.counted"))
                .isEqualTo(cases);
    }

    private static PersonFixture victim(String dni) {
        return PersonFixture.aVictim().withDni(dni).woman();
    }

    private static Response decide(Api by, String code, String other, String decision) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", other, "decision", decision, "reason", "HECHOS_Y_PERSONAS_COINCIDEN"))
                .post("/cases/{code}/joins", code);
    }
}
