package pe.kuska.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Three small real servers in place of the services. They answer what the pages need, misbehave on request or, after
/// `/_ailing`, to whatever is written next, and tell at `/_seen` what reached them.
public final class Downstreams implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Less patient and with smaller uploads than in earnest, so that no test has to wait.
    private static final Map<String, String> HASTY = Map.of(
            "kuska.gateway.patience.answer", "2S",
            "kuska.gateway.limits.upload", "4M",
            "kuska.gateway.security.unknown.requests-per-second", "10000",
            "kuska.gateway.security.unknown.burst", "10000");

    private final List<Downstream> servers = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(HASTY);
        for (String service : List.of("registry", "tracking", "indicators")) {
            Downstream server = new Downstream(service);
            servers.add(server);
            config.put("kuska.gateway." + service + "-url", server.address());
        }
        return config;
    }

    @Override
    public void stop() {
        servers.forEach(Downstream::stop);
    }

    private static final class Downstream {
        private final String service;
        private final HttpServer server;
        private final List<ObjectNode> seen = new CopyOnWriteArrayList<>();

        /// The statuses that the next writing requests get, three digits each.
        private volatile String ailing = "";

        Downstream(String service) {
            this.service = service;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::handle);
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        void stop() {
            server.stop(0);
        }

        private void handle(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            String local = path.replace("/api/" + service + "/v1/", "");
            switch (local) {
                case "/_seen" -> {
                    ArrayNode all = JSON.createArrayNode().addAll(seen);
                    answer(exchange, 200, all.toString());
                }
                case "/_ailing" -> {
                    String asked = exchange.getRequestURI().getQuery();
                    ailing = asked.substring(0, asked.length() - 1);
                    answer(exchange, 200, "{}");
                }
                case "slow" -> {
                    pause(4_000);
                    answer(exchange, 200, "{}");
                }
                case "endless" -> drip(exchange);
                case "exports/htcds" -> exchangeFile(exchange);
                case "broken-off" -> brokenOff(exchange);
                case "broken" -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.close();
                }
                case "refuses-early" -> answer(exchange, 422, """
                        {"type":"urn:kuska:problem:test","title":"No","status":422}""");
                case "chatty" -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "inner=1");
                    exchange.getResponseHeaders().add("Server", "inner/1.0");
                    exchange.getResponseHeaders().add("X-Kuska-Inner", "1");
                    exchange.getResponseHeaders().add("ETag", "\"7\"");
                    exchange.getResponseHeaders().add("Location", address() + "/api/registry/v1/cases/CT-1");
                    answer(exchange, 201, "{}");
                }
                default -> remember(exchange, local);
            }
        }

        private void remember(HttpExchange exchange, String local) throws IOException {
            byte[] body = exchange.getRequestBody().readAllBytes();
            ObjectNode request = JSON.createObjectNode();
            request.put("method", exchange.getRequestMethod());
            request.put("uri", exchange.getRequestURI().toString());
            request.put("length", body.length);
            if (body.length < 10_000) {
                request.put("body", new String(body, StandardCharsets.UTF_8));
            }
            ObjectNode headers = request.putObject("headers");
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
            seen.add(request);
            if (!exchange.getRequestMethod().equals("GET") && !ailing.isEmpty()) {
                int status = Integer.parseInt(ailing.substring(0, 3));
                ailing = ailing.substring(3);
                answer(exchange, status, """
                        {"type":"urn:kuska:problem:test","title":"No","status":%d}""".formatted(status));
                return;
            }
            Canned.Answer canned = Canned.answer(service, exchange.getRequestMethod(), local, body);
            answer(exchange, canned.status(), canned.body() == null ? request.toString() : canned.body());
        }

        private static void answer(HttpExchange exchange, int status, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", status >= 400 ? "application/problem+json" : "application/json");
            boolean bodiless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            }
        }

        /// Sends a little, waits, sends the rest: what a stream looks like.
        private static void drip(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("first\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                pause(2_500);
                out.write("last\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        /// A long file with the number of its report. For one purpose it breaks off in the middle.
        private static void exchangeFile(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.getResponseHeaders()
                    .set(
                            "Link",
                            "</api/registry/v1/exports/htcds/0190aaaa-0000-7000-8000-00000000000a>; rel=\"describedby\"");
            exchange.sendResponseHeaders(200, 0);
            byte[] rows = "prs_Id,prs_FirstName\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.getResponseBody();
            out.write(rows);
            out.flush();
            pause(2_000);
            if (exchange.getRequestURI().getQuery().contains("PROTECCION")) {
                throw new IOException("cut");
            }
            out.write(rows);
            out.close();
        }

        private static void brokenOff(HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write("row\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw new IOException("cut");
        }

        private static void pause(long milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
