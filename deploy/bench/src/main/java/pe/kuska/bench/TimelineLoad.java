package pe.kuska.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads timelines of different people with a number of users for a number of seconds, each of whom waits for the answer and
 * then perhaps thinks, and prints what was reached.
 */
public final class TimelineLoad {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;
    private final int think;
    private final List<String> codes;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();

    private TimelineLoad(Options options) throws IOException {
        address = options.get("at") + "/api/tracking/v1/people/";
        token = options.get("token");
        think = options.number("think", 0);
        codes = Files.readAllLines(Path.of(options.get("codes")));
    }

    /** Options: {@code --at URL --token T --codes FILE --users N --seconds N --think MILLISECONDS}. */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        new TimelineLoad(options).run(options.number("users", 50), options.number("seconds", 20));
    }

    private void run(int users, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            int number = user;
            threads.add(Thread.ofPlatform().start(() -> read(number, users, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%.0f/s, failed %d, p50 %.1f p95 %.1f p99 %.1f ms%n",
                sorted.size() * 1e9 / (System.nanoTime() - begun),
                failed.get(),
                Percentile.milliseconds(sorted, 50),
                Percentile.milliseconds(sorted, 95),
                Percentile.milliseconds(sorted, 99));
    }

    private void read(int user, int users, long end) {
        try {
            // Users do not begin all at once.
            Thread.sleep((long) think * user / users);
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                String code = codes.get(Math.floorMod(next.getAndIncrement(), codes.size()));
                int status = http.send(
                                HttpRequest.newBuilder(URI.create(address + code + "/timeline"))
                                        .header("Authorization", "Bearer " + token)
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .statusCode();
                if (status == 200) {
                    nanos.add(System.nanoTime() - sent);
                } else {
                    failed.incrementAndGet();
                }
                Thread.sleep(think);
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
