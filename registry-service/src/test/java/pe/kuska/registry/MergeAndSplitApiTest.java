package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Two codes become one person and two again, by a steward's hand, and nothing that depended on either is lost. */
@RegistryTest
class MergeAndSplitApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");
    private final Api steward = Api.as("identidad.mininter");

    private final String firstDni = PersonFixture.freshDni();
    private final String secondDni = PersonFixture.freshDni();
    private final String firstSurname = PersonFixture.freshSurname();
    private final String secondSurname = PersonFixture.freshSurname();
    private Response firstCase;
    private Response secondCase;
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoPeople() {
        firstCase = pnp.register(CaseFixture.aComplaint().with(one()));
        secondCase = sistra.register(CaseFixture.aProsecutorsFolder().with(other()));
        first = firstCase.path("persons[0].personCode");
        second = secondCase.path("persons[0].personCode");
        assertThat(first).isNotEqualTo(second);
    }

    private PersonFixture one() {
        return PersonFixture.aVictim().named("Ruth", firstSurname, "Soto").withDni(firstDni);
    }

    private PersonFixture other() {
        return PersonFixture.aVictim().named("Noemí", secondSurname, "Vega").withDni(secondDni);
    }

    private Response post(String path, String cuv, Map<String, ?> body) {
        return steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/people/{cuv}/" + path, cuv);
    }

    private Response merge(String cuv, String with) {
        return post("merge", cuv, Map.of("other", with, "reason", "La madre, Ayelén Quenaya, las reconoció"));
    }

    private String merged() {
        Response answer = merge(second, first);
        answer.then().statusCode(200);
        return answer.path("mergeId");
    }

    private Response split(String cuv, String mergeId) {
        return post("split", cuv, Map.of("mergeId", mergeId, "reason", "Son hermanas"));
    }

    private String codeBehind(String cuv) {
        return steward.get("/people/{cuv}", cuv).path("personCode");
    }

    @Nested
    class WhenMerged {

        @Test
        void theOlderCodeStaysAndBothLeadThere() {
            merge(second, first)
                    .then()
                    .statusCode(200)
                    .body("personCode", equalTo(first))
                    .body("absorbed", equalTo(second))
                    .body("mergeId", notNullValue());
            pnp.get("/people/{cuv}", second)
                    .then()
                    .body("personCode", equalTo(first))
                    .body("formerCodes", contains(second))
                    .body("institutions", contains("MPFN", "PNP"));
        }

        @Test
        void theyCannotBeMergedAgain() {
            merged();
            merge(first, second).then().statusCode(409).body("type", equalTo("urn:kuska:problem:already-one-person"));
        }

        @Test
        void theReasonIsSealedAndShownToStewardsOnly() {
            String id = merged();
            assertThat(String.valueOf(TestDatabase.current()
                            .rows("SELECT m::text AS written FROM person_merge m WHERE id = ?::uuid", id)))
                    .doesNotContain("Quenaya");
            steward.get("/people/{cuv}/merges", second)
                    .then()
                    .statusCode(200)
                    .body("personCode", equalTo(first))
                    .body("decisions", hasSize(1))
                    .body("decisions[0].kind", equalTo("MERGE"))
                    .body("decisions[0].cause", equalTo("STEWARD"))
                    .body("decisions[0].institution", equalTo("MININTER"))
                    .body("decisions[0].reason", equalTo("La madre, Ayelén Quenaya, las reconoció"))
                    .body("decisions[0].holds", equalTo(true))
                    .body("decisions[0].undone", nullValue());
            Api.as("auditora.dp")
                    .get("/people/{cuv}/merges", second)
                    .then()
                    .statusCode(200)
                    .body("decisions", hasSize(1))
                    .body("decisions[0].reason", nullValue());
        }

        @Test
        void aReasonIsNeededAndExactlyOneOfOtherAndSplit() {
            post("merge", first, Map.of("other", second, "reason", " "))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("reason"));
            post("merge", first, Map.of("reason", "x"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("other-or-split"));
            post("split", first, Map.of("reason", "x"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("merge-or-records"));
        }

        @Test
        void anUnknownCodeIsMissing() {
            merge(first, "CUV-0000-0000-0000").then().statusCode(404);
            merge("CUV-0000-0000-0000", first).then().statusCode(404);
        }
    }

    @Nested
    class WhenSplit {

        @Test
        void bothAreWhoTheyWere() {
            split(first, merged())
                    .then()
                    .statusCode(200)
                    .body("from", equalTo(first))
                    .body("separated", equalTo(second));
            pnp.get("/people/{cuv}", first)
                    .then()
                    .body("personCode", equalTo(first))
                    .body("formerCodes", empty())
                    .body("institutions", contains("PNP"));
            sistra.get("/people/{cuv}", second)
                    .then()
                    .body("personCode", equalTo(second))
                    .body("institutions", contains("MPFN"));
            pnp.get("/people/{cuv}", second).then().statusCode(404);
        }

        @Test
        void whoseCasesAreWhoseIsTold() {
            split(second, merged()).then().statusCode(200);
            assertThat(told("PersonsSplit", first))
                    .singleElement()
                    .satisfies(event -> assertThat(event)
                            .contains("\"cases\": [\"" + secondCase.path("code") + "\"]")
                            .contains("\"remainingCases\": [\"" + firstCase.path("code") + "\"]")
                            .contains("\"sharedCases\": []"));
        }

        @Test
        void theMergeInTheMiddleOfAChainCanBeUndoneAndTheOthersStay() {
            String third = pnp.registered(CaseFixture.aComplaint()
                            .with(PersonFixture.aVictim()
                                    .named("Ester", PersonFixture.freshSurname(), "Rojas")
                                    .withDni(PersonFixture.freshDni())))
                    .extract()
                    .path("persons[0].personCode");
            String middle = merged();
            merge(second, third).then().statusCode(200);
            assertThat(codeBehind(third)).isEqualTo(first);
            split(third, middle).then().statusCode(200).body("separated", equalTo(second));
            assertThat(codeBehind(first)).isEqualTo(first);
            assertThat(codeBehind(third)).isEqualTo(second);
        }

        @Test
        void itIsOnRecordByWhomAndWhy() {
            String mergeId = merged();
            split(first, mergeId).then().statusCode(200);
            split(first, mergeId)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:kuska:problem:merge-already-undone"));
            for (String code : List.of(first, second)) {
                steward.get("/people/{cuv}/merges", code)
                        .then()
                        .body("decisions[0].holds", equalTo(false))
                        .body("decisions[0].undone.institution", equalTo("MININTER"))
                        .body("decisions[0].undone.reason", equalTo("Son hermanas"));
            }
        }

        @Test
        void whatAStewardSeparatedIsMergedAgainOnlyOnPurpose() {
            split(first, merged()).then().statusCode(200);
            merge(first, second).then().statusCode(409).body("type", equalTo("urn:kuska:problem:rejected-before"));
            Map<String, Object> onPurpose =
                    new HashMap<>(Map.of("other", second, "reason", "Se confirmó", "despiteRejection", true));
            Response again = post("merge", first, onPurpose);
            again.then().statusCode(200);
            assertThat(codeBehind(second)).isEqualTo(first);
            split(first, again.path("mergeId")).then().statusCode(200);
            assertThat(codeBehind(second)).isEqualTo(second);
        }

        @Test
        void aMergeOfSomebodyElseIsMissing() {
            String mergeId = merged();
            String stranger = pnp.registered(CaseFixture.aComplaint()
                            .with(PersonFixture.aVictim()
                                    .named("Ester", PersonFixture.freshSurname(), "Rojas")
                                    .withDni(PersonFixture.freshDni())))
                    .extract()
                    .path("persons[0].personCode");
            split(stranger, mergeId).then().statusCode(404);
            split(first, UUID.randomUUID().toString()).then().statusCode(404);
        }
    }

    @Nested
    class WhenRecordsAreSeparated {

        private String strayCase = "";
        private String stray = "";

        @BeforeEach
        void aRecordIsFiledUnderTheWrongPerson() {
            Response wrong = sistra.register(CaseFixture.aProsecutorsFolder().with(one()));
            wrong.then().body("persons[0].personCode", equalTo(first));
            strayCase = wrong.path("code");
            stray = wrong.path("persons[0].recordId");
        }

        private Response separate(String... records) {
            return post("split", first, Map.of("records", List.of(records), "reason", "Usurparon su DNI"));
        }

        @Test
        void theyGetAPersonOfTheirOwn() {
            Response answer = separate(stray);
            answer.then().statusCode(200).body("from", equalTo(first));
            String newcomer = answer.path("separated");
            assertThat(newcomer).isNotIn(first, second);
            steward.get("/people/{cuv}", newcomer).then().body("cases.code", contains(strayCase));
            steward.get("/people/{cuv}", first).then().body("cases.code", contains(firstCase.<String>path("code")));
            assertThat(told("PersonsSplit", first))
                    .singleElement()
                    .satisfies(event -> assertThat(event).contains(stray, strayCase, newcomer));
        }

        @Test
        void takenBackTheyAreWhereTheyWereAndTheNewCodeLeadsThere() {
            Response answer = separate(stray);
            String newcomer = answer.path("separated");
            post("merge", first, Map.of("splitId", answer.<String>path("decisionId"), "reason", "Sí era ella"))
                    .then()
                    .statusCode(200)
                    .body("personCode", equalTo(first));
            assertThat(codeBehind(newcomer)).isEqualTo(first);
            steward.get("/people/{cuv}", first).then().body("cases", hasSize(2));
            post("merge", first, Map.of("splitId", answer.<String>path("decisionId"), "reason", "x"))
                    .then()
                    .statusCode(409);
        }

        @Test
        void ifTheyCameByAMergeTheMergeIsUndone() {
            String mergeId = merged();
            post(
                            "split",
                            first,
                            Map.of(
                                    "records",
                                    List.of(secondCase.<String>path("persons[0].recordId")),
                                    "reason",
                                    "Son hermanas"))
                    .then()
                    .statusCode(200)
                    .body("separated", equalTo(second))
                    .body("decisionId", equalTo(mergeId));
        }

        @Test
        void someMustRemainAndAllMustBeThePersons() {
            separate(stray, firstCase.path("persons[0].recordId"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("some-must-remain"));
            separate(secondCase.<String>path("persons[0].recordId"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("not-of-this-person"));
        }
    }

    @Test
    void onlyStewardsDecideAndTheAuditorMayLook() {
        for (Api caller : List.of(pnp, sistra, Api.as("auditora.dp"))) {
            caller.request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("other", second, "reason", "x"))
                    .post("/people/{cuv}/merge", first)
                    .then()
                    .statusCode(403);
        }
        pnp.get("/people/{cuv}/merges", first).then().statusCode(403);
        Api.anonymous().get("/people/{cuv}/merges", first).then().statusCode(401);
    }

    private static List<String> told(String type, String key) {
        return TestDatabase.current()
                .rows(
                        "SELECT data::text AS data FROM outbox_event WHERE type LIKE '%' || ? || '%' AND key = ?",
                        type, key)
                .stream()
                .map(row -> String.valueOf(row.get("data")))
                .toList();
    }
}
