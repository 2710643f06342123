package pe.kuska.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// A gateway whose services are not there, and whose clients have little to spend.
public final class UnreachableServices implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        String nobody = "http://127.0.0.1:" + freePort();
        return Map.of(
                "kuska.gateway.registry-url", nobody,
                "kuska.gateway.tracking-url", nobody,
                "kuska.gateway.indicators-url", nobody,
                "kuska.gateway.patience.between-retries", "700MS",
                "kuska.gateway.security.known.requests-per-second", "1",
                "kuska.gateway.security.known.burst", "12",
                "kuska.gateway.security.unknown.requests-per-second", "1",
                "kuska.gateway.security.unknown.burst", "8");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
