package pe.kuska.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Asks the questions of a file one after the other with a number of clients, and prints what all took, apart those whose
 * answers are large (thousands of figures), and what the slowest took. With a rate, requests are due at fixed times and timed from then.
 */
public final class StatisticsLoad {

    /** About a thousand figures. */
    private static final int LARGE = 100_000;

    private final Figures figures;
    private final List<String> questions;
    private final Map<String, Collection<Long>> nanos = new ConcurrentHashMap<>();
    private final Set<String> large = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private StatisticsLoad(Options options) throws IOException {
        figures = new Figures(options.get("at"), options.get("token"));
        questions = Files.readAllLines(Path.of(options.get("questions")));
    }

    /** Options: {@code --at URL --token T --questions FILE --clients N --warm SECONDS --seconds N --rate N}. */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        StatisticsLoad load = new StatisticsLoad(options);
        int clients = options.number("clients", 4);
        load.run(clients, options.number("warm", 0), 0);
        load.nanos.clear();
        long begun = System.nanoTime();
        load.run(clients, options.number("seconds", 20), options.number("rate", 0));
        load.print(System.nanoTime() - begun);
    }

    private void run(int clients, int seconds, double rate) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Pace pace = new Pace(client, clients, rate);
            threads.add(Thread.ofPlatform().start(() -> ask(pace, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void ask(Pace pace, long end) {
        while (System.nanoTime() < end) {
            long due = pace.next();
            String question = questions.get(Math.floorMod(next.getAndIncrement(), questions.size()));
            try {
                if (figures.ask(question).length > LARGE) {
                    large.add(question);
                }
                nanos.computeIfAbsent(question, _ -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - due);
            } catch (IOException e) {
                failed.incrementAndGet();
            }
        }
    }

    private void print(long took) {
        List<Long> all = nanos.values().stream().flatMap(Collection::stream).toList();
        System.out.printf(
                Locale.ROOT,
                "%.0f/s, failed %d, %s | of %d with more than a hundred kilobytes %s | of the others %s | slowest:",
                all.size() * 1e9 / took,
                failed.get(),
                percentiles(all),
                large.size(),
                percentiles(of(large::contains)),
                percentiles(of(question -> !large.contains(question))));
        nanos.entrySet().stream()
                .sorted(Comparator.comparing(one -> -Percentile.milliseconds(one.getValue(), 50)))
                .limit(3)
                .forEach(one -> System.out.printf(Locale.ROOT, " %s %s;", one.getKey(), percentiles(one.getValue())));
        System.out.println();
    }

    private Collection<Long> of(Predicate<String> which) {
        return nanos.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
    }

    private static String percentiles(Collection<Long> nanos) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f p95 %.1f p99 %.1f ms",
                Percentile.milliseconds(nanos, 50),
                Percentile.milliseconds(nanos, 95),
                Percentile.milliseconds(nanos, 99));
    }
}
