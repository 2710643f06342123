package pe.kuska.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message over TLS: brought only where the certificate is trusted and of the host that was asked for. */
class WebhookCourierTest {

    private static final String PASSWORD = "de prueba";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpsServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    WebhookCourierTest() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException, InterruptedException {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=prueba", "-ext", "SAN=dns:localhost");
        keytool("-exportcert", "-rfc", "-file", authority().toString());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private Path authority() {
        return folder.resolve("authority.pem");
    }

    private void keytool(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(what));
        command.addAll(
                List.of("-alias", "own", "-keystore", folder.resolve("keys.p12").toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    @AfterEach
    void end() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void isTakenWhereTheCertificateIsTrusted() {
        assertThat(bring("localhost", Optional.of(authority())).isTaken()).isTrue();
        assertThat(told).containsExactly("{}");
    }

    @Test
    void isNotBroughtToACertificateThatNobodyVouchesFor() {
        assertThat(bring("localhost", Optional.empty()).why()).isEqualTo("connection");
        assertThat(told).isEmpty();
    }

    @Test
    void isNotBroughtToACertificateOfAnotherHost() {
        assertThat(bring("127.0.0.1", Optional.of(authority())).why()).isEqualTo("connection");
        assertThat(told).isEmpty();
    }

    private WebhookCourier.Answer bring(String host, Optional<Path> authorities) {
        WebhookCourier courier = new WebhookCourier(vertx, new Settings(authorities));
        try {
            return courier.bring(
                    URI.create("https://" + host + ":" + server.getAddress().getPort() + "/kuska"), Map.of(), "{}");
        } finally {
            courier.close();
        }
    }

    private record Settings(Optional<Path> authorities) implements WebhooksConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration look() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public int attempts() {
            return 1;
        }

        @Override
        public Duration firstPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration overlap() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration keepAttempts() {
            return Duration.ofDays(1);
        }

        @Override
        public boolean plainToo() {
            return false;
        }

        @Override
        public Optional<Set<String>> privateHosts() {
            return Optional.of(Set.of("localhost", "127.0.0.1"));
        }
    }
}
