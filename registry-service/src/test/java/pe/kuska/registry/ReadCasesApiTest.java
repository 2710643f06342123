package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class ReadCasesApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api investigator = Api.as("investigador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api auditor = Api.as("auditora.dp");

    @Nested
    class OneCase {

        @Test
        void isShownAsItWasSentButForItsPeople() {
            Response registered = pnp.register(CaseFixture.aComplaint()
                    .with("route", List.of(Map.of("stage", "RECRUITMENT", "ubigeo", "080101", "date", "2025-11-20")))
                    .with("references", List.of("506014502-2026-8-0"))
                    .with(PersonFixture.aVictim()
                            .named("Wilma", "Layme", "Pari")
                            .withDni(PersonFixture.freshDni())
                            .bornOn("2009-07-01")));
            Response shown = pnp.get("/cases/{code}", registered.<String>path("code"));
            shown.then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("institution", equalTo("PNP"))
                    .body("unit", equalTo("DIRCTPTIM"))
                    .body("kind", equalTo("COMPLAINT"))
                    .body("receivedAt", equalTo("2026-03-03T03:10:00Z"))
                    .body("crime", equalTo("129-A"))
                    .body("conducts", contains("CAPTACION", "TRASLADO"))
                    .body("place.ubigeo", equalTo("170101"))
                    .body("route[0].stage", equalTo("RECRUITMENT"))
                    .body("route[0].date", equalTo("2025-11-20"))
                    .body("references", contains("506014502-2026-8-0"))
                    .body("persons[0].personCode", equalTo(registered.path("persons[0].personCode")))
                    .body("persons[0].role", equalTo("VICTIM"));
            assertThat(shown.asString()).doesNotContainIgnoringCase("wilma").doesNotContain("2009-07-01");
        }

        @Test
        void ofAnotherInstitutionIsAsGoodAsMissingAndTheAttemptIsKept() {
            String code = sistra.registered(CaseFixture.aProsecutorsFolder())
                    .extract()
                    .path("code");
            Response outside = pnp.get("/cases/{code}", code);
            Response missing = pnp.get("/cases/{code}", "CT-0000-0000");
            assertThat(outside.statusCode()).isEqualTo(404);
            assertThat(withoutInstance(outside)).isEqualTo(withoutInstance(missing));
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM audit_entry WHERE outcome = 'DENIED' AND subject_id = ?",
                                    code))
                    .isEqualTo(1);
        }

        @Test
        void linkedByAPersonIsForInvestigatorsOnly() {
            String dni = PersonFixture.freshDni();
            String code = sistra.registered(CaseFixture.aProsecutorsFolder()
                            .with(
                                    PersonFixture.aVictim()
                                            .named("Zoila", "Ccama", "Apaza")
                                            .withDni(dni),
                                    PersonFixture.aSuspect().named("Rufino", "Choque", "Mamani")))
                    .extract()
                    .path("code");
            investigator.get("/cases/{code}", code).then().statusCode(404);
            pnp.registered(CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim()
                            .named("Soila", "Ccama", "Apaza")
                            .withDni(dni)));
            investigator
                    .get("/cases/{code}", code)
                    .then()
                    .statusCode(200)
                    .body("persons.role", contains("VICTIM", "SUSPECT"));
            pnp.get("/cases/{code}", code).then().statusCode(404);
        }

        @Test
        void isShownToTheAuditorWhoevers() {
            String code = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
            auditor.get("/cases/{code}", code).then().statusCode(200);
        }

        @Test
        void withATypingErrorInItsCodeIsAClearProblem() {
            pnp.get("/cases/{code}", "CT-1234-5678")
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("case-code"));
        }

        @Test
        void isNotShownWithoutAToken() {
            Api.anonymous().get("/cases/CT-0000-0000").then().statusCode(401);
        }

        @Test
        void isNotForAdministrators() {
            Api.as("admin").get("/cases/{code}", "CT-0000-0000").then().statusCode(403);
        }
    }

    @Nested
    class TheList {

        @Test
        void holdsTheInstitutionsOwnCases() {
            String ours = pnp.registered(CaseFixture.aComplaint()).extract().path("code");
            String theirs = sistra.registered(CaseFixture.aProsecutorsFolder())
                    .extract()
                    .path("code");
            pnp.get("/cases?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem(ours))
                    .body("items.code", not(hasItem(theirs)));
            auditor.get("/cases?limit=200").then().body("items.code", hasItems(ours, theirs));
        }

        @Test
        void holdsLinkedCasesForInvestigators() {
            String dni = PersonFixture.freshDni();
            String theirs = sistra.registered(CaseFixture.aProsecutorsFolder()
                            .with(PersonFixture.aVictim()
                                    .named("Nilda", "Chura", "Quispe")
                                    .withDni(dni)))
                    .extract()
                    .path("code");
            pnp.registered(CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim()
                            .named("Nilda", "Chura", "Quispe")
                            .withDni(dni)));
            investigator.get("/cases?limit=200").then().body("items.code", hasItem(theirs));
            pnp.get("/cases?limit=200").then().body("items.code", not(hasItem(theirs)));
        }

        @Test
        void isReadPageByPageWithoutGapsOrRepetitions() {
            Api operator = Api.as("operador.1818");
            List<String> registered = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                registered.addFirst(operator.registered(CaseFixture.aComplaint()
                                .with("kind", "INSPECTION")
                                .with("receivedAt", "2026-02-0" + (i + 1)))
                        .extract()
                        .path("code"));
            }
            List<String> read = new ArrayList<>();
            @Nullable String next = "/api/registry/v1/cases?kind=INSPECTION&from=2026-02-01&to=2026-02-05&limit=2";
            while (next != null) {
                Response page = operator.request()
                        .basePath("")
                        .urlEncodingEnabled(false)
                        .get(next);
                read.addAll(page.path("items.code"));
                next = page.path("next");
            }
            assertThat(read).containsExactlyElementsOf(registered);
        }

        @Test
        void isNarrowedByKindAndDate() {
            String code = pnp.registered(CaseFixture.aComplaint()
                            .with("kind", "OPERATION")
                            .with("receivedAt", "2024-06-30T23:30:00-05:00"))
                    .extract()
                    .path("code");
            pnp.get("/cases?kind=OPERATION&from=2024-06-30&to=2024-06-30")
                    .then()
                    .body("items.code", contains(code));
            pnp.get("/cases?kind=CONSULAR").then().body("items", empty());
            pnp.get("/cases?from=2024-07-01&to=2024-07-01").then().body("items", hasSize(0));
        }

        @Test
        void namesPeopleByCodeAndRoleOnly() {
            String dni = PersonFixture.freshDni();
            Response registered = pnp.register(CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim()
                            .named("Gladys", "Vilca", "Ramos")
                            .withDni(dni)));
            Response list = pnp.get("/cases?limit=1");
            list.then()
                    .body("items[0].persons[0].personCode", equalTo(registered.path("persons[0].personCode")))
                    .body("items[0].persons[0].role", equalTo("VICTIM"));
            assertThat(list.asString()).doesNotContainIgnoringCase("gladys").doesNotContain(dni);
        }

        @Test
        void withAMeaninglessFilterIsAClearProblem() {
            pnp.get("/cases?from=%2B999999999-12-31").then().statusCode(400).body("errors[0].field", equalTo("from"));
            pnp.get("/cases?from=ayer").then().statusCode(400).body("errors[0].field", equalTo("from"));
            pnp.get("/cases?kind=ALERTA").then().statusCode(400).body("errors[0].rule", equalTo("unknown-code"));
            pnp.get("/cases?limit=0").then().statusCode(400);
            pnp.get("/cases?after=@@").then().statusCode(400);
        }

        @Test
        void isNotForAdministratorsNorForAnonymous() {
            Api.as("admin").get("/cases").then().statusCode(403);
            Api.anonymous().get("/cases").then().statusCode(401);
        }
    }

    private static String withoutInstance(Response response) {
        Map<String, Object> problem = response.path("");
        problem.remove("instance");
        return problem.toString();
    }
}
