package pe.kuska.bench;

import java.io.IOException;
import java.net.URI;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends people of a generated file to the registry for a number of seconds with a number of clients, as cases to
 * register or as somebody to search for, and prints what was reached. Without a rate each client sends again as soon as it
 * has its answer (closed model, as the database's own tool beside it does); with one, requests are due at fixed times and an
 * answer is timed from when its request was due, so that waiting is not hidden.
 */
public final class ServiceLoad {

    private static final long SECOND = 1_000_000_000L;
    private static final Pattern WRITTEN_BY = Pattern.compile("\"institution\":\"[^\"]*\",\"system\":\"[^\"]*\",");
    private static final Pattern NUMBER_AND_ROLE =
            Pattern.compile("\\{\"sourceRecordId\":\"[^\"]*\",(\"role\":\"[^\"]*\",)?");
    private static final String CASE = """
            {"source": {"system": "BENCH", "recordId": "%s"}, "kind": "COMPLAINT",
             "receivedAt": "2026-11-02T14:30:00-05:00", "crime": "129-A", "conducts": ["CAPTACION"],
             "means": ["ENGANO"], "purposes": ["EXPLOTACION_LABORAL"], "recruitment": "OFERTA_TRABAJO",
             "place": {"ubigeo": "150101"}, "persons": [%s]}
            """;

    private final Sender sender;
    private final boolean search;
    private final double rate;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private ServiceLoad(Options options) throws IOException {
        search = options.get("do").equals("search");
        sender = new Sender(
                URI.create(options.get("address") + "/api/registry/v1/" + (search ? "people/search" : "cases")),
                options.get("token"));
        rate = options.number("rate", 0);
    }

    /**
     * Options: {@code --do register|search --address URL --token T --people FILE --skip N --clients N --warm SECONDS
     * --seconds N --rate N}, the rate per second of all clients, the seconds of warming not counted; prints requests per
     * second, failed ones, the 50th, 95th and 99th percentile in milliseconds, and how many were done with the warming.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        try (Stream<String> people = Files.lines(Path.of(options.get("people")))) {
            new ServiceLoad(options)
                    .run(
                            people.skip(options.number("skip", 0)).iterator(),
                            options.number("clients", 8),
                            options.number("warm", 0),
                            options.number("seconds", 20));
        }
    }

    private void run(Iterator<String> people, int clients, int warm, int seconds) throws InterruptedException {
        long counted = System.nanoTime() + warm * SECOND;
        long end = counted + seconds * SECOND;
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Pace pace = new Pace(client, clients, rate);
            threads.add(Thread.ofPlatform().start(() -> send(people, pace, counted, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%.1f %d %.1f %.1f %.1f %d%n",
                sorted.size() * 1e9 / (System.nanoTime() - counted),
                failed.get(),
                Percentile.milliseconds(sorted, 50),
                Percentile.milliseconds(sorted, 95),
                Percentile.milliseconds(sorted, 99),
                done.get());
    }

    private void send(Iterator<String> people, Pace pace, long counted, long end) {
        for (String person = next(people); person != null && System.nanoTime() < end; person = next(people)) {
            long due = pace.next();
            try {
                String unique = UUID.randomUUID().toString();
                int status = sender.post(body(person, unique), unique);
                if (status != (search ? 200 : 201)) {
                    failed.incrementAndGet();
                    continue;
                }
                done.incrementAndGet();
                if (due >= counted) {
                    nanos.add(System.nanoTime() - due);
                }
            } catch (IOException e) {
                failed.incrementAndGet();
            }
        }
    }

    private static @Nullable String next(Iterator<String> people) {
        synchronized (people) {
            return people.hasNext() ? people.next() : null;
        }
    }

    private String body(String person, String unique) {
        // The file says which institution wrote it; the API takes that from the token.
        String said = WRITTEN_BY.matcher(person).replaceFirst("");
        return search
                ? NUMBER_AND_ROLE.matcher(said).replaceFirst("{\"purpose\":\"IDENTIFICACION\",")
                : CASE.formatted(unique, said);
    }
}
