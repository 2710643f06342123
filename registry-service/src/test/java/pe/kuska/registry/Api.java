package pe.kuska.registry;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import pe.kuska.testing.Tokens;

/** The registry's API as one caller uses it, with that caller's real token. */
public final class Api {

    private static final String BASE = "/api/registry/v1";

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String username) {
        return new Api(Tokens.of(username));
    }

    public static Api asSystem(String client) {
        return new Api(Tokens.ofSystem(client));
    }

    public static Api withToken(String token) {
        return new Api(token);
    }

    public RequestSpecification request() {
        return given().basePath(BASE).auth().oauth2(token).contentType("application/json");
    }

    public static RequestSpecification anonymous() {
        return given().basePath(BASE).contentType("application/json");
    }

    /** Registers a case with a key of its own. */
    public Response register(CaseFixture sent) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sent.build())
                .post("/cases");
    }

    /** Registers a case that must be accepted. */
    public ValidatableResponse registered(CaseFixture sent) {
        return register(sent).then().statusCode(201);
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }
}
