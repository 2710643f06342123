package pe.kuska.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// A gateway whose identity server is not there.
public final class NoIdentityServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://localhost:" + socket.getLocalPort() + "/realms/kuska",
                    "quarkus.oidc.credentials.secret", "a-secret-nobody-asks-for",
                    "quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
