package pe.kuska.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pe.kuska.testing.Tokens;

/** Files as a clerk loads them, and what became of them. */
public final class ImportFixture {

    private static final String BASE = "/api/registry/v1";
    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");

    private final String token;

    private ImportFixture(String token) {
        this.token = token;
    }

    public static ImportFixture as(String user) {
        return new ImportFixture(SYSTEMS.contains(user) ? Tokens.ofSystem(user) : Tokens.of(user));
    }

    /** Keeps a profile under a fresh name, and gives that name. */
    public String profile(Map<String, Object> written) {
        String name = "P-" + UUID.randomUUID().toString().substring(0, 8);
        given().basePath(BASE)
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(written)
                .put("/import-profiles/{name}", name)
                .then()
                .statusCode(201);
        return name;
    }

    public Response send(String profile, byte[] file, boolean dryRun) {
        return given().basePath(BASE)
                .auth()
                .oauth2(token)
                .queryParam("profile", profile)
                .queryParam("dryRun", dryRun)
                .multiPart("file", "personas.csv", file)
                .post("/imports");
    }

    /** Sends a file that is the same import however often it is sent with this key; gives the address. */
    public String sendOnce(String profile, String key, String file) {
        Response answer = given().basePath(BASE)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .queryParam("profile", profile)
                .multiPart("file", "personas.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/imports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location").replace(BASE, "");
    }

    /** Loads a file and waits until it is done. */
    public JsonPath load(String profile, String file) {
        return load(profile, file, StandardCharsets.UTF_8);
    }

    public JsonPath load(String profile, String file, Charset charset) {
        return load(profile, file.getBytes(charset), false);
    }

    public JsonPath load(String profile, byte[] file, boolean dryRun) {
        Response answer = send(profile, file, dryRun);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return settled(answer.header("Location").replace(BASE, ""));
    }

    /** Waits until an import is done or undone. */
    public JsonPath settled(String address) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            JsonPath shown = get(address).jsonPath();
            if (Set.of("DONE", "UNDONE").contains(shown.getString("state"))) {
                return shown;
            }
            pause();
        }
        throw new AssertionError("the import did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Response get(String address) {
        return given().basePath(BASE).auth().oauth2(token).get(address);
    }

    public JsonPath undo(String id) {
        beginUndoing(id);
        return settled("/imports/" + id);
    }

    public void beginUndoing(String id) {
        given().basePath(BASE)
                .auth()
                .oauth2(token)
                .delete("/imports/" + id)
                .then()
                .statusCode(202);
    }

    /** The lines of the links file without its header. */
    public List<String> links(String id) {
        Response answer = get("/imports/" + id + "/links");
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("sourceRecordId,personCode,match");
        return lines.subList(1, lines.size());
    }

    public List<Map<String, Object>> errors(String id) {
        return get("/imports/" + id + "/errors").jsonPath().getList("items");
    }

    public String rejected(String id) {
        Response answer = get("/imports/" + id + "/rejected");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
