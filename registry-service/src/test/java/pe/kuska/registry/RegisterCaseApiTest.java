package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class RegisterCaseApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");

    @Test
    void theSameVictimOfTwoInstitutionsIsOnePerson() {
        String dni = PersonFixture.freshDni();
        String cuv = pnp.registered(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Rosa Elena", "Quispe", "Huamán")
                                .withDni(dni)
                                .bornOn("2001-05-14")
                                .woman()))
                .body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("code", matchesPattern("CT-.{4}-.{4}"))
                .body("persons", hasSize(1))
                .body("persons[0].role", equalTo("VICTIM"))
                .body("persons[0].match", equalTo("NEW"))
                .body("warnings", empty())
                .header("ETag", equalTo("\"1\""))
                .header("Location", startsWith("/api/registry/v1/cases/CT-"))
                .extract()
                .path("persons[0].personCode");

        sistra.registered(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Rosa", "Kispe", "Guamán")
                                .withDni(dni)
                                .bornOn("2001-05-14")
                                .woman()))
                .body("persons[0].match", equalTo("LINKED"))
                .body("persons[0].personCode", equalTo(cuv));

        sistra.registered(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Rosa Elena", "Quispe", "Huamán")
                                .withDni(PersonFixture.freshDni())
                                .bornOn("2001-05-14")
                                .woman()))
                .body("persons[0].match", equalTo("REVIEW"))
                .body("persons[0].personCode", not(equalTo(cuv)));
    }

    @Test
    void aVictimOfWhomNothingIsKnownIsRegistered() {
        pnp.registered(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim(), PersonFixture.aVictim().withDocument("SD", null, null)))
                .body("persons.match", contains("NEW", "NEW"));
    }

    @Test
    void aCaseWithoutPeopleIsRegistered() {
        pnp.registered(CaseFixture.aComplaint()).body("persons", empty());
    }

    @Test
    void aSuspectIsNeverTheVictim() {
        String dni = PersonFixture.freshDni();
        pnp.registered(CaseFixture.aComplaint()
                        .with(
                                PersonFixture.aVictim()
                                        .named("Flor", "Chambi", "Ticona")
                                        .withDni(dni),
                                PersonFixture.aSuspect()
                                        .named("Flor", "Chambi", "Ticona")
                                        .withDni(dni)))
                .body("persons.match", contains("NEW", "REVIEW"));
    }

    @Test
    void oneWhoIsVictimAndComplainantIsOnePerson() {
        String dni = PersonFixture.freshDni();
        Response response = pnp.register(CaseFixture.aComplaint()
                .with(
                        PersonFixture.aVictim()
                                .named("Nely", "Apaza", "Coaquira")
                                .withDni(dni),
                        PersonFixture.a("COMPLAINANT")
                                .named("Nelly", "Apasa", "Coaquira")
                                .withDni(dni)));
        response.then().statusCode(201).body("persons.match", contains("NEW", "LINKED"));
        List<String> codes = response.path("persons.personCode");
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
    }

    @Test
    void twoVictimsWhomACaseNamesAreTwoUntilAStewardSaysOtherwise() {
        String number = "HERMANAS-" + UUID.randomUUID();
        PersonFixture one = PersonFixture.aVictim()
                .named("Yesenia Milagros", "Cconislla", "Pfoccohuanca")
                .bornOn("2011-02-03")
                .woman();
        Response response =
                pnp.register(CaseFixture.aComplaint().from("RETA", number).with(one, one));
        response.then().statusCode(201).body("persons.match", contains("NEW", "REVIEW"));
        List<String> codes = response.path("persons.personCode");
        assertThat(codes.getFirst()).isNotEqualTo(codes.getLast());

        // Told again with a third of the same name: she is nobody of those before her.
        Response again =
                pnp.register(CaseFixture.aComplaint().from("RETA", number).with(one, one, one));
        again.then().statusCode(200);
        List<String> three = again.path("persons.personCode");
        assertThat(three).doesNotHaveDuplicates().containsAll(codes);
    }

    @Test
    void aVictimWhoComplainsHerselfIsOnePerson() {
        PersonFixture victim = PersonFixture.aVictim()
                .named("Domitila Saturnina", "Cconislla", "Ttupa")
                .bornOn("1994-07-21")
                .woman();
        PersonFixture complainant = PersonFixture.a("COMPLAINANT")
                .named("Domitila Saturnina", "Cconislla", "Ttupa")
                .bornOn("1994-07-21")
                .woman();
        pnp.registered(CaseFixture.aComplaint().with(victim, complainant))
                .body("persons.match", contains("NEW", "LINKED"));
    }

    @Test
    void whatIsDoubtfulIsRegisteredWithWarnings() {
        pnp.registered(CaseFixture.aComplaint()
                        .without("means")
                        .with("crime", "153")
                        .with(PersonFixture.aVictim().bornOn("1990-01-01")))
                .body("warnings.rule", containsInAnyOrder("code-no-longer-valid", "means-expected"))
                .body("warnings.find { it.rule == 'means-expected' }.message", startsWith("Para víctimas adultas"));
    }

    @Nested
    class SentAgain {

        @Test
        void withTheSameKeyTheFirstAnswerIsGivenAgain() {
            String key = UUID.randomUUID().toString();
            Map<String, Object> sent = CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim().named("Julia", "Limachi", "Pari"))
                    .build();
            String first = send(key, sent).then().statusCode(201).extract().path("code");
            send(key, sent)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .body("code", equalTo(first));
        }

        @Test
        void withTheSameKeyAndOtherContentItIsRefused() {
            String key = UUID.randomUUID().toString();
            send(key, CaseFixture.aComplaint().build()).then().statusCode(201);
            send(key, CaseFixture.aComplaint().build())
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:kuska:problem:idempotency-key-reused"));
        }

        @Test
        void withoutAKeyItIsRefused() {
            pnp.request()
                    .body(CaseFixture.aComplaint().build())
                    .post("/cases")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:kuska:problem:idempotency-key-required"));
        }

        @Test
        void unchangedItIsTheSameCaseAndNothingHappens() {
            CaseFixture sent = CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim()
                            .named("Elsa", "Calsina", "Layme")
                            .withDni(PersonFixture.freshDni())
                            .aged(16));
            Response first = pnp.register(sent);
            String code = first.path("code");
            long events = eventsOf(code);
            Response again = pnp.register(sent);
            again.then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("id", equalTo(first.path("id")))
                    .body("persons", equalTo(first.path("persons")))
                    .header("ETag", "\"1\"");
            assertThat(versionsOf(code)).isEqualTo(1);
            assertThat(eventsOf(code)).isEqualTo(events);
        }

        @Test
        void changedItIsTheSameCaseInANewVersion() {
            String number = UUID.randomUUID().toString();
            String dni = PersonFixture.freshDni();
            Response first = pnp.register(CaseFixture.aComplaint()
                    .from("RETA", number)
                    .with(PersonFixture.aVictim()
                            .named("Elsa", "Yucra", "Ccama")
                            .withDni(dni)));
            String code = first.path("code");
            pnp.register(CaseFixture.aComplaint()
                            .from("RETA", number)
                            .with("crime", "129-B")
                            .with(
                                    PersonFixture.aSuspect()
                                            .named("Óscar", "Valverde", "Guevara")
                                            .man(),
                                    PersonFixture.aVictim()
                                            .named("Elsa Irma", "Yucra", "Ccama")
                                            .withDni(dni)))
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("persons.role", contains("SUSPECT", "VICTIM"))
                    .body("persons[1].recordId", equalTo(first.path("persons[0].recordId")))
                    .body("persons[1].personCode", equalTo(first.path("persons[0].personCode")))
                    .header("ETag", "\"2\"");
            pnp.get("/cases/{code}", code)
                    .then()
                    .body("crime", equalTo("129-B"))
                    .body("persons", hasSize(2));
            assertThat(versionsOf(code)).isEqualTo(2);
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM person_record_version WHERE record_id = ?::uuid",
                                    first.<String>path("persons[0].recordId")))
                    .isEqualTo(1);
        }

        @Test
        void withoutAPersonThatPersonLeavesTheCase() {
            String number = UUID.randomUUID().toString();
            CaseFixture without = CaseFixture.aComplaint().from("RETA", number);
            pnp.register(CaseFixture.aComplaint()
                            .from("RETA", number)
                            .with(PersonFixture.aVictim().named("Elsa", "Ticona", "Ccori")))
                    .then()
                    .statusCode(201);
            String code = pnp.register(without).then().statusCode(200).extract().path("code");
            pnp.get("/cases/{code}", code).then().body("persons", empty());
        }

        @Test
        void byAnotherInstitutionItIsAnotherCase() {
            String number = UUID.randomUUID().toString();
            String code = pnp.registered(CaseFixture.aComplaint().from("COMUN", number))
                    .extract()
                    .path("code");
            sistra.registered(CaseFixture.aComplaint().from("COMUN", number)).body("code", not(equalTo(code)));
        }

        @Test
        void withADniThatIsSomebodyElsesADoubtArises() {
            String dni = PersonFixture.freshDni();
            String number = UUID.randomUUID().toString();
            pnp.registered(CaseFixture.aComplaint()
                    .with(PersonFixture.aVictim()
                            .named("Delia", "Huallpa", "Cutipa")
                            .withDni(dni)));
            String before = pnp.registered(CaseFixture.aComplaint()
                            .from("RETA", number)
                            .with(PersonFixture.aVictim()
                                    .named("Zoila", PersonFixture.freshSurname(), null)
                                    .with("sourceRecordId", "P-9")))
                    .body("persons[0].match", equalTo("NEW"))
                    .extract()
                    .path("persons[0].personCode");
            pnp.register(CaseFixture.aComplaint()
                            .from("RETA", number)
                            .with(PersonFixture.aVictim()
                                    .named("Delia", "Huallpa", "Cutipa")
                                    .with("sourceRecordId", "P-9")
                                    .withDni(dni)))
                    .then()
                    .statusCode(200)
                    .body("persons[0].match", equalTo("REVIEW"))
                    .body("persons[0].personCode", equalTo(before));
        }

        private Response send(String key, Map<String, Object> body) {
            return pnp.request().header("Idempotency-Key", key).body(body).post("/cases");
        }
    }

    @Nested
    class WithWhatCannotBe {

        @Test
        void aWrongCheckDigitIsNamedAndNotRepeated() {
            Response response = pnp.register(
                    CaseFixture.aComplaint().with(PersonFixture.aVictim().withDni("99100001-3")));
            response.then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:invalid-request"))
                    .body("errors[0].field", equalTo("persons[0].documents[0].number"))
                    .body("errors[0].rule", equalTo("dni-check-digit"))
                    .body("errors[0].message", startsWith("El dígito verificador"));
            assertThat(response.asString()).doesNotContain("99100001");
        }

        @Test
        void allThatIsWrongIsNamedAtOnce() {
            pnp.register(CaseFixture.aComplaint()
                            .with("place", Map.of("ubigeo", "990101"))
                            .with("route", List.of(Map.of("stage", "TRANSIT", "date", "31/12/2025", "country", "XX")))
                            .with(
                                    PersonFixture.aVictim()
                                            .withDni("123")
                                            .bornOn("2030-01-01")
                                            .with("sex", "X"),
                                    PersonFixture.aSuspect()
                                            .withDni("99999999")
                                            .bornOn("2001-01-01")
                                            .aged(3)))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.collect { it.field + ' ' + it.rule }",
                            containsInAnyOrder(
                                    "place.ubigeo ubigeo",
                                    "route[0].country country",
                                    "route[0].date date-shape",
                                    "persons[0].documents[0].number document-number-shape",
                                    "persons[0].birthDate implausible-birth",
                                    "persons[0].sex unknown-code",
                                    "persons[1].documents[0].number document-filler",
                                    "persons[1].birthDate several-births"));
        }

        @ParameterizedTest
        @CsvSource({
            "kind, , kind",
            "source, , source",
            "receivedAt, , receivedAt",
            "receivedAt, ayer, receivedAt",
            "receivedAt, 2099-01-01, receivedAt",
            "kind, OTHER, kind",
            "crime, 999, crime",
            "recruitment, MAGIA, recruitment"
        })
        void aFieldThatIsMissingOrMeaninglessIsNamed(String field, String value, String named) {
            CaseFixture sent = CaseFixture.aComplaint().without(field);
            pnp.register(value == null ? sent : sent.with(field, value))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(named));
        }

        @Test
        void anUnknownFieldIsRefused() {
            pnp.register(CaseFixture.aComplaint().with("victims", List.of()))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("unknown-field"));
        }

        @Test
        void aReferenceThatIsNoFileNumberIsRefused() {
            pnp.register(CaseFixture.aComplaint().with("references", List.of("la señora Rosa")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("references[0]"));
        }

        @Test
        void moreThanTwoHundredPeopleAreRefused() {
            CaseFixture sent = CaseFixture.aComplaint();
            IntStream.range(0, 201).forEach(_ -> sent.with(PersonFixture.aVictim()));
            pnp.register(sent).then().statusCode(400).body("errors[0].field", equalTo("persons"));
        }

        @Test
        void nothingIsStored() {
            String number = UUID.randomUUID().toString();
            pnp.register(CaseFixture.aComplaint()
                            .from("RETA", number)
                            .with("crime", "999")
                            .with(PersonFixture.aVictim().named("Rosa", "Quispe", null)))
                    .then()
                    .statusCode(400);
            assertThat(TestDatabase.current()
                            .count("SELECT count(*) FROM trafficking_case WHERE source_record_id = ?", number))
                    .isZero();
        }
    }

    @Test
    void nobodyRegistersWithoutAToken() {
        Api.anonymous()
                .body(CaseFixture.aComplaint().build())
                .post("/cases")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void anInvestigatorWithoutTheRoleDoesNotRegister() {
        Api.as("investigador.pnp").register(CaseFixture.aComplaint()).then().statusCode(403);
    }

    private static long versionsOf(String code) {
        return TestDatabase.current()
                .count(
                        "SELECT count(*) FROM case_version v JOIN trafficking_case c ON c.id = v.case_id WHERE c.code = ?",
                        code);
    }

    private static long eventsOf(String code) {
        return TestDatabase.current()
                .count("SELECT count(*) FROM outbox_event WHERE data::text LIKE '%' || ? || '%'", code);
    }
}
