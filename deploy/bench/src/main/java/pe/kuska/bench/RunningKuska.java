package pe.kuska.bench;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A Kuska that is running, as a system of an institution or one of its people sees it: through its public API. */
final class RunningKuska implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_IS_FRESH = Duration.ofSeconds(45);

    private record Token(String text, Instant given) {}

    private final URI address;
    private final Path root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new HashMap<>();

    /**
     * @param address of the gateway or of the registry
     * @param root where the script {@code kuska} is, which gives tokens of demonstration users
     */
    RunningKuska(URI address, Path root) {
        this.address = address;
        this.root = root;
    }

    JsonNode get(String user, String path) throws IOException, InterruptedException {
        return JSON.readTree(ok(client.send(request(user, path).GET().build(), BodyHandlers.ofString()))
                .body());
    }

    void getInto(String user, String path, Path file) throws IOException, InterruptedException {
        HttpResponse<Path> answer = client.send(
                request(user, path).GET().build(), BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    /** Writes a profile, over one of the same name. */
    void putProfile(String user, String name, Path profile) throws IOException, InterruptedException {
        String path = "/import-profiles/" + name;
        HttpResponse<String> before = client.send(request(user, path).GET().build(), BodyHandlers.ofString());
        HttpRequest.Builder put =
                request(user, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofFile(profile));
        Optional<String> version = before.headers().firstValue("ETag");
        version.ifPresent(tag -> put.header("If-Match", tag));
        ok(client.send(put.build(), BodyHandlers.ofString()));
    }

    /** Hands a file in, and gives the path of its import. */
    String postFile(String user, String profile, Path file) throws IOException, InterruptedException {
        String boundary = "kuska-" + UUID.randomUUID();
        BodyPublisher body = BodyPublishers.concat(
                text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"),
                BodyPublishers.ofFile(file),
                text("\r\n--" + boundary + "--\r\n"));
        HttpResponse<String> answer = ok(client.send(
                request(user, "/imports?profile=" + profile)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(body)
                        .build(),
                BodyHandlers.ofString()));
        return "/imports/" + JSON.readTree(answer.body()).path("id").asText();
    }

    /** Sends something new; what is sent again is not done again. */
    JsonNode post(String user, String path, JsonNode body) throws IOException, InterruptedException {
        return JSON.readTree(ok(client.send(
                        request(user, path)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(text(body.toString()))
                                .build(),
                        BodyHandlers.ofString()))
                .body());
    }

    void delete(String user, String path) throws IOException, InterruptedException {
        ok(client.send(request(user, path).DELETE().build(), BodyHandlers.ofString()));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String user, String path) throws IOException, InterruptedException {
        String whole = path.startsWith("/api/") ? path : "/api/registry/v1" + path;
        return HttpRequest.newBuilder(address.resolve(whole)).header("Authorization", "Bearer " + token(user));
    }

    /** Tokens last a few minutes, a benchmark longer. */
    private String token(String user) throws IOException, InterruptedException {
        Token known = tokens.get(user);
        if (known != null && known.given().plus(TOKEN_IS_FRESH).isAfter(Instant.now())) {
            return known.text();
        }
        Process script = new ProcessBuilder(root.resolve("kuska").toString(), "token", user)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (script.waitFor() != 0 || text.isEmpty()) {
            throw new IOException("no token for " + user);
        }
        tokens.put(user, new Token(text, Instant.now()));
        return text;
    }

    @Override
    public void close() {
        client.close();
    }
}
