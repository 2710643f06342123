package pe.kuska.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKeycloakTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutTheDemonstrationTheRealmLetsNobodyInByAPassword() throws IOException, InterruptedException {
        List<Integer> ports = FreePorts.take(2);
        try (EmbeddedKeycloak keycloak = EmbeddedKeycloak.start(new EmbeddedKeycloak.Settings(
                ServersClasspath.keycloakArchive(),
                TestFolders.distributions(),
                folder.resolve("home"),
                ports.get(0),
                ports.get(1),
                List.of(TestFolders.root().resolve("deploy/keycloak/kuska-realm.json")),
                Map.of(
                        "KUSKA_GATEWAY_SECRET", "g",
                        "KUSKA_RETA_SECRET", "r",
                        "KUSKA_SISTRA_SECRET", "s",
                        "KUSKA_PRACTICE_SECRET", "p"),
                256,
                folder.resolve("log"),
                new PidFile(folder.resolve("pid"))))) {

            assertThat(token(
                            keycloak,
                            "grant_type=password&client_id=kuska-cli&username=registrador.pnp&password=kuska"))
                    .as("the terminal's client")
                    .contains("invalid_client");
            assertThat(token(keycloak, "grant_type=client_credentials&client_id=kuska-practice&client_secret=p"))
                    .as("the maker of practice keys")
                    .contains("invalid_client");
            assertThat(token(keycloak, "grant_type=client_credentials&client_id=reta&client_secret=kuska"))
                    .as("a system with the demonstration's password")
                    .contains("unauthorized_client");
            assertThat(token(keycloak, "grant_type=client_credentials&client_id=reta&client_secret=r"))
                    .as("a system with its own password")
                    .contains("access_token");
        }
        Folders.delete(folder.resolve("home")); // its links lead out of the temporary folder
    }

    private static String token(EmbeddedKeycloak keycloak, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
