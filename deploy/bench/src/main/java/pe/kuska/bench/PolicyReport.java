package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Loads a policy of many indicators, entities and years into a running indicators service through its API and prints how long
 * progress and the yearly report take in every format. The figures are random; the names only number what they stand for.
 */
public final class PolicyReport {

    private static final String BASE = "/api/indicators/v1";
    private static final int LAST_YEAR = 2025;
    /** Institutions the service knows by these names. */
    private static final List<String> ENTITIES = List.of(
            "MIMP",
            "SUNAFIL",
            "MIGRACIONES",
            "MINCUL",
            "MINEDU",
            "MININTER (DDF)",
            "MINJUSDH",
            "MINSA",
            "MRE",
            "MTPE",
            "Ministerio Publico",
            "PCM (antes MINEM)",
            "PNP",
            "Poder Judicial",
            "RENIEC",
            "SERFOR",
            "SUTRAN",
            "MINEM",
            "MIMP (DATPS)",
            "PNP (DIRCTPTIM)");

    private static final List<String> FORMATS = List.of("json", "docx", "pdf", "xlsx");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Options options;
    private final int years;
    private String period = "";

    private PolicyReport(Options options) {
        this.options = options;
        this.address = options.get("at") + BASE;
        this.years = options.number("years", 10);
    }

    /**
     * Options: {@code --at URL --lead TOKEN --reporter TOKEN --indicators N --entities N --years N --requests N --clients N
     * --rounds N --keep DIRECTORY}.
     */
    public static void main(String[] arguments) throws Exception {
        new PolicyReport(new Options(arguments)).run();
    }

    private void run() throws Exception {
        int indicators = options.number("indicators", 50);
        int entities = Math.min(options.number("entities", 20), ENTITIES.size());
        String catalogue = catalogue(indicators, entities);
        say("catalogue imported", timed(() -> load(catalogue)));
        say("period opened", timed(() -> period = openPeriod()));
        int[] delivered = new int[1];
        double took = timed(() -> delivered[0] = deliver());
        say(delivered[0] + " reports of one entity delivered", took);
        progress();
        reports();
    }

