package pe.kuska.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;

/**
 * Registers a case at a place where nobody else registers any, and asks for the figures of that place until it is in them:
 * how long after the answer to the registration, which comes after the commit.
 */
public final class StatisticsFreshness {

    private static final String CASE = """
            {"source": {"system": "BENCH", "recordId": "%s"}, "kind": "COMPLAINT",
             "receivedAt": "2026-11-02T14:30:00-05:00", "crime": "129-A", "place": {"ubigeo": "250401"}}
            """;
    private static final String QUESTION = "unit=CASE&by=PROVINCE&year=2026";
    private static final String PLACE = "2504";
    private static final long PATIENCE = 60_000_000_000L;

    private StatisticsFreshness() {}

    /** Options: {@code --at URL --clerk TOKEN --reader TOKEN --times N}. */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        Sender clerk = new Sender(URI.create(options.get("at") + "/api/registry/v1/cases"), options.get("clerk"));
        Figures figures = new Figures(options.get("at"), options.get("reader"));
        Collection<Long> nanos = new ArrayList<>();
        for (int time = 0; time < options.number("times", 20); time++) {
            nanos.add(untilSeen(clerk, figures));
        }
        System.out.printf(
                Locale.ROOT,
                "seen after p50 %.0f p95 %.0f, at most %.0f ms%n",
                Percentile.milliseconds(nanos, 50),
                Percentile.milliseconds(nanos, 95),
                Percentile.milliseconds(nanos, 100));
    }

    private static long untilSeen(Sender clerk, Figures figures) throws IOException, InterruptedException {
        String before = there(figures);
        String unique = UUID.randomUUID().toString();
        int status = clerk.post(CASE.formatted(unique), unique);
        if (status != 201) {
            throw new IOException("a case was answered with " + status);
        }
        long committed = System.nanoTime();
        while (there(figures).equals(before)) {
            if (System.nanoTime() - committed > PATIENCE) {
                throw new IOException("a case was not counted within a minute");
            }
            Thread.sleep(5);
        }
        return System.nanoTime() - committed;
    }

    private static String there(Figures figures) throws IOException {
        return figures.answer(QUESTION).counts().getOrDefault(PLACE, "");
    }
}
