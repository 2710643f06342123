package pe.kuska.gateway.web.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pe.kuska.gateway.problem.Problem;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Files to and from the register. They pass through as they come: nothing of them is kept here, not even on disk.
@RequestScoped
class FilesOfRegistry {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SecurityIdentity identity;
    private final URI registry;
    private final ObjectMapper json;

    FilesOfRegistry(
            SecurityIdentity identity,
            @ConfigProperty(name = "kuska.gateway.registry-url") URI registry,
            ObjectMapper json) {
        this.identity = identity;
        this.registry = registry;
        this.json = json;
    }

    /// Sends a file on, as the browser's form packed it.
    ImportJob send(String profile, boolean trial, String contentType, InputStream form) {
        String query = "?profile=" + URLEncoder.encode(profile, StandardCharsets.UTF_8) + "&dryRun=" + trial;
        return answer(
                request("/api/registry/v1/imports" + query)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> form))
                        .build(),
                body -> json.readValue(body, ImportJob.class));
    }

    String rejectedRows(String id) {
        return answer(
                request("/api/registry/v1/imports/" + id + "/rejected").GET().build(),
                body -> new String(body, StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(registry.resolve(path)).timeout(PATIENCE);
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? request : request.header("Authorization", "Bearer " + token.getToken());
    }

    private interface Reading<T> {
        T from(byte[] body) throws IOException;
    }

    private <T> T answer(HttpRequest request, Reading<T> reading) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new ServiceRefusal(problem(answer));
            }
            return reading.from(answer.body());
        } catch (IOException e) {
            throw new ProcessingException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException(e);
        }
    }

    private Problem problem(HttpResponse<byte[]> answer) {
        try {
            Problem said = json.readValue(answer.body(), Problem.class);
            return new Problem(
                    said.type(), said.title(), answer.statusCode(), said.detail(), said.instance(), said.errors());
        } catch (IOException _) {
            return new Problem(null, null, answer.statusCode(), null, null, List.of());
        }
    }
}
