package pe.kuska.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.kuska.local.servers.DemonstrationRealm;
import pe.kuska.local.servers.ServerFailure;

/** Prints an access token of a demonstration user or system, and nothing else: {@code ./kuska token NAME}. */
record TokenCommand(Installation installation) {
    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");

    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("Uso: ./kuska token NOMBRE   (por ejemplo registrador.pnp, o reta)");
        }
        System.out.println(token(arguments.getFirst()));
        return 0;
    }

    String token(String name) {
        Map<String, String> form = SYSTEMS.contains(name)
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        name,
                        "client_secret",
                        DemonstrationRealm.PASSWORD)
                : Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "kuska-cli",
                        "username",
                        name,
                        "password",
                        DemonstrationRealm.PASSWORD);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(installation.ports().issuer() + "/protocol/openid-connect/token");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new ServerFailure("Keycloak no dio una ficha para «" + name + "» ("
                        + new ObjectMapper()
                                .readTree(response.body())
                                .path("error_description")
                                .asText("error " + response.statusCode())
                        + "). Los nombres se ven con ./kuska up.");
            }
            return new ObjectMapper()
                    .readTree(response.body())
                    .path("access_token")
                    .asText();
        } catch (ConnectException e) {
            throw new ServerFailure("Kuska no está en marcha. Ejecute ./kuska up.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak no respondió", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió la espera.", e);
        }
    }
}
