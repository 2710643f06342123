package pe.kuska.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** An institution's system that is told of events: it keeps what it was told, and takes it or does not. */
final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(new Told(headers, body));
            if (answer.get() == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
    }

    /** A request as it came. */
    record Told(Map<String, String> headers, String body) {
        String id() {
            return String.valueOf(headers.get("webhook-id"));
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/kuska?de=registro";
    }

    /** Answers so from now on. */
    void answering(int status) {
        answer.set(status);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** Waits for what a test expects. */
    List<Told> until(Predicate<List<Told>> expected) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!expected.test(told())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("was told " + told().size() + " times, and not what was expected");
            }
            pause();
        }
        return told();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