    private static void say(String what, double seconds) {
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, seconds);
    }

    private static double timed(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** An eighth of the indicators are of objectives, the others of services, as in the national policy. */
    private String catalogue(int indicators, int entities) {
        Random random = new Random(7);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(List.of(
                    "code",
                    "kind",
                    "name",
                    "parent",
                    "responsible",
                    "type",
                    "direction",
                    "aggregation",
                    "baseline_year",
                    "baseline_value",
                    "service_number"));
            for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                header.addAll(
                        List.of("target_" + year, "obtained_" + year, "numerator_" + year, "denominator_" + year));
            }
            csv.writeRecord(header);
            for (int line = 1; line <= 3; line++) {
                csv.writeRecord(row("BANCO.L" + line, "LN", "Lineamiento de medición " + line, "OP.0" + line, header));
            }
            for (int number = 1; number <= indicators; number++) {
                boolean ofObjective = number * 8 <= indicators;
                String parent = ofObjective ? "OP.0" + (number % 3 + 1) : "BANCO.S" + number;
                if (!ofObjective) {
                    csv.writeRecord(row(
                            parent,
                            "SS",
                            "Servicio de medición número " + number,
                            "BANCO.L" + (number % 3 + 1),
                            header));
                }
                for (int entity = 1; entity <= entities; entity++) {
                    csv.writeRecord(indicator(number, entity, parent, random));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(String code, String kind, String name, String parent, List<String> header) {
        List<String> row = new ArrayList<>(List.of(code, kind, name, parent));
        row.addAll(Collections.nCopies(header.size() - row.size(), ""));
        return row;
    }

    private List<String> indicator(int number, int entity, String parent, Random random) {
        boolean share = number % 2 == 0;
        boolean ofService = parent.startsWith("BANCO");
        List<String> row = new ArrayList<>(List.of(
                "BANCO.I" + number + "." + entity,
                ofService ? "ISS" : "IOP",
                (share ? "Porcentaje" : "Número") + " de casos de medición número " + number
                        + " que la entidad atiende en los plazos y con los protocolos que le corresponden",
                parent,
                ENTITIES.get(entity - 1),
                "Calidad",
                "ascendente",
                "no acumulado",
                String.valueOf(LAST_YEAR - years),
                share ? "20%" : "100",
                ofService ? String.valueOf(100 + number) : ""));
        for (int year = 0; year < years; year++) {
            int whole = 500 + random.nextInt(1000);
            int part = 100 + random.nextInt(400);
            row.add(share ? 25 + year * 5 + "%" : String.valueOf(110 + year * 10));
            row.add(share ? Math.round(part * 1000f / whole) / 10f + "%" : String.valueOf(part));
            row.add(share ? String.valueOf(part) : "");
            row.add(share ? String.valueOf(whole) : "");
        }
        return row;
    }

    private String load(String catalogue) throws IOException, InterruptedException {
        String boundary = "kuska-" + UUID.randomUUID();
        JsonNode done = json(send(request("/catalogue-imports?policy=PNFTP", "lead")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"banco.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + catalogue + "\r\n--" + boundary + "--\r\n"))));
        System.out.println("added " + done.path("added") + ", figures " + done.path("figures") + ", errors "
                + done.path("errors").size());
        return done.path("id").asText();
    }

    private String openPeriod() throws IOException, InterruptedException {
        return json(send(request("/periods", "lead")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(
                                "{\"policy\": \"PNFTP\", \"part\": \"WHOLE_YEAR\", \"year\": " + LAST_YEAR + "}"))))
                .at("/period/id")
                .asText();
    }

    /** The reports of one entity, drafted and delivered as its focal point does. */
    private int deliver() throws IOException, InterruptedException {
        int delivered = 0;
        String next = "/reports?limit=200&state=PENDING&period=" + period;
        while (next != null) {
            JsonNode page = json(send(request(next, "reporter").GET()));
            for (JsonNode report : page.path("items")) {
                if (report.path("indicator").asText().startsWith("BANCO.")) {
                    deliver("/reports/" + report.path("id").asText());
                    delivered++;
                }
            }
            next = page.hasNonNull("next") ? "/" + page.path("next").asText() : null;
        }
        return delivered;
    }

    private void deliver(String report) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = send(request(report, "reporter").GET());
        boolean share = json(page).at("/sheet/unit").asText().equals("PERCENTAGE");
        HttpResponse<byte[]> draft = send(request(report, "reporter")
                .header("If-Match", page.headers().firstValue("ETag").orElseThrow())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"status\": \"REPORTED\", \"explanation\": \"Cifra de medición.\", "
                        + (share ? "\"value\": 50, \"numerator\": 500, \"denominator\": 1000}" : "\"value\": 200}"))));
        send(request(report + "/submit", "reporter")
                .header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
                .POST(BodyPublishers.noBody()));
    }

    /** Each year in turn, so that no answer can be kept from the one before; the first tenth warms up. */
    private void progress() throws InterruptedException {
        int requests = options.number("requests", 200);
        int clients = options.number("clients", 1);
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                    long begun = System.nanoTime();
                    try {
                        send(request("/policies/PNFTP/progress?year=" + (LAST_YEAR - number % years), "lead")
                                .GET());
                        if (number >= requests / 10) {
                            nanos.add(System.nanoTime() - begun);
                        }
                    } catch (IOException e) {
                        failed.incrementAndGet();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "progress, %d clients: p50 %.0f p95 %.0f p99 %.0f ms, failed %d%n",
                clients,
                Percentile.milliseconds(sorted, 50),
                Percentile.milliseconds(sorted, 95),
                Percentile.milliseconds(sorted, 99),
                failed.get());
    }

    private void reports() throws Exception {
        int rounds = options.number("rounds", 5);
        String keep = options.find("keep").orElse("");
        double asJson = Double.NaN;
        for (String format : FORMATS) {
            List<Long> nanos = new ArrayList<>();
            long size = 0;
            long first = 0;
            for (int round = 0; round < rounds; round++) {
                long begun = System.nanoTime();
                byte[] file = send(request(
                                        "/policies/PNFTP/compliance-report?version=draft&year=" + LAST_YEAR + "&format="
                                                + format,
                                        "lead")
                                .GET())
                        .body();
                nanos.add(System.nanoTime() - begun);
                first = round == 0 ? nanos.getFirst() : first;
                size = file.length;
                if (!keep.isEmpty()) {
                    Files.write(Path.of(keep, "reporte." + format), file);
                }
            }
            Collections.sort(nanos);
            double median = Percentile.milliseconds(nanos, 50);
            asJson = format.equals("json") ? median : asJson;
            System.out.printf(
                    Locale.ROOT,
                    "report %s: first %.0f, median %.0f, slowest %.0f ms, %.1f times the JSON, %d kB%n",
                    format,
                    first / 1e6,
                    median,
                    Percentile.milliseconds(nanos, 100),
                    median / asJson,
                    size / 1000);
        }
    }

    private HttpRequest.Builder request(String path, String as) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + options.get(as));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
