package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Each test has a year of its own: figures are of the whole register, and other tests register too. */
@RegistryTest
class StatisticsApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api ministry = Api.as("conductora.mininter");

    @Test
    void aPersonKnownToTwoInstitutionsIsOnePersonTwoVictimisationsAndTwoReports() {
        String dni = PersonFixture.freshDni();
        register(pnp, CaseFixture.aComplaint(), "1991", victim(dni, "MUJER"));
        register(Api.asSystem("sistra"), CaseFixture.aProsecutorsFolder(), "1991", victim(dni, "MUJER"));
        settled();
        figures("unit=PERSON&year=1991")
                .then()
                .statusCode(200)
                .body("total.counted", equalTo(1))
                .body("total.reported", equalTo(2))
                .body("isProtected", equalTo(false))
                .body(
                        "notes[0]",
                        equalTo(
                                "Personas: cada víctima se cuenta una vez, quienquiera que la haya registrado y cuantas veces sea."));
        figures("unit=VICTIMISATION&year=1991&by=INSTITUTION")
                .then()
                .body("total.counted", equalTo(2))
                .body("cells.values", contains(List.of("MPFN"), List.of("PNP")));
        figures("unit=CASE&year=1991&by=DEPARTMENT")
                .then()
                .body("total.counted", equalTo(2))
                .body("cells[0].values", contains("17"))
                .body("cells[0].counted", equalTo(2));
        ministry.get("/statistics/reconciliation?year=1991")
                .then()
                .statusCode(200)
                .body("reported", equalTo(2))
                .body("persons", equalTo(1))
                .body("institutions.institution", contains("MPFN", "PNP"))
                .body("reasons.find { it.reason == 'IN_SEVERAL_CASES' }.difference", equalTo(1))
                .body("reasons.find { it.reason == 'KNOWN_TO_SEVERAL_INSTITUTIONS' }.difference", equalTo(1));
    }

    @Test
    void figuresAreFreshWithinASecond() {
        register(pnp, CaseFixture.aComplaint(), "1992", victim(PersonFixture.freshDni(), "HOMBRE"));
        Instant committed = Instant.now();
        while (total("unit=PERSON&year=1992") == 0) {
            assertThat(Duration.between(committed, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** The same answer is given as long as nothing changes, and to each what they may see. */
    @Test
    void anAnswerThatIsKeptIsStillTrueAndForThoseWhoMaySeeIt() {
        String question = "unit=PERSON&year=1990&by=SEX";
        register(pnp, CaseFixture.aComplaint(), "1990", victim(PersonFixture.freshDni(), "MUJER"));
        settled();
        for (int time = 0; time < 3; time++) {
            figures(question).then().body("isProtected", equalTo(false)).body("total.counted", equalTo(1));
            pnp.get("/statistics?" + question)
                    .then()
                    .statusCode(200)
                    .body("isProtected", equalTo(true))
                    .body("total.counted", nullValue());
        }
        register(pnp, CaseFixture.aComplaint(), "1990", victim(PersonFixture.freshDni(), "HOMBRE"));
        settled();
        figures(question)
                .then()
                .body("total.counted", equalTo(2))
                .body("cells.values.flatten()", contains("HOMBRE", "MUJER"));
        figures("unit=PERSON&year=1990&by=DEPARTMENT").then().body("total.counted", equalTo(2));
    }

    @Test
    void figuresAsTheyWereAreGivenAgain() {
        register(pnp, CaseFixture.aComplaint(), "1993", victim(PersonFixture.freshDni(), "MUJER"));
        settled();
        JsonPath before = figures("unit=PERSON&year=1993&by=SEX").jsonPath();
        String number = UUID.randomUUID().toString();
        register(
                pnp, CaseFixture.aComplaint().from("RETA", number), "1993", victim(PersonFixture.freshDni(), "HOMBRE"));
        settled();
        assertThat(total("unit=PERSON&year=1993")).isEqualTo(2);
        JsonPath again = figures("unit=PERSON&year=1993&by=SEX&asOf=" + before.getString("asOf"))
                .jsonPath();
        assertThat(again.getList("cells")).isEqualTo(before.getList("cells"));
        assertThat(again.getMap("total")).isEqualTo(before.getMap("total"));
        pnp.register(CaseFixture.aComplaint()
                        .from("RETA", number)
                        .with("receivedAt", "1993-05-05")
                        .without("crime"))
                .then()
                .statusCode(200);
        settled();
        assertThat(total("unit=PERSON&year=1993")).isEqualTo(1);
        assertThat(total("unit=CASE&year=1993")).isEqualTo(2);
    }

    @Test
    void routesAreAMatrixOfOriginAndDestination() {
        register(
                pnp,
                CaseFixture.aComplaint()
                        .with(
                                "route",
                                List.of(
                                        Map.of("stage", "RECRUITMENT", "ubigeo", "080101"),
                                        Map.of("stage", "EXPLOITATION", "country", "BO"))),
                "1994",
                victim(PersonFixture.freshDni(), "MUJER"));
        settled();
        figures("unit=PERSON&year=1994&by=ORIGIN,DESTINATION")
                .then()
                .body("cells.values", contains(List.of("08", "BO")))
                .body("cells.counted", contains(1));
        figures("unit=PERSON&year=1994&by=DESTINATION,SEX&where=ORIGIN:08")
                .then()
                .body("cells.values", contains(List.of("BO", "MUJER")));
    }

    @Test
    void whatIsStillToComeIsNotTold() {
        settled();
        JsonPath tomorrow = figures("unit=CASE&asOf=2199-01-01").jsonPath();
        assertThat(Instant.parse(tomorrow.getString("asOf"))).isBefore(Instant.now());
        assertThat(tomorrow.getMap("total"))
                .isEqualTo(figures("unit=CASE").jsonPath().getMap("total"));
    }

    @Test
    void whoHasNoMandateSeesNoSmallFigure() {
        for (int i = 0; i < 7; i++) {
            register(pnp, CaseFixture.aComplaint(), "1995", victim(PersonFixture.freshDni(), "MUJER"));
        }
        register(pnp, CaseFixture.aComplaint(), "1995", victim(PersonFixture.freshDni(), "HOMBRE"));
        settled();
        Api shelter = Api.as("gestora.cem");
        shelter.get("/statistics?unit=PERSON&year=1995&by=SEX")
                .then()
                .statusCode(200)
                .body("isProtected", equalTo(true))
                .body("total.counted", equalTo(8))
                .body("cells.suppressed", contains(true, true))
                .body("cells.counted", contains(nullValue(), nullValue()));
        shelter.get("/statistics?unit=PERSON&year=1995&by=DEPARTMENT,SEX")
                .then()
                .body("cells.findAll { !it.suppressed }.size()", equalTo(0));
        shelter.get("/statistics?unit=PERSON&year=1995&where=SEX:HOMBRE").then().statusCode(403);
        shelter.get("/statistics?unit=PERSON&by=SEX").then().statusCode(403);
        shelter.get("/statistics?unit=PERSON&year=1995&asOf=2026-01-01").then().statusCode(403);
        shelter.get("/statistics/reconciliation?year=1995").then().statusCode(403);
        pnp.get("/statistics?unit=PERSON&year=1995&by=SEX&where=INSTITUTION:PNP")
                .then()
                .body("isProtected", equalTo(false))
                .body("cells.counted", contains(1, 7));
        pnp.get("/statistics?unit=PERSON&year=1995&by=SEX&where=INSTITUTION:MPFN")
                .then()
                .statusCode(403);
    }

    @Test
    void resolutionsAreCountedByTheYearInWhichTheyWereIssued() {
        Response folder = register(
                Api.as("fiscal.mp"),
                CaseFixture.aProsecutorsFolder(),
                "1996",
                victim(PersonFixture.freshDni(), "MUJER"));
        Api.as("fiscal.mp")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "OPEN_INQUIRY", "issuedOn", "1997-02-01"))
                .post("/cases/{code}/resolutions", folder.<String>path("code"))
                .then()
                .statusCode(201);
        settled();
        figures("unit=RESOLUTION&year=1997&by=RESOLUTION")
                .then()
                .body("total.counted", equalTo(1))
                .body("cells[0].values", contains("OPEN_INQUIRY"));
        figures("unit=CASE&year=1996&by=PHASE").then().body("cells[0].values", contains("PRELIMINARY_INQUIRY"));
        figures("unit=RESOLUTION&by=YEAR,RESOLUTION")
                .then()
                .body("cells.values", hasItem(List.of("1997", "OPEN_INQUIRY")))
                .body("total.counted", greaterThanOrEqualTo(1));
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        figures("unit=CASE&by=SEX").then().statusCode(400).body("errors[0].rule", equalTo("not-of-this-unit"));
        figures("unit=PERSON&by=SEX,MONTH,KIND").then().statusCode(400);
        figures("unit=PATO").then().statusCode(400);
        figures("unit=PERSON&where=PATO").then().statusCode(400);
        Api.anonymous().get("/statistics").then().statusCode(401);
    }

    private Response figures(String query) {
        return ministry.get("/statistics?" + query);
    }

    private int total(String query) {
        return figures(query).path("total.counted");
    }

    private static Response register(Api by, CaseFixture sent, String year, PersonFixture... persons) {
        Response registered = by.register(
                sent.with("receivedAt", year + "-03-02").without("crime").with(persons));
        registered.then().statusCode(201);
        return registered;
    }

    private static PersonFixture victim(String dni, String sex) {
        return PersonFixture.aVictim().withDni(dni).with("sex", sex);
    }

    /** Waits until nothing that changed is left to be put together. */
    static void settled() {
        Instant start = Instant.now();
        while (TestDatabase.current().count("SELECT count(*) FROM statistics_change") > 0) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }
}
