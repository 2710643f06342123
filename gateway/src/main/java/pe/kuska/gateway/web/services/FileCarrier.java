package pe.kuska.gateway.web.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.problem.Problem;

/// Carries files between the browser and a service. They pass through as they come: nothing of them is kept here, not
/// even
/// on disk.
@RequestScoped
public class FileCarrier {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SecurityIdentity identity;
    private final ObjectMapper json;

    FileCarrier(SecurityIdentity identity, ObjectMapper json) {
        this.identity = identity;
        this.json = json;
    }

    /// Sends a file on, as the browser's form packed it; gives what the service says of it.
    public <T> T send(URI to, String contentType, InputStream form, @Nullable String key, Class<T> answered) {
        HttpRequest.Builder request = request(to)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> form));
        byte[] answer = answer((key == null ? request : request.header("Idempotency-Key", key)).build());
        try {
            return json.readValue(answer, answered);
        } catch (IOException e) {
            throw new ProcessingException(e);
        }
    }

    /// A service's file while it still arrives.
    public record Arriving(HttpHeaders headers, InputStream content) {
        /// What that header says, or nothing.
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /// A service's file that may be larger than the memory here: whoever reads it sets the pace, and closes it.
    public Arriving open(URI from) {
        try {
            HttpResponse<InputStream> answer =
                    HTTP.send(request(from).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 400) {
                try (InputStream said = answer.body()) {
                    throw new ServiceRefusal(problem(said.readAllBytes(), answer.statusCode()));
                }
            }
            return new Arriving(answer.headers(), answer.body());
        } catch (IOException e) {
            throw new ProcessingException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException(e);
        }
    }

    /// A service's file.
    public byte[] fetch(URI from) {
        return answer(request(from).GET().build());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? request : request.header("Authorization", "Bearer " + token.getToken());
    }

    private byte[] answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new ServiceRefusal(problem(answer.body(), answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new ProcessingException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException(e);
        }
    }

    private Problem problem(byte[] body, int status) {
        try {
            Problem said = json.readValue(body, Problem.class);
            return new Problem(said.type(), said.title(), status, said.detail(), said.instance(), said.errors());
        } catch (IOException _) {
            return new Problem(null, null, status, null, null, List.of());
        }
    }
}
