package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class HistoryApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void everyChangeSaysWhoWhenAndWhatBefore() {
        String code = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        String between = lastChange(code);
        amend(code, "\"1\"", "{\"crime\": \"129-O\", \"circumstances\": {\"channel\": \"OFICIO\"}}");
        pnp.get("/cases/{code}/history", code)
                .then()
                .statusCode(200)
                .body("versions.version", contains(1, 2))
                .body("versions[0].institution", equalTo("PNP"))
                .body("versions[0].changes.field", hasItem("place.ubigeo"))
                .body("versions[1].changes.field", contains("crime", "circumstances.channel"))
                .body("versions[1].changes[0].before", equalTo("129-A"))
                .body("versions[1].changes[0].after", equalTo("129-O"))
                .body("versions[1].changes[1].before", nullValue());
        pnp.request()
                .queryParam("asOf", between)
                .get("/cases/{code}", code)
                .then()
                .statusCode(200)
                .body("crime", equalTo("129-A"))
                .body("version", equalTo(1));
        pnp.request()
                .queryParam("asOf", "2020-01-01")
                .get("/cases/{code}", code)
                .then()
                .statusCode(404);
        pnp.request()
                .queryParam("asOf", "ayer")
                .get("/cases/{code}", code)
                .then()
                .statusCode(400);
    }

    @Test
    void aPersonNoLongerNamedStaysInTheHistory() {
        String number = UUID.randomUUID().toString();
        Response first = pnp.register(CaseFixture.aComplaint()
                .from("RETA", number)
                .with(PersonFixture.aVictim().named("Nelly", PersonFixture.freshSurname(), "Rojas")));
        String code = first.path("code");
        pnp.register(CaseFixture.aComplaint().from("RETA", number)).then().statusCode(200);
        pnp.get("/cases/{code}", code).then().body("persons", empty());
        pnp.get("/cases/{code}/history", code)
                .then()
                .body("versions[1].changes[0].field", equalTo("persons"))
                .body("versions[1].changes[0].before", contains(first.path("persons[0].personCode") + " VICTIM"))
                .body("versions[1].changes[0].after", empty());
    }

    @Test
    void outsideTheMandateItIsAsGoodAsMissing() {
        String code = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
        Api.as("fiscal.mp").get("/cases/{code}/history", code).then().statusCode(404);
        Api.as("auditora.dp").get("/cases/{code}/history", code).then().statusCode(200);
    }

    @Test
    void aPersonsBirthsResidencesCasesAndInstitutionsAreToldOverTime() {
        String dni = PersonFixture.freshDni();
        String number = UUID.randomUUID().toString();
        String surname = PersonFixture.freshSurname();
        Response first =
                pnp.register(CaseFixture.aComplaint().from("RETA", number).with(victim(dni, surname, "080101")));
        pnp.register(CaseFixture.aComplaint().from("RETA", number).with(victim(dni, surname, "170101")));
        Api.asSystem("sistra").registered(CaseFixture.aProsecutorsFolder().with(victim(dni, surname, "150101")));
        String cuv = first.path("persons[0].personCode");
        String history = pnp.request()
                .queryParam("purpose", "ATENCION")
                .get("/people/{cuv}/history", cuv)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("victimisations", equalTo(2))
                .body("institutions.institution", contains("PNP", "MPFN"))
                .body("residences.department", contains("08", "17", "15"))
                .body("residences.ubigeo", contains("080101", "170101", null))
                .body("residences[0].until", not(nullValue()))
                .body("births.date", hasItem("2009-04-02"))
                .body("cases", hasSize(1))
                .extract()
                .asString();
        assertThat(history).doesNotContain(surname).doesNotContain(dni);
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'READ_HISTORY' AND subject_id = ?",
                                cuv))
                .isEqualTo(1);
    }

    @Test
    void aPersonIsToldAsItWasKnownAtAMoment() {
        String dni = PersonFixture.freshDni();
        String number = UUID.randomUUID().toString();
        String surname = PersonFixture.freshSurname();
        Response first =
                pnp.register(CaseFixture.aComplaint().from("RETA", number).with(victim(dni, surname, "080101")));
        String cuv = first.path("persons[0].personCode");
        String then = lastChange(first.path("code"));
        pnp.register(CaseFixture.aComplaint()
                .from("RETA", number)
                .with(victim(dni, surname, "170101").with("nationality", "BO")));
        Api.asSystem("sistra")
                .registered(CaseFixture.aProsecutorsFolder()
                        .with("place", Map.of("ubigeo", "150101"))
                        .with(victim(dni, surname, "150101")));
        pnp.request()
                .queryParam("purpose", "ATENCION")
                .queryParam("asOf", then)
                .get("/people/{cuv}/history", cuv)
                .then()
                .statusCode(200)
                .body("victimisations", equalTo(1))
                .body("institutions.institution", contains("PNP"))
                .body("residences.department", contains("08"))
                .body("residences[0].until", nullValue());
        pnp.request()
                .queryParam("purpose", "ATENCION")
                .get("/people/{cuv}/history", cuv)
                .then()
                .body("victimisedIn.department", contains("17", "15"))
                .body("victimisedIn.year", contains(2026, 2026))
                .body("victimisedIn.caseCode", contains(first.<String>path("code"), null));
        pnp.get("/people/{cuv}", cuv)
                .then()
                .body("nationality", equalTo("BO"))
                .body("victimisations", equalTo(2))
                .body("institutions", contains("MPFN", "PNP"));
        pnp.request()
                .queryParam("asOf", then)
                .get("/people/{cuv}", cuv)
                .then()
                .statusCode(200)
                .body("nationality", nullValue())
                .body("victimisations", equalTo(1))
                .body("institutions", contains("PNP"))
                .body("cases.code", contains(first.<String>path("code")));
        pnp.request()
                .queryParam("asOf", "2020-01-01")
                .get("/people/{cuv}", cuv)
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonsHistoryNeedsAPurposeAndALink() {
        Response first = Api.asSystem("sistra")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim().named("Olga", PersonFixture.freshSurname(), "Rojas")));
        String cuv = first.path("persons[0].personCode");
        pnp.request()
                .queryParam("purpose", "ATENCION")
                .get("/people/{cuv}/history", cuv)
                .then()
                .statusCode(404);
        Api.as("fiscal.mp").get("/people/{cuv}/history", cuv).then().statusCode(400);
        Api.as("investigador.pnp")
                .request()
                .queryParam("purpose", "ATENCION")
                .get("/people/{cuv}/history", cuv)
                .then()
                .statusCode(403);
    }

    private static PersonFixture victim(String dni, String surname, String residence) {
        return PersonFixture.aVictim()
                .named("Nora", surname, "Huamán")
                .withDni(dni)
                .bornOn("2009-04-02")
                .with("residence", Map.of("ubigeo", residence));
    }

    private static String lastChange(String code) {
        return String.valueOf(TestDatabase.current()
                .rows(
                        "SELECT to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS at FROM trafficking_case WHERE code = ?",
                        code)
                .getFirst()
                .get("at"));
    }

    private void amend(String code, String version, String patch) {
        pnp.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/cases/{code}", code)
                .then()
                .statusCode(200);
    }
}
