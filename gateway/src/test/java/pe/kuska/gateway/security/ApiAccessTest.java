package pe.kuska.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.gateway.Downstreams;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class ApiAccessTest {
    /// This gateway is not for practice.
    @Test
    void wherePeopleAreRealNoKeyIsMadeAndThePageSaysWhoGivesCredentials() {
        given().get("/desarrolladores/llaves")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("personas reales"),
                        containsString("Pídalas a quien administra Kuska"),
                        not(containsString("/desarrolladores/llaves/nueva"))));
        given().header("Authorization", "Bearer " + Tokens.of("registrador.pnp"))
                .formParam("role", "registrar")
                .post("/desarrolladores/llaves/nueva")
                .then()
                .statusCode(404);
    }

    @Nested
    class Without {
        @Test
        void aTokenThereIsAProblemAndNoRedirect() {
            given().redirects()
                    .follow(false)
                    .accept("text/html")
                    .get("/api/registry/v1/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", equalTo("urn:kuska:problem:unauthenticated"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer nonsense", "Bearer a.b.c", "Basic cmV0YTprdXNrYQ==", "Bearer "})
        void aTokenWorthTheNameThereIsAProblem(String authorization) {
            given().redirects()
                    .follow(false)
                    .header("Authorization", authorization)
                    .get("/api/registry/v1/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("instance", startsWith("urn:kuska:request:"));
        }

        @Test
        void aSessionThatCanBeReadThereIsAProblem() {
            given().redirects()
                    .follow(false)
                    .cookie("q_session", "forged")
                    .get("/api/registry/v1/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void aTokenWhoseSignatureWasChangedIsRefused() {
        String token = Tokens.ofSystem("reta");
        String changed = token.substring(0, token.length() - 6) + (token.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");

        given().auth().oauth2(changed).get("/api/registry/v1/echo").then().statusCode(401);
    }

    @Nested
    class APage {
        @Test
        void leadsAStrangerToTheLogin() {
            given().redirects()
                    .follow(false)
                    .accept("text/html")
                    .get("/casos")
                    .then()
                    .statusCode(302)
                    .header(
                            "Location",
                            allOf(
                                    containsString("/protocol/openid-connect/auth?response_type=code"),
                                    containsString("code_challenge_method=S256")))
                    .header("Set-Cookie", allOf(containsStringIgnoringCase("httponly"), containsString("Secure")));
        }

        @Test
        void answersAPieceOfItselfWithoutARedirect() {
            given().redirects()
                    .follow(false)
                    .header("HX-Request", "true")
                    .get("/casos")
                    .then()
                    .statusCode(499)
                    .header("Location", nullValue());
        }

        @Test
        void allowsNothingThatIsNotItsOwn() {
            given().accept("text/html")
                    .get("/sesion-cerrada")
                    .then()
                    .statusCode(200)
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'none'"),
                                    containsString("script-src 'self'"),
                                    containsString("frame-ancestors 'none'"),
                                    not(containsString("unsafe"))))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-store")
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Nested
    class AChangeThatComesWithACookie {
        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site", "none"})
        void fromElsewhereIsRefused(String site) {
            given().cookie("q_session", "whatever")
                    .header("Sec-Fetch-Site", site)
                    .post("/api/registry/v1/cases")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:kuska:problem:forged-request"));
        }

        @Test
        void fromNowhereIsRefused() {
            given().cookie("q_session", "whatever").post("/casos").then().statusCode(403);
        }

        @Test
        void fromAnotherOriginIsRefusedByOldBrowsersToo() {
            given().cookie("q_session", "whatever")
                    .header("Origin", "https://elsewhere.example")
                    .post("/api/registry/v1/cases")
                    .then()
                    .statusCode(403);
        }

        @Test
        void fromOurOwnPageGoesOnToTheLoginCheck() {
            given().cookie("q_session", "whatever")
                    .header("Sec-Fetch-Site", "same-origin")
                    .post("/api/registry/v1/cases")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class TheReference {
        @Test
        void isOneDocumentOfThreeServices() {
            given().get("/api/openapi.json")
                    .then()
                    .statusCode(200)
                    .body(
                            "paths.keySet()",
                            org.hamcrest.Matchers.containsInAnyOrder(
                                    "/api/registry/v1/things", "/api/tracking/v1/things", "/api/indicators/v1/things"))
                    .body(
                            "components.schemas.keySet()",
                            org.hamcrest.Matchers.hasItems("RegistryPage", "TrackingPage"));
        }

        @Test
        void isReadWithScriptsFromHereAlone() {
            given().get("/api/docs")
                    .then()
                    .statusCode(200)
                    .body(containsString("src=\"/static/swagger-ui/swagger-ui-bundle.js\""))
                    .body(not(containsString("https://")));
            given().get("/static/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
        }
    }

    @Test
    void anAddressThatDoesNotExistIsAPageForPeople() {
        given().accept("text/html")
                .auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .get("/no-existe")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<html lang=\"es\">"));
    }
}
