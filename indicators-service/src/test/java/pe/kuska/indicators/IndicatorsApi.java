package pe.kuska.indicators;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import pe.kuska.testing.Tokens;

/** How the tests call the service: with real tokens. */
public final class IndicatorsApi {

    public static final String ROOT = "/api/indicators/v1";

    private IndicatorsApi() {}

    /** A request in a person's name. */
    public static RequestSpecification as(String user) {
        return given().basePath(ROOT).auth().oauth2(Tokens.of(user));
    }

    /** A request in a person's name with a key of its own. */
    public static RequestSpecification creatingAs(String user) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
