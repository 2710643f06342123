package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Has a running Kuska import a file through its API, and scores what it made of it; see {@code accuracy}. */
public final class Accuracy {

    private static final String SYSTEM = "reta";
    private static final String STEWARD = "identidad.mininter";
    private static final int LOOK_MILLIS = 500;

    private Accuracy() {}

    /**
     * Arguments: {@code --at http://localhost:8080 --root DIR --csv people.csv --profile profile.json --truth truth.csv
     * --out DIR --name "what is measured"}, and {@code --undo yes} to leave nothing behind.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = new Options(arguments);
        Path out = Path.of(options.get("out"));
        Files.createDirectories(out);
        Path links = out.resolve("links.csv");
        Path pairs = out.resolve("pairs.csv");
        try (RunningKuska kuska = new RunningKuska(URI.create(options.get("at")), Path.of(options.get("root")))) {
            String profile = "bench-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
            kuska.putProfile(SYSTEM, profile, Path.of(options.get("profile")));
            long begun = System.nanoTime();
            String address = kuska.postFile(SYSTEM, profile, Path.of(options.get("csv")));
            JsonNode imported = settled(kuska, address);
            double seconds = (System.nanoTime() - begun) / 1e9;
            kuska.getInto(SYSTEM, address + "/links", links);
            writePending(kuska, pairs);
            LinkScore score = Score.of(Path.of(options.get("truth")), links, Optional.of(pairs));
            String name = options.find("name").orElse("");
            String report = report(name, imported, seconds, score);
            Files.writeString(out.resolve("score.txt"), report);
            System.out.print(report);
            if (options.find("undo").isPresent()) {
                kuska.delete(SYSTEM, address);
                settled(kuska, address);
            }
        }
    }

    private static JsonNode settled(RunningKuska kuska, String address) throws IOException, InterruptedException {
        while (true) {
            JsonNode imported = kuska.get(SYSTEM, address);
            switch (imported.path("state").asText()) {
                case "DONE", "UNDONE" -> {
                    return imported;
                }
                case "FAILED" -> throw new IOException("the import failed: " + imported);
                default -> Thread.sleep(LOOK_MILLIS);
            }
        }
    }

    /** The pairs that wait for a steward, by the codes of the persons they would make one. */
    private static void writePending(RunningKuska kuska, Path file) throws IOException, InterruptedException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("personCode", "otherPersonCode");
            String next = "/matches?status=PENDING&limit=200";
            while (!next.isEmpty()) {
                JsonNode page = kuska.get(STEWARD, next);
                for (JsonNode match : page.path("items")) {
                    csv.writeRecord(
                            match.at("/record/personCode").asText(),
                            match.at("/other/personCode").asText());
                }
                next = page.path("next").asText("");
            }
        }
    }

    private static String report(String name, JsonNode imported, double seconds, LinkScore score) {
        return name + "\n" + score.report()
                + String.format(
                        Locale.ROOT, "%-22s%.1f s, %.0f rows a second%n", "import", seconds, score.records() / seconds)
                + String.format("%-22s%s%n", "counts", imported.path("counts"))
                + String.format(
                        Locale.ROOT,
                        "| %s | %d / %d | %.3f %% | %.2f %% | %.2f %% | %.4f | %.4f | %.2f %% | %d | %d |%n",
                        name,
                        score.records(),
                        score.persons(),
                        score.precision() * 100,
                        score.recall() * 100,
                        score.recallWithReview() * 100,
                        score.f1(),
                        score.f1WithReview(),
                        score.reviewShare() * 100,
                        score.wrongClusters(),
                        score.largestWrongCluster());
    }
}
