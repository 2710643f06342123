package pe.kuska.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service whether it is ready to be used. */
final class Readiness implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    boolean of(LocalService service, PortPlan ports) {
        return answers("http://127.0.0.1:" + ports.of(service) + "/q/health/ready");
    }

    boolean ofKeycloak(PortPlan ports) {
        return answers("http://127.0.0.1:" + ports.keycloak() + "/realms/kuska/.well-known/openid-configuration");
    }

    private boolean answers(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
