package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Does what the demonstration's users do, through the gateway and with their tokens, and goes on as a careful clerk would
 * when no answer comes: what creates something is sent again under the same key, what moves something is sent again only
 * if a look shows that it has not moved.
 */
final class CareDesk implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");
    private static final Set<Integer> COME_AGAIN = Set.of(408, 409, 412, 425, 429, 500, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TOKEN_IS_FRESH = Duration.ofSeconds(45);
    private static final int NOT_FOUND = 404;
    private static final int PAUSE_MILLIS = 250;

    private record Token(String text, Instant given) {}

    /** Somebody was refused what they should have been allowed. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final URI gateway;
    private final URI tokens;
    private final String password;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param issuer of the demonstration realm
     * @param password of its users and systems
     */
    CareDesk(URI gateway, URI issuer, String password) {
        this.gateway = gateway;
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.password = password;
    }

    /** How many requests had to be made again. */
    int repeated() {
        return repeated.get();
    }

    /** How many requests were made in all. */
    int asked() {
        return asked.get();
    }

    /** Creates something once, however often it has to be asked for. */
    JsonNode create(String user, String path, ObjectNode body, String key) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = send(
                    user,
                    request(user, path)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body.toString())));
            if (answer.statusCode() < 300) {
                return tree(answer);
            }
            // Tracking hears of a person by an event, so it may not know them yet.
            boolean early = answer.statusCode() == NOT_FOUND || COME_AGAIN.contains(answer.statusCode());
            comeAgain(early, until, path, answer);
        }
    }

    /** Moves a record unless it has moved. */
    JsonNode move(
            String user, String record, String method, String action, ObjectNode body, Predicate<JsonNode> moved) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> read = answer(user, record);
            JsonNode now = tree(read);
            if (moved.test(now)) {
                return now;
            }
            HttpResponse<String> answer = send(
                    user,
                    request(user, record + "/" + action)
                            .header("Content-Type", "application/json")
                            .header(
                                    "If-Match",
                                    read.headers().firstValue("ETag").orElse("\"0\""))
                            .method(method, BodyPublishers.ofString(body.toString())));
            if (answer.statusCode() < 300) {
                return tree(answer);
            }
            comeAgain(COME_AGAIN.contains(answer.statusCode()), until, record + "/" + action, answer);
        }
    }

    JsonNode get(String user, String path) {
        return tree(answer(user, path));
    }

    private HttpResponse<String> answer(String user, String path) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = send(user, request(user, path).GET());
            if (answer.statusCode() < 300) {
                return answer;
            }
            boolean early = answer.statusCode() == NOT_FOUND || COME_AGAIN.contains(answer.statusCode());
            comeAgain(early, until, path, answer);
        }
    }

    private void comeAgain(boolean worthIt, Instant until, String path, HttpResponse<String> answer) {
        if (!worthIt || Instant.now().isAfter(until)) {
            throw new Refused(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        repeated.incrementAndGet();
        pause();
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token(user));
    }

    /** Sends, and again while nobody answers at all. */
    private HttpResponse<String> send(String user, HttpRequest.Builder request) {
        Instant until = Instant.now().plus(PATIENCE);
        asked.incrementAndGet();
        while (true) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException nobody) {
                if (Instant.now().isAfter(until)) {
                    throw new Refused("nobody answers " + user);
                }
                repeated.incrementAndGet();
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused("interrupted");
            }
        }
    }

    /** One login at a time: the identity provider takes several at once of one user for an attack. */
    private synchronized String token(String user) {
        Token given = known.get(user);
        if (given == null || given.given().plus(TOKEN_IS_FRESH).isBefore(Instant.now())) {
            given = new Token(grant(user), Instant.now());
            known.put(user, given);
        }
        return given.text();
    }

    private String grant(String user) {
        String form = SYSTEMS.contains(user)
                ? "grant_type=client_credentials&client_id=" + user + "&client_secret=" + encoded(password)
                : "grant_type=password&client_id=kuska-cli&username=" + encoded(user) + "&password="
                        + encoded(password);
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = send(
                    user,
                    HttpRequest.newBuilder(tokens)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
            if (answer.statusCode() == 200) {
                return tree(answer).path("access_token").asText();
            }
            comeAgain(true, until, "the token of " + user, answer);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refused("not JSON");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
