package pe.kuska.gateway.web.developers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.Downstreams;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.services.ServiceRefusal;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

/// Practice keys in the real Keycloak, in a gateway that is for practice.
@QuarkusTest
@TestProfile(KeycloakKeysTest.Practice.class)
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class KeycloakKeysTest {

    public static final class Practice implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kuska.gateway.training", "true");
        }
    }

    @Inject
    PracticeKeys keys;

    @Inject
    KeyRegister register;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "kuska.gateway.practice.secret")
    String makersSecret;

    @Test
    void aKeyGivesTokensForItsInstitutionUnitAndRoleAndNoOther() throws IOException {
        PracticeKeys.Outcome.Made made = made("PNP", "DIRCTPTIM", Role.REGISTRAR);

        JsonNode claims = claims(tokenOf(made));
        assertThat(claims.path("institution").asText()).isEqualTo("PNP");
        assertThat(claims.path("unit").asText()).isEqualTo("DIRCTPTIM");
        assertThat(claims.path("aud").toString()).contains("kuska-api");
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"registrar\"]");
        assertThat(claims.has("resource_access")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(claims.path("preferred_username").asText()).startsWith("service-account-practice-pnp-");
    }

    @Test
    void itsTokensAreLetThroughToTheServicesAtOnce() {
        String token = tokenOf(made("MPFN", null, Role.CASE_MANAGER)).path("access_token");

        given().header("Authorization", "Bearer " + token)
                .get("/api/registry/v1/echo")
                .then()
                .statusCode(200);
    }

    @Test
    void aRevokedKeyGetsNoToken() {
        PracticeKeys.Outcome.Made made = made("MIMP", "CEM", Role.CASE_MANAGER);
        String name = made.key().clientId();
        tokenOf(made).then().statusCode(200);
        assertThat(keys.of("MIMP")).contains(made.key());
        assertThat(keys.of("PNP")).doesNotContain(made.key());
        assertThat(keys.revoke("PNP", name)).isFalse();
        tokenOf(made).then().statusCode(200);

        assertThat(keys.revoke("MIMP", name)).isTrue();

        tokenOf(made).then().statusCode(401);
        assertThat(keys.of("MIMP")).doesNotContain(made.key());
    }

    @Test
    void theSweepRemovesWhatHasEndedAndNothingElse() {
        PracticeKeys.Outcome.Made standing = made("SUNAFIL", null, Role.INDICATOR_REPORTER);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        PracticeKey ended = new PracticeKey(
                "practice-sunafil-eeeeeeeeeeee",
                "SUNAFIL",
                Role.REGISTRAR,
                "enlace.sunafil",
                now.minusSeconds(100),
                now.minusSeconds(1));
        assertThat(register.make(ended, null, "x".repeat(43))).isTrue();
        assertThat(register.named(ended.clientId())).hasSize(1);

        keys.removeEnded();

        assertThat(register.named(ended.clientId())).isEmpty();
        tokenOf(standing).then().statusCode(200);
        token("reta", "kuska").then().statusCode(200);
    }

    @Test
    void aNameIsTakenOnlyOnceAndToRemoveTwiceIsHarmless() {
        PracticeKey key = made("MRE", "CONSULADO", Role.REGISTRAR).key();

        assertThat(register.make(key, null, "another")).isFalse();
        String id = register.named(key.clientId()).getFirst().id();
        register.remove(id);
        register.remove(id);
        assertThat(register.named(key.clientId())).isEmpty();
    }

    @Test
    void whatHasNoMarkOfOursIsNotAKey() {
        assertThat(register.named("reta")).isEmpty();
        assertThat(register.named("kuska-practice")).isEmpty();
    }

    @Test
    void aKeyThatKeycloakRefusesLeavesNothingBehind() {
        Visitor visitor = new Visitor("alguien", "RENIEC", null, Set.of(Role.CASE_MANAGER));
        String tooLong = "R".repeat(300);

        assertThatThrownBy(() -> keys.make(
                        visitor, tooLong, Role.REGISTRAR, UUID.randomUUID().toString()))
                .isInstanceOfSatisfying(
                        ServiceRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(503));
        assertThat(keys.of(tooLong)).isEmpty();
    }

    /// Whoever takes its secret may make clients, but not read people nor call a service.
    @Test
    void theMakerOfKeysMayDoNothingElse() {
        String token = token("kuska-practice", makersSecret).path("access_token");
        String realm = issuer.replace("/realms/", "/admin/realms/");

        given().header("Authorization", "Bearer " + token)
                .get(realm + "/users")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer " + token)
                .get(realm + "/roles")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer " + token)
                .get("/api/registry/v1/echo")
                .then()
                .statusCode(401);
    }

    @Test
    void whoIsNotLoggedInIsShownTheWayInAndNoKey() {
        PracticeKeys.Outcome.Made made = made("RENIEC", null, Role.CASE_MANAGER);

        given().get("/desarrolladores/llaves")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("/desarrolladores/llaves/entrar"),
                        not(containsString(made.key().clientId()))));
        given().redirects()
                .follow(false)
                .formParam("role", "registrar")
                .post("/desarrolladores/llaves/nueva")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void theSecretIsInTheAnswerToOnePostAndNowhereElse() {
        String form = UUID.randomUUID().toString();
        String made = ask("operador.1818", "registrar", form)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        String name = between(made, "CLIENT_ID=&#39;", "&#39;");
        String secret = between(made, "CLIENT_SECRET=&#39;", "&#39;");
        token(name, secret).then().statusCode(200);

        ask("operador.1818", "registrar", form)
                .then()
                .statusCode(400)
                .body(allOf(containsString("ya se envió"), not(containsString(secret))));
        page("operador.1818")
                .then()
                .statusCode(200)
                .body(allOf(containsString(name), containsString("operador.1818"), not(containsString(secret))));
        page("enlace.sunafil").then().statusCode(200).body(not(containsString(name)));

        as("enlace.sunafil", "llave", name)
                .post("/desarrolladores/llaves/revocar")
                .then()
                .statusCode(404);
        as("operador.1818", "llave", name)
                .post("/desarrolladores/llaves/revocar")
                .then()
                .statusCode(303);
        token(name, secret).then().statusCode(401);
    }

    @Test
    void aRoleThatSystemsDoNotHaveIsNotGiven() {
        for (String role : new String[] {"", "admin", "auditor", "investigator", "identity_steward"}) {
            ask("operador.1818", role, UUID.randomUUID().toString())
                    .then()
                    .statusCode(400)
                    .body(containsString("Elija el rol de la llave."));
        }
    }

    @Test
    void aSystemCannotProlongItselfByMakingAnother() {
        given().header("Authorization", "Bearer " + Tokens.ofSystem("reta"))
                .formParam("role", "registrar")
                .post("/desarrolladores/llaves/nueva")
                .then()
                .statusCode(403);
    }

    private static Response ask(String user, String role, String form) {
        return as(user, "role", role).formParam("key", form).post("/desarrolladores/llaves/nueva");
    }

    private static Response page(String user) {
        return given().header("Authorization", "Bearer " + Tokens.of(user)).get("/desarrolladores/llaves");
    }

    private static RequestSpecification as(String user, String field, String value) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.of(user))
                .formParam(field, value);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        assertThat(from).as(before).isGreaterThanOrEqualTo(before.length());
        return text.substring(from, text.indexOf(after, from));
    }

    private PracticeKeys.Outcome.Made made(String institution, @Nullable String unit, Role role) {
        Visitor visitor = new Visitor("alguien", institution, unit, Set.of(Role.REGISTRAR));
        return (PracticeKeys.Outcome.Made)
                keys.make(visitor, institution, role, UUID.randomUUID().toString());
    }

    private Response tokenOf(PracticeKeys.Outcome.Made made) {
        return token(made.key().clientId(), made.secret());
    }

    private Response token(String client, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post(issuer + "/protocol/openid-connect/token");
    }

    private static JsonNode claims(Response answer) throws IOException {
        String token = answer.then().statusCode(200).extract().path("access_token");
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
