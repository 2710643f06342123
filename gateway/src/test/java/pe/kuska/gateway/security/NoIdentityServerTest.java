package pe.kuska.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.NoIdentityServer;

@QuarkusTest
@WithTestResource(NoIdentityServer.class)
class NoIdentityServerTest {
    @Test
    void aPageSaysSoInSpanish() {
        given().accept("text/html")
                .get("/casos")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .header("Retry-After", notNullValue())
                .body(allOf(
                        containsString("No podemos comprobar su identidad en este momento"),
                        containsString("No se perdió nada")));
    }

    @Test
    void aCallWithATokenGetsAProblem() {
        given().header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                .get("/api/registry/v1/cases")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kuska:problem:identity-unavailable"));
    }

    @Test
    void aCallWithoutATokenIsStillTold() {
        given().get("/api/registry/v1/cases").then().statusCode(401);
    }

    @Test
    void theGatewayIsAliveAllTheSame() {
        given().get("/q/health/live").then().statusCode(200);
    }
}
