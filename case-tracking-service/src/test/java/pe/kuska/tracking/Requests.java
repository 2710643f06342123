package pe.kuska.tracking;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pe.kuska.testing.Tokens;

/** Requests to the service as the demonstration's users make them. */
public final class Requests {

    public static final String API = "/api/tracking/v1";

    private Requests() {}

    public static RequestSpecification as(String user) {
        return RestAssured.given().auth().oauth2(Tokens.of(user));
    }

    public static Response timeline(String user, String personCode) {
        return as(user).get(API + "/people/{personCode}/timeline", personCode);
    }

    /** A complete referral to the women's emergency centre, to be changed by a test. */
    public static Map<String, Object> referralOf(String personCode) {
        Map<String, Object> body = new HashMap<>();
        body.put("personCode", personCode);
        body.put("toInstitution", "MIMP");
        body.put("toUnit", "CEM");
        body.put("reason", "ATENCION_INTEGRAL");
        body.put("legalBasis", "DS_007_2023_IN");
        body.put("consent", "GIVEN");
        return body;
    }

    public static Response send(String user, Map<String, ?> body) {
        return send(user, UUID.randomUUID().toString(), body);
    }

    public static Response send(String user, String idempotencyKey, Map<String, ?> body) {
        return as(user).contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post(API + "/referrals");
    }

    /** Sends a person to the women's emergency centre and returns the referral's id. */
    public static String sent(String user, String personCode) {
        return send(user, referralOf(personCode))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response referral(String user, String id) {
        return as(user).get(API + "/referrals/{id}", id);
    }

    /** The receiving unit's step, from the version it last read. */
    public static Response step(String user, String id, String action) {
        return step(user, id, action, Map.of());
    }

    public static Response step(String user, String id, String action, Map<String, ?> body) {
        String etag = referral(user, id).getHeader("ETag");
        RequestSpecification request = as(user).contentType(ContentType.JSON);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(API + "/referrals/{id}/{action}", id, action);
    }
}
