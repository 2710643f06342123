package pe.kuska.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends people of a generated file to the registry for a number of seconds with a number of clients, as cases to
 * register or as somebody to search for, and prints what was reached. Closed model: each client waits for its answer,
 * as the database's own tool beside it does.
 */
public final class ServiceLoad {

    private static final String CASE = """
            {"source": {"system": "BENCH", "recordId": "%s"}, "kind": "COMPLAINT",
             "receivedAt": "2026-11-02T14:30:00-05:00", "crime": "129-A", "conducts": ["CAPTACION"],
             "means": ["ENGANO"], "purposes": ["EXPLOTACION_LABORAL"], "recruitment": "OFERTA_TRABAJO",
             "place": {"ubigeo": "150101"}, "persons": [%s]}
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;
    private final boolean search;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    private ServiceLoad(Options options) {
        search = options.get("do").equals("search");
        address = URI.create(options.get("address") + "/api/registry/v1/" + (search ? "people/search" : "cases"));
        token = options.get("token");
    }

    /**
     * Options: {@code --do register|search --address URL --token T --people FILE --skip N --clients N --seconds N};
     * prints requests per second, failed ones, and the 50th, 95th and 99th percentile in milliseconds.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        try (Stream<String> people = Files.lines(Path.of(options.get("people")))) {
            new ServiceLoad(options)
                    .run(
                            people.skip(options.number("skip", 0)).iterator(),
                            options.number("clients", 8),
                            options.number("seconds", 20));
        }
    }

    private void run(Iterator<String> people, int clients, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> send(people, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%.1f %d %.1f %.1f %.1f %d%n",
                sorted.size() * 1e9 / (System.nanoTime() - begun),
                failed.get(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                sorted.size());
    }

    private static double percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }

    private void send(Iterator<String> people, long end) {
        for (String person = next(people); person != null && System.nanoTime() < end; person = next(people)) {
            long sent = System.nanoTime();
            try {
                int status = http.send(request(person), HttpResponse.BodyHandlers.ofString())
                        .statusCode();
                if (status == (search ? 200 : 201)) {
                    nanos.add(System.nanoTime() - sent);
                } else {
                    failed.incrementAndGet();
                }
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static @Nullable String next(Iterator<String> people) {
        synchronized (people) {
            return people.hasNext() ? people.next() : null;
        }
    }

    private HttpRequest request(String person) {
        String unique = UUID.randomUUID().toString();
        // The file says which institution wrote it; the API takes that from the token.
        String said = person.replaceFirst("\"institution\":\"[^\"]*\",\"system\":\"[^\"]*\",", "");
        String body = search
                ? said.replaceFirst(
                        "\\{\"sourceRecordId\":\"[^\"]*\",(\"role\":\"[^\"]*\",)?", "{\"purpose\":\"IDENTIFICACION\",")
                : CASE.formatted(unique, said);
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", unique)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
