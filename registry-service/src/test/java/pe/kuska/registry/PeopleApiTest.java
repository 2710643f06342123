package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class PeopleApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api auditor = Api.as("auditora.dp");
    private final Api steward = Api.as("identidad.mininter");

    private String surname = "";
    private String dni = "";
    private String cuv = "";
    private String caseCode = "";

    @BeforeEach
    void aVictimIsRegisteredByThePolice() {
        surname = "Ka" + PersonFixture.freshSurname().toLowerCase(java.util.Locale.ROOT);
        dni = PersonFixture.freshDni();
        Response registered = pnp.register(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim()
                        .named("Maribel", surname, "Limachi")
                        .withDni(dni)
                        .bornOn("2010-08-09")
                        .woman()
                        .with("nationality", "PER")
                        .with("birthplace", Map.of("ubigeo", "210101", "text", "Puno"))
                        .with(
                                "residence",
                                Map.of("ubigeo", "170101", "address", "Jr. Loreto 455", "phone", "982111222"))));
        cuv = registered.path("persons[0].personCode");
        caseCode = registered.path("code");
    }

    @Nested
    class TheCard {

        @Test
        void tellsNothingTheyCouldBeRecognisedBy() {
            Response card = pnp.get("/people/{cuv}", cuv);
            card.then()
                    .statusCode(200)
                    .body("personCode", equalTo(cuv))
                    .body("sex", equalTo("MUJER"))
                    .body("ageGroup", equalTo("12-17"))
                    .body("nationality", equalTo("PE"))
                    .body("birthDepartment", equalTo("21"))
                    .body("institutions", contains("PNP"))
                    .body("cases.code", contains(caseCode));
            assertThat(card.asString())
                    .doesNotContainIgnoringCase("maribel")
                    .doesNotContain(dni, "2010", "Loreto", "982111222", "Puno", "170101");
        }

        @Test
        void showsTheCasesWithinTheMandateAndAllInstitutions() {
            sistra.registered(CaseFixture.aProsecutorsFolder()
                    .with(PersonFixture.aVictim()
                            .named("Maribel", surname, "Limachi")
                            .withDni(dni)));
            pnp.get("/people/{cuv}", cuv)
                    .then()
                    .body("cases", hasSize(1))
                    .body("institutions", containsInAnyOrder("PNP", "MPFN"));
            Api.as("investigador.pnp").get("/people/{cuv}", cuv).then().body("cases", hasSize(2));
            auditor.get("/people/{cuv}", cuv).then().body("cases", hasSize(2));
        }

        @Test
        void ofSomebodyElsesIsAsGoodAsMissing() {
            Api.as("fiscal.mp").get("/people/{cuv}", cuv).then().statusCode(404);
        }

        @Test
        void isFoundWhateverTheCodeIsTypedLike() {
            pnp.get("/people/{cuv}", cuv.toLowerCase(java.util.Locale.ROOT))
                    .then()
                    .statusCode(200);
            pnp.get("/people/{cuv}", "CUV-1111-1111-1111")
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("person-code"));
        }

        @Test
        void needsATokenAndARole() {
            Api.anonymous().get("/people/{cuv}", cuv).then().statusCode(401);
            Api.as("gestora.cem").get("/people/{cuv}", cuv).then().statusCode(403);
        }
    }

    @Nested
    class TheIdentity {

        @Test
        void isShownForAPurposeAndTheReadingIsKept() {
            pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("records", hasSize(1))
                    .body("records[0].names.given", equalTo("Maribel"))
                    .body("records[0].documents[0].number", equalTo(dni))
                    .body("records[0].birthDate", equalTo("2010-08-09"))
                    .body("records[0].residence.address", equalTo("Jr. Loreto 455"));
            assertThat(TestDatabase.current()
                            .rows(
                                    "SELECT purpose, outcome, institution FROM audit_entry WHERE action = 'READ_IDENTITY' AND subject_id = ?",
                                    cuv))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.values()).containsExactly("ATENCION", "DONE", "PNP"));
        }

        @Test
        void whereSomebodyLivesIsOnlyForTheInstitutionThatNotedIt() {
            sistra.registered(CaseFixture.aProsecutorsFolder()
                    .with(PersonFixture.aVictim()
                            .named("Maribel", surname, null)
                            .withDni(dni)));
            Api.as("fiscal.mp")
                    .get("/people/{cuv}/identity?purpose=INVESTIGACION", cuv)
                    .then()
                    .statusCode(200)
                    .body("records", hasSize(2))
                    .body("records.find { it.institution == 'PNP' }.residence", nullValue())
                    .body("records.find { it.institution == 'PNP' }.names.given", equalTo("Maribel"));
        }

        @ParameterizedTest
        @CsvSource({"'',required", "?purpose=,required", "?purpose=CURIOSIDAD,unknown-code"})
        void isNotShownWithoutAPurpose(String query, String rule) {
            pnp.get("/people/{cuv}/identity" + query, cuv)
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo(rule));
        }

        @Test
        void isNotShownForAnotherRolesPurpose() {
            pnp.get("/people/{cuv}/identity?purpose=INVESTIGACION", cuv)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:kuska:problem:purpose-not-allowed"));
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM audit_entry WHERE action = 'DENIED_BY_PURPOSE' AND subject_id = ?",
                                    cuv))
                    .isEqualTo(1);
        }

        @Test
        void isNotForInstitutionsWithoutALinkAndTheAttemptIsKept() {
            Api.as("fiscal.mp")
                    .get("/people/{cuv}/identity?purpose=INVESTIGACION", cuv)
                    .then()
                    .statusCode(404);
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM audit_entry WHERE outcome = 'DENIED' AND subject_id = ? AND institution = 'MPFN'",
                                    cuv))
                    .isEqualTo(1);
        }

        @Test
        void isNeverForTheAuditor() {
            auditor.get("/people/{cuv}/identity?purpose=ATENCION", cuv).then().statusCode(403);
        }

        @Test
        void isForTheStewardOnlyWhileSomebodyHasToDecide() {
            String first = PersonFixture.freshSurname();
            String second = PersonFixture.freshSurname();
            String alone = pnp.registered(CaseFixture.aComplaint()
                            .with(PersonFixture.aVictim()
                                    .named("Zenaida", first, second)
                                    .bornOn(PersonFixture.freshBirth())))
                    .extract()
                    .path("persons[0].personCode");
            steward.get("/people/{cuv}/identity?purpose=IDENTIFICACION", alone)
                    .then()
                    .statusCode(404);
            pnp.registered(CaseFixture.aComplaint().with(PersonFixture.aVictim().named("Zenaida", first, second)))
                    .body("persons[0].match", equalTo("REVIEW"));
            steward.get("/people/{cuv}/identity?purpose=IDENTIFICACION", alone)
                    .then()
                    .statusCode(200)
                    .body("records[0].names.given", equalTo("Zenaida"));
        }
    }

    @Nested
    class TheSearch {

        @Test
        void findsBySoundAndExplainsFieldByField() {
            Response found = search(
                    sistra,
                    Map.of(
                            "purpose",
                            "IDENTIFICACION",
                            "names",
                            Map.of(
                                    "given",
                                    "Maribell",
                                    "firstSurname",
                                    surname.replace("Ka", "Ca"),
                                    "secondSurname",
                                    "Limachi"),
                            "birthYear",
                            2010));
            found.then()
                    .statusCode(200)
                    .body("candidates.find { it.personCode == '" + cuv + "' }.linked", equalTo(false))
                    .body(
                            "candidates.find { it.personCode == '" + cuv
                                    + "' }.fields.find { it.field == 'SURNAMES' }.explanation",
                            equalTo("Los apellidos suenan igual o tienen un error de escritura."));
            assertThat(found.asString()).doesNotContainIgnoringCase("maribel").doesNotContain(dni);
        }

        /** Whoever calls knows what she knows: any part of it finds, and what is of too many says so. */
        @Test
        void findsByWhateverIsKnown() {
            List<Map<String, Object>> subsets = List.of(
                    Map.of("names", Map.of("firstSurname", surname)),
                    Map.of("names", Map.of("firstSurname", surname), "birthYear", 2010),
                    Map.of("names", Map.of("firstSurname", surname), "estimatedAge", 18),
                    Map.of("names", Map.of("given", "Maribel", "firstSurname", surname)),
                    Map.of("names", Map.of("given", "Maribél", "secondSurname", surname)),
                    Map.of("names", Map.of("firstSurname", "Limachy", "secondSurname", surname)),
                    Map.of("names", Map.of("firstSurname", surname), "birthDate", "2010-09-08"));
            subsets.forEach(known -> {
                Map<String, Object> sought = new HashMap<>(known);
                sought.put("purpose", "IDENTIFICACION");
                search(pnp, sought).then().statusCode(200).body("candidates.personCode", hasItem(cuv));
            });
        }

        @Test
        void findsByTheDayOfBirthAlone() {
            String day = PersonFixture.freshBirth();
            String born = pnp.registered(CaseFixture.aComplaint()
                            .with(PersonFixture.aVictim()
                                    .named("Maribel", surname, "Limachi")
                                    .bornOn(day)))
                    .extract()
                    .path("persons[0].personCode");
            Map<String, Object> sought = Map.of("purpose", "IDENTIFICACION", "birthDate", day);
            search(pnp, sought).then().body("candidates.personCode", hasItem(born));
            search(steward, sought).then().body("candidates.personCode", hasItem(born));
            // Asking day after day nobody learns when those of other institutions were born.
            search(sistra, sought).then().body("candidates.personCode", not(hasItem(born)));
        }

        @Test
        void saysThatAGivenNameAloneIsTooLittle() {
            search(pnp, Map.of("purpose", "IDENTIFICACION", "names", Map.of("given", "Maribel")))
                    .then()
                    .statusCode(200)
                    .body("candidates", hasSize(0))
                    .body("tooVague", equalTo(true));
            search(pnp, Map.of("purpose", "IDENTIFICACION", "names", Map.of("firstSurname", surname)))
                    .then()
                    .body("tooVague", equalTo(false));
        }

        /** Of a common surname no more tokens are filed than are of use; their number would tell which surname it is. */
        @Test
        void aCommonSurnameAloneIsSaidToBeOfTooMany() {
            String common = "Kw" + PersonFixture.freshSurname();
            ImportFixture clerk = ImportFixture.as("registrador.pnp");
            String profile = clerk.profile(Map.of(
                    "person",
                    Map.of("sourceRecordId", "id", "names.given", "nombres", "names.firstSurname", "paterno")));
            StringBuilder file = new StringBuilder("id;nombres;paterno\n");
            for (int i = 0; i < 800; i++) {
                file.append(i)
                        .append(";")
                        .append(PersonFixture.freshSurname())
                        .append(";")
                        .append(common)
                        .append("\n");
            }
            clerk.load(profile, file.toString());
            search(pnp, Map.of("purpose", "IDENTIFICACION", "names", Map.of("firstSurname", common)))
                    .then()
                    .body("candidates", hasSize(0))
                    .body("tooVague", equalTo(true));
            assertThat(TestDatabase.current().rows("""
                            SELECT count(*) AS filed FROM identity_token WHERE kind = 'surname'
                            GROUP BY token HAVING count(*) > 150
                            """))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(((Number) Objects.requireNonNull(row.get("filed"))).intValue())
                            .isLessThan(600));
        }

        @Test
        void findsByDocumentAlone() {
            search(pnp, Map.of("purpose", "IDENTIFICACION", "documents", new Object[] {
                        Map.of("type", "DNI", "number", dni)
                    }))
                    .then()
                    .body("candidates", hasSize(1))
                    .body("candidates[0].personCode", equalTo(cuv))
                    .body("candidates[0].linked", equalTo(true))
                    .body("candidates[0].score", notNullValue());
        }

        /** Guessing district after district, somebody who may not read where she lives would find her. */
        @Test
        void comparesWhereSheLivesWithWhatOneKnowsOneselfOnly() {
            Map<String, Object> rightGuess = atHome("170101", "Jr. Loreto 455", "982111222");
            Map<String, Object> wrongGuess = atHome("210101", "Av. Grau 9", "911000999");
            assertThat(resultOf(search(sistra, rightGuess))).isEqualTo(resultOf(search(sistra, wrongGuess)));
            search(pnp, rightGuess).then().body(homeOf("RESIDENCE"), not(equalTo("UNKNOWN")));
            search(steward, rightGuess).then().body(homeOf("RESIDENCE"), not(equalTo("UNKNOWN")));
            search(sistra, rightGuess)
                    .then()
                    .body(homeOf("RESIDENCE"), equalTo("UNKNOWN"))
                    .body(homeOf("ADDRESS"), equalTo("UNKNOWN"))
                    .body(homeOf("PHONE"), equalTo("UNKNOWN"));
        }

        private Map<String, Object> atHome(String ubigeo, String address, String phone) {
            return Map.of(
                    "purpose",
                    "IDENTIFICACION",
                    "documents",
                    List.of(Map.of("type", "DNI", "number", dni)),
                    "residence",
                    Map.of("ubigeo", ubigeo, "address", address, "phone", phone));
        }

        private String homeOf(String field) {
            return "candidates.find { it.personCode == '" + cuv + "' }.fields.find { it.field == '" + field
                    + "' }.agreement";
        }

        private Object resultOf(Response answer) {
            return answer.then().statusCode(200).extract().path("candidates");
        }

        @Test
        void isKeptWithItsPurposeAndWithoutAName() {
            search(pnp, Map.of("purpose", "ATENCION", "names", Map.of("given", "Maribel", "firstSurname", surname)));
            assertThat(TestDatabase.current()
                            .rows(
                                    "SELECT purpose, details::text AS details FROM audit_entry WHERE action = 'SEARCH_PEOPLE' AND details::text LIKE '%' || ? || '%'",
                                    cuv))
                    .isNotEmpty()
                    .allSatisfy(entry ->
                            assertThat(String.valueOf(entry.get("details"))).doesNotContainIgnoringCase(surname));
        }

        @Test
        void needsSomethingToSearchForAndAPurpose() {
            search(pnp, Map.of("purpose", "ATENCION", "sex", "MUJER"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("nothing-to-search"));
            search(pnp, Map.of("names", Map.of("given", "Maribel")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("purpose"));
        }

        @Test
        void isForAPurposeThatTheRoleHas() {
            search(steward, Map.of("purpose", "INVESTIGACION", "names", Map.of("given", "Maribel")))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:kuska:problem:purpose-not-allowed"));
            search(pnp, Map.of("purpose", "INVESTIGACION", "names", Map.of("given", "Maribel")))
                    .then()
                    .statusCode(403);
        }

        @Test
        void isNotForAuditorsNorForAnonymous() {
            search(auditor, Map.of("purpose", "ATENCION", "names", Map.of("given", "Maribel")))
                    .then()
                    .statusCode(403);
            Api.anonymous().body("{}").post("/people/search").then().statusCode(401);
        }

        private Response search(Api by, Map<String, Object> sought) {
            return by.request().body(sought).post("/people/search");
        }
    }

    @Test
    void aStrangersDniFindsNobody() {
        pnp.request()
                .body(Map.of("purpose", "IDENTIFICACION", "documents", new Object[] {
                    Map.of("type", "DNI", "number", PersonFixture.freshDni())
                }))
                .post("/people/search")
                .then()
                .statusCode(200)
                .body("candidates", hasSize(0))
                .body("candidates", not(nullValue()));
    }
}
