package pe.kuska.tracking;

import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import pe.kuska.testing.TestDatabase;

/** Records of care, made and moved as the demonstration's users do. */
@ApplicationScoped
public class Records {

    private final Registry registry;

    Records(Registry registry) {
        this.registry = registry;
    }

    /** A person for whom the women's emergency centre has taken responsibility. */
    public String personAtCem() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        step("gestora.cem", sent("registrador.pnp", person), "accept").then().statusCode(200);
        return person;
    }

    /** A child for whom a special protection unit has taken responsibility. */
    public String personAtUpe() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        Map<String, Object> referral = Requests.referralOf(person);
        referral.put("toUnit", "UPE");
        String id = Requests.send("registrador.pnp", referral)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step("gestora.upe", id, "accept").then().statusCode(200);
        return person;
    }

    /** Somebody who has opened the inbox of a unit. */
    public static void colleague(String subject, String institution, String unit) {
        TestDatabase.current()
                .execute(
                        "INSERT INTO colleague (subject, institution, unit, last_seen) VALUES (?, ?, ?, now())"
                                + " ON CONFLICT (subject) DO UPDATE SET institution = EXCLUDED.institution, unit = EXCLUDED.unit",
                        subject,
                        institution,
                        unit);
    }

    /** Creates something. */
    public static Response create(String user, String path, Map<String, ?> body) {
        return as(user).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "/" + path);
    }

    /** Creates something that must be created, and returns its id. */
    public static String created(String user, String path, Map<String, ?> body) {
        return create(user, path, body).then().statusCode(201).extract().path("id");
    }

    public static Response read(String user, String path) {
        return as(user).get(API + "/" + path);
    }

    /** Takes a step from the version last read. */
    public static Response move(String user, String path, String action, Map<String, ?> body) {
        String etag = read(user, path).getHeader("ETag");
        return as(user).contentType(ContentType.JSON)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "/" + path + "/" + action);
    }

    /** Takes a step that must be taken. */
    public static void moved(String user, String path, String action, Map<String, ?> body) {
        move(user, path, action, body).then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
}
