import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Registers cases, each with a new synthetic victim, for a number of seconds with a number of clients, and prints what
 * was reached. Closed model: each client waits for its answer, as the database's own tool beside it does.
 */
public final class Registration {

    private static final List<String> SURNAMES = names("apellido");
    private static final List<String> NAMES = names("nombre");

    private Registration() {}

    /** Names of one kind, each as often as its weight says, so that common ones meet as often as they do. */
    private static List<String> names(String kind) {
        List<String> names = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("deploy", "bench", "names.csv"))) {
                String[] fields = line.split(",");
                if (fields[0].startsWith(kind)) {
                    names.addAll(Collections.nCopies(Integer.parseInt(fields[2]), fields[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String one(List<String> names) {
        return names.get(ThreadLocalRandom.current().nextInt(names.size()));
    }

    /** Arguments: address, token, clients, seconds, seconds of warm-up. */
    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0] + "/api/registry/v1/cases");
        String token = arguments[1];
        int clients = Integer.parseInt(arguments[2]);
        run(address, token, clients, Integer.parseInt(arguments[4]));
        Result result = run(address, token, clients, Integer.parseInt(arguments[3]));
        System.out.printf(
                Locale.ROOT,
                "%.1f %d %.1f %.1f%n",
                result.perSecond(),
                result.failed(),
                result.percentile(50),
                result.percentile(99));
    }

    private record Result(double perSecond, int failed, List<Long> sortedNanos) {
        double percentile(int percent) {
            return sortedNanos.isEmpty()
                    ? Double.NaN
                    : sortedNanos.get((sortedNanos.size() - 1) * percent / 100) / 1e6;
        }
    }

    private static Result run(URI address, String token, int clients, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                    while (System.nanoTime() < end) {
                        long sent = System.nanoTime();
                        HttpResponse<String> answer = http.send(
                                request(address, token), HttpResponse.BodyHandlers.ofString());
                        if (answer.statusCode() == 201) {
                            times.add(System.nanoTime() - sent);
                        } else {
                            failed.incrementAndGet();
                        }
                    }
                } catch (Exception e) {
                    failed.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return new Result(sorted.size() * 1e9 / (System.nanoTime() - begun), failed.get(), sorted);
    }

    private static HttpRequest request(URI address, String token) {
        String unique = UUID.randomUUID().toString();
        int random = unique.hashCode();
        String body = """
                {"source": {"system": "BENCH", "recordId": "%s"}, "kind": "COMPLAINT",
                 "receivedAt": "2026-03-02T14:30:00-05:00", "crime": "129-A", "conducts": ["CAPTACION"],
                 "means": ["ENGANO"], "purposes": ["EXPLOTACION_LABORAL"], "recruitment": "OFERTA_TRABAJO",
                 "place": {"ubigeo": "150101"},
                 "persons": [{"role": "VICTIM", "sex": "MUJER", "nationality": "PE",
                   "documents": [{"type": "DNI", "number": "99%06d"}],
                   "names": {"given": "%s %s", "firstSurname": "%s", "secondSurname": "%s"},
                   "birthDate": "%d-%02d-%02d"}]}
                """.formatted(
                        unique,
                        Math.floorMod(random, 1_000_000),
                        one(NAMES),
                        one(NAMES),
                        one(SURNAMES),
                        one(SURNAMES),
                        1960 + Math.floorMod(random >> 2, 45),
                        1 + Math.floorMod(random >> 9, 12),
                        1 + Math.floorMod(random >> 13, 28));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", unique)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
