package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Asking the authorities about documents. */
@RegistryTest
class VerificationApiTest {

    private final Api pnp = Api.as("registrador.pnp");

    private String registered(PersonFixture person) {
        Response answer = pnp.register(CaseFixture.aComplaint().with(person));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("persons[0].personCode");
    }

    private Response verified(Api caller, String cuv) {
        return caller.request().body(Map.of("purpose", "IDENTIFICACION")).post("/people/{cuv}/verifications", cuv);
    }

    @Test
    void agreesWhereAccentsAndCaseAreTheOnlyDifference() {
        String cuv = registered(PersonFixture.aVictim()
                .named("ROSA MARIA", "Quispe", "Huaman")
                .withDni("99900014")
                .bornOn("2004-05-17"));
        verified(pnp, cuv)
                .then()
                .statusCode(200)
                .body("find { it.documentType == 'DNI' }.authority", equalTo("RENIEC"))
                .body("find { it.documentType == 'DNI' }.simulated", equalTo(true))
                .body("find { it.documentType == 'DNI' }.outcome", equalTo("AGREES"))
                .body("find { it.documentType == 'DNI' }.differing", empty());
    }

    @Test
    void saysInWhatItDiffersAndNotWhatTheAuthorityAnswered() {
        String cuv = registered(PersonFixture.aVictim()
                .named("Andreína", "González", PersonFixture.freshSurname())
                .withDocument("CE", "990000017", "PE")
                .bornOn("1998-06-05"));
        Response answer = verified(pnp, cuv);
        answer.then()
                .statusCode(200)
                .body("[0].authority", equalTo("MIGRACIONES"))
                .body("[0].outcome", equalTo("DIFFERS"))
                .body("[0].differing", equalTo(List.of("SECOND_SURNAME", "BIRTH_DATE")));
        assertThat(answer.asString()).doesNotContain("Marcano", "1999-06-05", "990000017");
    }

    @Test
    void knowsNoDocumentThatNobodyHas() {
        verified(pnp, registered(PersonFixture.aVictim().withDni(PersonFixture.freshDni())))
                .then()
                .statusCode(200)
                .body("outcome", equalTo(List.of("NOT_FOUND")));
    }

    @Test
    void asksNobodyAboutDocumentsThatPeruDidNotIssue() {
        verified(pnp, registered(PersonFixture.aVictim().withDocument("PAS", "AB99" + PersonFixture.freshDni(), "BO")))
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void staysOnRecordAsAResultAndInTheAuditWithItsPurpose() {
        String cuv = registered(
                PersonFixture.aVictim().named("Yesenia", "Vásquez", "Shapiama").withDni("99900045"));
        verified(pnp, cuv).then().statusCode(200);
        pnp.get("/people/{cuv}/verifications?purpose=IDENTIFICACION", cuv)
                .then()
                .statusCode(200)
                .body("outcome", hasItem("AGREES"));
        assertThat(TestDatabase.current()
                        .rows(
                                "SELECT purpose, details FROM audit_entry WHERE action = 'ASK_AUTHORITY' AND subject_id = ?",
                                cuv))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry).containsEntry("purpose", "IDENTIFICACION");
                    assertThat(String.valueOf(entry.get("details")))
                            .contains("RENIEC")
                            .doesNotContain("99900045");
                });
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'READ_IDENTITY' AND subject_id = ?",
                                cuv))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void isOnlyForWhoRegisteredThePerson() {
        String cuv = registered(PersonFixture.aVictim().withDni(PersonFixture.freshDni()));
        verified(Api.as("fiscal.mp"), cuv).then().statusCode(404);
        pnp.request()
                .body(Map.of("purpose", "INVESTIGACION"))
                .post("/people/{cuv}/verifications", cuv)
                .then()
                .statusCode(403);
    }
}
