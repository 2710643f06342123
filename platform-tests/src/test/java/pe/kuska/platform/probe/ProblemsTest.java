package pe.kuska.platform.probe;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class ProblemsTest {

    private static final String THINGS = "/api/probe/v1/things";

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(THINGS)
                .then()
                .header("Content-Type", startsWith("application/problem+json"));
    }

    @Nested
    class WithoutAUsableToken {

        @Test
        void noTokenIsAProblem() {
            given().get(THINGS)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue())
                    .header("Content-Type", startsWith("application/problem+json"))
                    .body("type", equalTo("urn:kuska:problem:unauthenticated"));
        }

        @Test
        void aForgedTokenIsAProblem() {
            String token = Tokens.of("registrador.pnp");
            String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
            given().auth().oauth2(forged).get(THINGS).then().statusCode(401).body("status", equalTo(401));
        }

        @Test
        void nonsenseIsAProblem() {
            given().auth().oauth2("nonsense").get(THINGS).then().statusCode(401);
        }

        @Test
        void aTokenForAnotherAudienceIsAProblem() {
            String other = given().contentType(ContentType.URLENC)
                    .formParam("grant_type", "password")
                    .formParam("client_id", "admin-cli")
                    .formParam("username", "registrador.pnp")
                    .formParam("password", "kuska")
                    .post(KuskaServers.shared().issuer() + "/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            given().auth().oauth2(other).get(THINGS).then().statusCode(401);
        }

        @Test
        void aTokenOfAnotherIssuerIsAProblem() {
            String token = Tokens.of("registrador.pnp");
            String[] parts = token.split("\\.");
            String payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
                    .replace("/realms/kuska", "/realms/other");
            String forged = parts[0] + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8)) + "." + parts[2];
            given().auth().oauth2(forged).get(THINGS).then().statusCode(401);
        }
    }

    @Nested
    class WithTheWrongRole {

        @Test
        void theOperationIsForbiddenAndTheDenialAudited() {
            String requestId = "denied-" + UUID.randomUUID();
            given().auth()
                    .oauth2(Tokens.of("auditora.dp"))
                    .header("X-Request-Id", requestId)
                    .get(THINGS)
                    .then()
                    .statusCode(403)
                    .header("X-Request-Id", requestId)
                    .body("type", equalTo("urn:kuska:problem:forbidden"))
                    .body("instance", equalTo("urn:kuska:request:" + requestId));
            given().auth()
                    .oauth2(Tokens.of("auditora.dp"))
                    .get("/api/probe/v1/audit?outcome=DENIED&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.requestId", hasItem(requestId));
        }

        @Test
        void onlyTheAuditorReadsTheAudit() {
            given().auth()
                    .oauth2(Tokens.of("admin"))
                    .get("/api/probe/v1/audit")
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(Tokens.of("admin"))
                    .get("/api/probe/v1/dead-letters")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class OutsideTheMandate {

        @Test
        void theAnswerIsThatOfAMissingRecordAndTheDenialAudited() {
            String id = UUID.randomUUID().toString();
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .get(THINGS + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:kuska:problem:not-found"));
            given().auth()
                    .oauth2(Tokens.of("auditora.dp"))
                    .get("/api/probe/v1/audit?subjectType=thing&subjectId=" + id)
                    .then()
                    .body("items[0].outcome", equalTo("DENIED"))
                    .body("items[0].institution", equalTo("PNP"))
                    .body("items[0].unit", equalTo("DIRCTPTIM"));
        }
    }

    @Nested
    class WithABodyThatBreaksRules {

        @Test
        void eachFieldIsNamedWithItsRuleInSpanish() {
            post("{\"parts\": [{\"label\": \"ok\"}, {\"label\": \"\"}]}")
                    .statusCode(400)
                    .body("type", equalTo("urn:kuska:problem:invalid-request"))
                    .body("errors.field", hasItem("name"))
                    .body("errors.field", hasItem("parts[1].label"))
                    .body("errors.rule", hasItem("not-null"))
                    .body("errors.rule", hasItem("not-blank"))
                    .body("errors.message", hasItem(containsString("no debe")));
        }

        @Test
        void anUnknownCodeIsNamedButNotRepeated() {
            post("{\"name\": \"x\", \"colour\": \"Quispe\"}")
                    .statusCode(400)
                    .body("errors[0].field", equalTo("colour"))
                    .body("errors[0].rule", equalTo("code"))
                    .body(not(containsString("Quispe")));
        }

        @Test
        void aWrongTypeIsNamedButNotRepeated() {
            post("{\"name\": \"x\", \"weight\": \"99000001\"x}").statusCode(400).body(not(containsString("99000001")));
            post("{\"name\": \"x\", \"weight\": \"muchos\"}")
                    .statusCode(400)
                    .body("errors[0].field", equalTo("weight"))
                    .body(not(containsString("muchos")));
        }

        @ParameterizedTest
        @CsvSource(quoteCharacter = '`', textBlock = """
                        parts[1], `{"name": "x", "parts": [{"label": "ok"}, null]}`
                        madeOn,   `{"name": "x", "madeOn": "+999999999-12-31"}`
                        madeOn,   `{"name": "x", "madeOn": "-0001-12-31"}`
                        seenAt,   `{"name": "x", "seenAt": "+10000-01-01T00:00:00Z"}`
                        seenAt,   `{"name": "x", "seenAt": 1e30}`
                        """)
        void whatNoRecordCanHoldIsRefusedBeforeAnyRule(String field, String body) {
            post(body)
                    .statusCode(400)
                    .body("type", equalTo("urn:kuska:problem:unreadable-body"))
                    .body("errors.field", contains(field))
                    .body("errors.rule", contains("type"));
        }

        @Test
        void anUnknownFieldIsNotRepeated() {
            post("{\"name\": \"x\", \"dni99000001\": 1}")
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("unknown-field"))
                    .body(not(containsString("99000001")));
        }

        @Test
        void noJsonAtAllIsAProblem() {
            post("María Quispe").statusCode(400).body(not(containsString("Quispe")));
        }
    }

    @Nested
    class OnTheWayIn {

        @Test
        void anUnknownAddressIsAProblem() {
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .get("/api/probe/v1/nothing")
                    .then()
                    .statusCode(404)
                    .header("Content-Type", startsWith("application/problem+json"));
        }

        @Test
        void anotherMethodIsAProblem() {
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .delete(THINGS)
                    .then()
                    .statusCode(405)
                    .body("type", equalTo("urn:kuska:problem:method-not-allowed"));
        }

        @Test
        void anotherFormatIsAProblem() {
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .contentType("text/plain")
                    .header("Idempotency-Key", "12345678")
                    .body("x")
                    .post(THINGS)
                    .then()
                    .statusCode(415);
        }
    }

    @Nested
    class WhenWeFail {

        @Test
        void noMessageOfOursOrALibrarysGetsOut() {
            given().auth()
                    .oauth2(Tokens.of("registrador.pnp"))
                    .get(THINGS + "/broken")
                    .then()
                    .statusCode(500)
                    .body("type", equalTo("urn:kuska:problem:internal-error"))
                    .body("instance", startsWith("urn:kuska:request:"))
                    .body(not(containsString("Quispe")));
        }
    }

    @Nested
    class TheCaller {

        @Test
        void isReadFromTheToken() {
            given().auth()
                    .oauth2(Tokens.of("fiscal.mp"))
                    .get(THINGS + "/who")
                    .then()
                    .statusCode(200)
                    .body("institution", equalTo("MPFN"))
                    .body("unit", equalTo("FISTRAP"))
                    .body("kind", equalTo("PERSON"))
                    .body("roles", hasItem("investigator"));
            given().auth()
                    .oauth2(Tokens.ofSystem("reta"))
                    .get(THINGS + "/who")
                    .then()
                    .statusCode(200)
                    .body("institution", equalTo("PNP"))
                    .body("kind", equalTo("SYSTEM"));
        }
    }

    @Test
    void aSignThatNoTextMayHoldIsTheSendersProblemAndNotOurs() {
        post("{\"name\": \"a\\u0000b\"}").statusCode(400).body("type", equalTo("urn:kuska:problem:invalid-request"));
    }

    /** What was written cannot be taken back: whoever reads must notice that the rest is missing. */
    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void anAnswerThatBreaksOffIsNotTakenForTheWhole(HttpClient.Version version) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + THINGS + "/broken-off"))
                .header("Authorization", "Bearer " + Tokens.of("registrador.pnp"))
                .build();
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            // Which of closing and ending comes first may be a matter of luck: more than once.
            for (int attempt = 0; attempt < 20; attempt++) {
                assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                        .isInstanceOf(IOException.class);
            }
        }
    }
}
