package pe.kuska.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pe.kuska.local.servers.DemonstrationRealm;

/** Access tokens as the real Keycloak issues them to the demonstration's users and systems. */
public final class Tokens {
    private record Issued(String token, long staleAt) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A person's token, for instance of {@code registrador.pnp}. */
    public static String of(String username) {
        return fresh(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "kuska-cli",
                        "username",
                        username,
                        "password",
                        DemonstrationRealm.PASSWORD));
    }

    /** A system's token, for instance of {@code reta}. */
    public static String ofSystem(String client) {
        return fresh(
                client,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        DemonstrationRealm.PASSWORD));
    }

    private static String fresh(String name, Map<String, String> form) {
        return ISSUED.compute(
                        name,
                        (_, known) ->
                                known != null && System.nanoTime() < known.staleAt() ? known : request(name, form))
                .token();
    }

    private static Issued request(String name, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(KuskaServers.shared().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("no token for " + name + ": " + response.body());
            }
            JsonNode token = JSON.readTree(response.body());
            long usableSeconds = token.path("expires_in").asLong() / 2;
            return new Issued(token.path("access_token").asText(), System.nanoTime() + usableSeconds * 1_000_000_000L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
