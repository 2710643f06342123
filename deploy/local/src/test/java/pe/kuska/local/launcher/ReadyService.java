package pe.kuska.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A service that does nothing but be ready, in the place of the real ones, which this module's tests cannot have. */
final class ReadyService {
    private ReadyService() {}

    public static void main(String[] arguments) throws IOException {
        @Nullable String port = System.getenv("QUARKUS_HTTP_PORT");
        HttpServer server =
                HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(port == null ? "0" : port)), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
