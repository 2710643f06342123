package pe.kuska.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pe.kuska.client.http.ApiException;

/**
 * The identity of an institution's system (OAuth 2.0 client credentials, RFC 6749, 4.4). A token is asked for when the first
 * call needs one and again shortly before it ends; any number of threads may share this.
 */
public final class ClientCredentials {

    private record Token(String value, long endsAt) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI issuer;
    private final String clientId;
    private final String clientSecret;
    private @Nullable Token token;

    /** @param issuer address of the identity provider's realm; where it gives tokens is read from its discovery document */
    public ClientCredentials(URI issuer, String clientId, String clientSecret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    void sign(HttpRequest.Builder request) {
        request.setHeader("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        Token current = token;
        if (current == null || System.nanoTime() - current.endsAt() >= 0) {
            current = freshToken();
            token = current;
        }
        return current.value();
    }

    private Token freshToken() {
        long askedAt = System.nanoTime();
        URI discovery = URI.create(issuer.toString().replaceAll("/+$", "") + "/.well-known/openid-configuration");
        String endpoint = read(HttpRequest.newBuilder(discovery).GET())
                .path("token_endpoint")
                .asText();
        JsonNode answer = read(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(clientId)
                        + "&client_secret=" + encoded(clientSecret))));
        // A tenth of its life is left over, so that no call begins with a token that ends on the way.
        long life = Duration.ofSeconds(answer.path("expires_in").asLong()).toNanos() * 9 / 10;
        return new Token(answer.path("access_token").asText(), askedAt + life);
    }

    private JsonNode read(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new ApiException(answer.statusCode(), "the identity provider refused " + clientId);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new ApiException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
