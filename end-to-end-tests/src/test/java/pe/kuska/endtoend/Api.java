package pe.kuska.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Calls the public API through the gateway with a real token, as an institution's system does. */
final class Api {

    record Answer(int status, JsonNode body, HttpResponse<String> response) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final RunningKuska kuska;
    private final String user;

    private Api(RunningKuska kuska, String user) {
        this.kuska = kuska;
        this.user = user;
    }

    static Api as(String user) {
        return new Api(RunningKuska.get(), user);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A change of the version that an earlier answer gave. */
    Answer post(String path, String json, Answer read) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", read.response().headers().firstValue("ETag").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A correction of the version that an earlier answer gave. */
    Answer patch(String path, String json, Answer read) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", read.response().headers().firstValue("ETag").orElseThrow())
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(kuska.address() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + kuska.token(user));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
