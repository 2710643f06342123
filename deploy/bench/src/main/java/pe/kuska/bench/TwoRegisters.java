package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The story of two registers that become one: complaints in RETA's layout and folders in SISTRA's, imported, recognised, joined
 * by people, counted before and after, taken out and in again as HTCDS, and published as open data that an attacker
 * subtracts. Whatever does not come out as it must ends the program with 1.
 */
public final class TwoRegisters {

    private static final String POLICE = "reta";
    private static final String PROSECUTORS = "sistra";
    private static final String PROSECUTOR = "fiscal.mp";
    private static final String CONSULATE = "consul.rree";
    private static final String STEWARD = "identidad.mininter";
    private static final String MINISTRY = "conductora.mininter";
    private static final String AUDITOR = "auditora.dp";
    private static final int SMALLEST_GROUP = 11;
    private static final int RELEASES = 4;
    private static final int LOOK_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningKuska kuska;
    private final PoliceAndProsecutors world;
    private final Path folder;
    private final int facts;
    private final List<Import> imports = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private long filesTold;

    private TwoRegisters(RunningKuska kuska, PoliceAndProsecutors world, Path folder, int facts) {
        this.kuska = kuska;
        this.world = world;
        this.folder = folder;
        this.facts = facts;
    }

    /** A file that somebody loaded. */
    private record Import(String user, String address) {}

    /** Options: {@code --at URL --root DIR --out DIR --facts N --seed N --errors LEVEL}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = new Options(arguments);
        Path folder = Files.createDirectories(Path.of(options.get("out")));
        int facts = options.number("facts", 400);
        PoliceAndProsecutors world = new PoliceAndProsecutors(
                facts * 40,
                options.number("seed", 7),
                new ErrorRates(ErrorRates.level(options.find("errors").orElse("standard"))));
        try (RunningKuska kuska = new RunningKuska(URI.create(options.get("at")), Path.of(options.get("root")))) {
            TwoRegisters story = new TwoRegisters(kuska, world, folder, facts);
            story.tell();
            if (!story.broken.isEmpty()) {
                System.out.println("\nNOT AS IT MUST BE:\n- " + String.join("\n- ", story.broken));
                System.exit(1);
            }
        }
        System.out.println("\nEverything came out as it must.");
    }

    private void tell() throws IOException, InterruptedException {
        heading("1. Two files become records");
        takeIn();
        JsonNode persons = personsAsRecognised("as imported");
        heading("2. A steward decides about the doubtful pairs");
        decideMatches();
        JsonNode decided = personsAsRecognised("decided");
        must(counted(decided) <= counted(persons), "deciding makes nobody two");
        heading("3. Why the totals differ");
        reconcile(decided);
        JsonNode cases = figures("unit=CASE&year=2025&by=INSTITUTION");
        heading("4. Complaint and folder of the same facts become one case");
        long joined = joinCases();
        heading("5. Figures after, and as they were");
        compareCases(cases, joined);
        isAsItWas("persons as imported", "unit=PERSON&year=2025&by=DEPARTMENT", persons);
        isAsItWas("persons as decided", "unit=PERSON&year=2025&by=DEPARTMENT", decided);
        isAsItWas("cases before joining", "unit=CASE&year=2025&by=INSTITUTION", cases);
        heading("6. HTCDS out, in and out again");
        roundTrip();
        heading("7. Open data, and somebody who subtracts");
        publishAndAttack();
    }

    // ---- 1

    private void takeIn() throws IOException, InterruptedException {
        PoliceAndProsecutors.Told told = world.happen(facts);
        JsonNode complaints = importReta(told.reta());
        JsonNode folders = importSistra(told.sistra());
        Set<String> persons = new HashSet<>(world.personOf().values());
        say(
                "%d facts; RETA tells %d rows, SISTRA %d folders; %d records of %d people in truth",
                facts,
                told.reta().size(),
                told.sistra().size(),
                world.personOf().size(),
                persons.size());
        tellCounts("RETA", complaints);
        tellCounts("SISTRA", folders);
        long registered = complaints.at("/counts/registered").asLong()
                + folders.at("/counts/registered").asLong();
        must(registered == world.personOf().size(), "every record of both layouts is registered: " + registered);
        must(filesTold == world.factsOf().size(), "every complaint and every folder is a case: " + filesTold);
        must(
                complaints.at("/counts/rejected").asLong()
                                + folders.at("/counts/rejected").asLong()
                        == 0,
                "no row is rejected");
    }

    private static void tellCounts(String register, JsonNode job) {
        JsonNode counts = job.path("counts");
        say(
                "%-6s %d rows, %d records: %d new people, %d recognised at once, %d to be decided; %d cases",
                register,
                counts.path("rows").asLong(),
                counts.path("registered").asLong(),
                counts.path("new").asLong(),
                counts.path("linked").asLong(),
                counts.path("review").asLong(),
                counts.path("casesRegistered").asLong());
    }

    private JsonNode importReta(List<List<String>> rows) throws IOException, InterruptedException {
        Path file = folder.resolve("reta-" + imports.size() + ".csv");
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file, Charset.forName("windows-1252"))) {
            csv.writeRecord(PoliceAndProsecutors.RETA_COLUMNS);
            rows.forEach(csv::writeRecord);
        }
        return importedCases(POLICE, "RETA", file);
    }

    private JsonNode importSistra(List<Map<String, String>> rows) throws IOException, InterruptedException {
        Path file = folder.resolve("sistra-" + imports.size() + ".xlsx");
        Sheet.write(file, rows);
        return importedCases(PROSECUTORS, "SISTRA", file);
    }

    private JsonNode importedCases(String user, String profile, Path file) throws IOException, InterruptedException {
        JsonNode job = imported(user, profile, file);
        imports.add(new Import(user, "/imports/" + job.path("id").asText()));
        filesTold += job.at("/counts/casesRegistered").asLong();
        return job;
    }

    private JsonNode imported(String user, String profile, Path file) throws IOException, InterruptedException {
        String address = kuska.postFile(user, profile, file);
        Instant until = Instant.now().plus(PATIENCE);
        JsonNode job = kuska.get(user, address);
        while (!job.path("state").asText().equals("DONE")) {
            if (Instant.now().isAfter(until)) {
                throw new IOException(profile + " is still " + job.path("state").asText());
            }
            Thread.sleep(LOOK_MILLIS);
            job = kuska.get(user, address);
        }
        return job;
    }

    /** As whom the register knows each record today: the code of its person, by the record's own number. */
    private Map<String, String> recognised() throws IOException, InterruptedException {
        Map<String, String> codes = new HashMap<>();
        for (Import one : imports) {
            Path links = folder.resolve("links.csv");
            kuska.getInto(one.user(), one.address() + "/links", links);
            rows(Files.readString(links))
                    .forEach(link -> codes.put(link.getField("sourceRecordId"), link.getField("personCode")));
        }
        return codes;
    }

    private Map<String, Set<String>> truthOf(Map<String, String> codes) {
        Map<String, Set<String>> persons = new HashMap<>();
        codes.forEach((record, code) -> persons.computeIfAbsent(code, _ -> new HashSet<>())
                .add(Objects.requireNonNull(world.personOf().get(record))));
        return persons;
    }

    /** The figures of victims, which must be those that follow from the codes one by one. */
    private JsonNode personsAsRecognised(String when) throws IOException, InterruptedException {
        Map<String, String> codes = recognised();
        Map<String, Set<String>> truth = truthOf(codes);
        long mixed = truth.values().stream().filter(own -> own.size() > 1).count();
        Set<String> victims = new HashSet<>();
        Set<String> codesOfVictims = new HashSet<>();
        world.victims().forEach(record -> {
            victims.add(Objects.requireNonNull(world.personOf().get(record)));
            codesOfVictims.add(Objects.requireNonNull(codes.get(record)));
        });
        JsonNode figures = figuresOnce(
                "unit=PERSON&year=2025&by=DEPARTMENT",
                known -> counted(known) == codesOfVictims.size()
                        && reported(known) == world.victims().size());
        say(
                "%s: %d victims as reported, %d without repetition, %d in truth; %d of %d codes hold records of more than one",
                when, reported(figures), counted(figures), victims.size(), mixed, truth.size());
        must(
                counted(figures) == codesOfVictims.size(),
                when + ": victims counted are the codes of victims, " + codesOfVictims.size());
        must(mixed * 200 <= truth.size(), when + ": at most one code in 200 holds somebody else's record");
        if (when.equals("decided")) {
            must(
                    Math.abs(counted(figures) - victims.size()) * 100 <= victims.size(),
                    "decided: victims counted are those there are, within one in a hundred");
        }
        return figures;
    }

    // ---- 2

    private void decideMatches() throws IOException, InterruptedException {
        int confirmed = 0;
        int rejected = 0;
        JsonNode pending = kuska.get(STEWARD, "/matches?status=PENDING&limit=1");
        while (!pending.path("items").isEmpty()) {
            Map<String, Set<String>> truth = truthOf(recognised());
            Set<String> touched = new HashSet<>();
            for (JsonNode match : all(STEWARD, "/matches?status=PENDING&limit=200")) {
                String one = match.at("/record/personCode").asText();
                String other = match.at("/other/personCode").asText();
                if (touched.contains(one) || touched.contains(other)) {
                    continue;
                }
                boolean same = truth.getOrDefault(one, Set.of()).stream()
                        .anyMatch(truth.getOrDefault(other, Set.of())::contains);
                decide(match, same);
                if (same) {
                    // Whoever is merged may be known by another code from here on: further pairs wait for the next
                    // look.
                    touched.add(one);
                    touched.add(other);
                }
                confirmed += same ? 1 : 0;
                rejected += same ? 0 : 1;
            }
            pending = kuska.get(STEWARD, "/matches?status=PENDING&limit=1");
        }
        say("%d pairs: %d confirmed, %d rejected", confirmed + rejected, confirmed, rejected);
        must(confirmed + rejected > 0, "there is something to decide");
    }

    private void decide(JsonNode match, boolean same) throws IOException, InterruptedException {
        kuska.post(
                STEWARD,
                "/matches/" + match.path("id").asText() + "/decision",
                JSON.createObjectNode()
                        .put("decision", same ? "CONFIRM" : "REJECT")
                        .put("reason", "El escenario conoce la verdad."));
    }

    private List<JsonNode> all(String user, String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            JsonNode page = kuska.get(user, next);
            page.path("items").forEach(items::add);
            next = page.path("next").asText("");
        }
        return items;
    }

    // ---- 3

    private JsonNode figures(String query) throws IOException, InterruptedException {
        return kuska.get(MINISTRY, "/statistics?" + query);
    }

    /** Figures follow a moment after what they count: they are waited for, and told as they are when that does not help. */
    private JsonNode figuresOnce(String query, Predicate<JsonNode> known) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        JsonNode figures = figures(query);
        while (!known.test(figures) && Instant.now().isBefore(until)) {
            Thread.sleep(LOOK_MILLIS);
            figures = figures(query);
        }
        return figures;
    }

    private static long counted(JsonNode figures) {
        return figures.at("/total/counted").asLong();
    }

    private static long reported(JsonNode figures) {
        return figures.at("/total/reported").asLong();
    }

    private void reconcile(JsonNode persons) throws IOException, InterruptedException {
        JsonNode told = kuska.get(MINISTRY, "/statistics/reconciliation?year=2025");
        told.path("institutions")
                .forEach(one -> say(
                        "%-5s reported %d, persons %d",
                        one.path("institution").asText(),
                        one.path("reported").asLong(),
                        one.path("persons").asLong()));
        Map<String, Long> reasons = new HashMap<>();
        told.path("reasons")
                .forEach(one -> reasons.put(
                        one.path("reason").asText(), one.path("difference").asLong()));
        long repeated = reasons.getOrDefault("REPEATED_IN_ONE_CASE", -1L);
        long several = reasons.getOrDefault("IN_SEVERAL_CASES", -1L);
        say(
                "%d reported − %d named twice in one case − %d for those in several cases = %d persons",
                told.path("reported").asLong(),
                repeated,
                several,
                told.path("persons").asLong());
        must(told.path("reported").asLong() == world.victims().size(), "reported is what both files told");
        must(
                told.path("reported").asLong() - repeated - several
                        == told.path("persons").asLong(),
                "the reasons lead from one total to the other");
        must(told.path("persons").asLong() == counted(persons), "and to the persons of the figures");
    }

    // ---- 4

    /** What the scenario knows of a case: whose it is, what it is truly about, and what its source says. */
    private record Known(String user, int fact, JsonNode told) {}

    private long joinCases() throws IOException, InterruptedException {
        Map<String, Known> known = knownCases();
        Map<Integer, Long> sources =
                known.values().stream().collect(Collectors.groupingBy(Known::fact, Collectors.counting()));
        long inBoth = sources.values().stream().filter(count -> count > 1).count();
        must(known.size() == filesTold, "each register reads all of its cases, and only those: " + known.size());
        Map<String, int[]> byStrength = new TreeMap<>();
        List<String> joined = new ArrayList<>();
        String last = "";
        List<JsonNode> proposals = all(STEWARD, "/join-proposals?limit=200");
        Set<Set<String>> pairs = new HashSet<>();
        for (JsonNode proposal : proposals) {
            String one = proposal.at("/one/code").asText();
            String other = proposal.at("/other/code").asText();
            pairs.add(Set.of(one, other));
            boolean same = Objects.requireNonNull(known.get(one)).fact()
                    == Objects.requireNonNull(known.get(other)).fact();
            int[] counts = byStrength.computeIfAbsent(proposal.path("strength").asText(), _ -> new int[2]);
            counts[same ? 0 : 1]++;
            JsonNode decided = kuska.post(
                    STEWARD,
                    "/cases/" + one + "/joins",
                    JSON.createObjectNode()
                            .put("other", other)
                            .put("decision", same ? "CONFIRM" : "REJECT")
                            .put("reason", same ? "HECHOS_Y_PERSONAS_COINCIDEN" : "HECHOS_DISTINTOS"));
            if (same) {
                joined.add(one);
                last = "/cases/" + one + "/joins/" + decided.path("id").asText();
            }
        }
        must(pairs.size() == proposals.size(), "each pair is proposed once: " + pairs.size());
        byStrength.forEach((strength, counts) ->
                say("%-8s proposals: %d of the same facts, %d not", strength, counts[0], counts[1]));
        say("%d facts are in both registers; %d joined", inBoth, joined.size());
        must(joined.size() * 100L >= inBoth * 97, "at least 97 % of what both tell is proposed and joined");
        must(all(STEWARD, "/join-proposals?limit=200").isEmpty(), "nobody is asked again about what was decided");
        readJoined(joined, known);
        long cases = filesTold - joined.size();
        must(
                counted(figuresOnce("unit=CASE&year=2025", figures -> counted(figures) == cases)) == cases,
                "joined cases are counted once: " + cases);
        kuska.delete(STEWARD, last);
        must(
                counted(figuresOnce("unit=CASE&year=2025", figures -> counted(figures) == cases + 1)) == cases + 1,
                "a join that is taken back counts two again: " + (cases + 1));
        return joined.size() - 1;
    }

    private Map<String, Known> knownCases() throws IOException, InterruptedException {
        Map<String, Known> known = new HashMap<>();
        for (String user : List.of(POLICE, PROSECUTORS)) {
            for (JsonNode one : all(user, "/cases?limit=200")) {
                String code = one.path("code").asText();
                int fact = Objects.requireNonNull(
                        world.factsOf().get(one.at("/source/recordId").asText()));
                known.put(code, new Known(user, fact, kuska.get(user, "/cases/" + code)));
            }
        }
        return known;
    }

    /** Both views stay readable as they were told, and what they contradict each other in is shown. */
    private void readJoined(List<String> joined, Map<String, Known> known) throws IOException, InterruptedException {
        int bothViews = 0;
        int untouched = 0;
        int contradictions = 0;
        int shown = 0;
        for (String code : joined) {
            JsonNode views = kuska.get(AUDITOR, "/cases/" + code + "/joins");
            Set<String> crimes = new HashSet<>();
            Set<String> systems = new HashSet<>();
            boolean same = true;
            for (JsonNode source : views.path("sources")) {
                Known told =
                        Objects.requireNonNull(known.get(source.path("code").asText()));
                JsonNode now =
                        kuska.get(told.user(), "/cases/" + source.path("code").asText());
                same &= now.equals(told.told());
                crimes.add(told.told().path("crime").asText());
                systems.add(source.path("system").asText());
            }
            bothViews += systems.equals(Set.of("RETA", "SISTRA")) ? 1 : 0;
            untouched += same ? 1 : 0;
            contradictions += crimes.size() > 1 ? 1 : 0;
            for (JsonNode field : views.path("fields")) {
                boolean isConflict = field.path("field").asText().equals("crime")
                        && field.path("agreement").asText().equals("CONFLICT");
                shown += isConflict ? 1 : 0;
            }
        }
        say("in %d of %d joined cases police and prosecutors name different articles", contradictions, joined.size());
        must(bothViews == joined.size(), "an auditor reads both sources of each");
        must(untouched == joined.size(), "each source reads its own case word by word as before");
        must(contradictions > 0 && shown == contradictions, "each of these contradictions is shown as one: " + shown);
    }

    // ---- 5

    private void compareCases(JsonNode before, long joined) throws IOException, InterruptedException {
        JsonNode after = figures("unit=CASE&year=2025&by=INSTITUTION");
        say(
                "cases of 2025 before: %d without repetition, %d as reported; after: %d and %d",
                counted(before), reported(before), counted(after), reported(after));
        must(counted(before) == filesTold, "before joining every file is a case");
        must(counted(after) == filesTold - joined, "after it, each join is one fewer");
        must(reported(after) == reported(before), "what was reported stays");
    }

    private void isAsItWas(String what, String query, JsonNode before) throws IOException, InterruptedException {
        JsonNode again = figures(query + "&asOf=" + before.path("asOf").asText());
        must(
                again.path("total").equals(before.path("total"))
                        && again.path("cells").equals(before.path("cells"))
                        && !before.path("cells").isEmpty(),
                "%s, asked for as of then, are the same part by part (%d in %d parts)"
                        .formatted(what, counted(again), again.path("cells").size()));
    }

    // ---- 6

    private void roundTrip() throws IOException, InterruptedException {
        Path out = folder.resolve("htcds-out.csv");
        kuska.getInto(PROSECUTOR, "/exports/htcds?purpose=ATENCION", out);
        JsonNode first = imported(CONSULATE, "HTCDS", out);
        Path again = folder.resolve("htcds-again.csv");
        kuska.getInto(CONSULATE, "/exports/htcds?purpose=ATENCION", again);
        Map<String, Map<String, String>> told = byNumber(out);
        Map<String, Map<String, String>> toldAgain = byNumber(again);
        Set<String> columns = new HashSet<>();
        Set<String> filled = new HashSet<>();
        told.values()
                .forEach(row -> row.forEach((field, value) -> {
                    columns.add(field);
                    if (!value.isEmpty()) {
                        filled.add(field);
                    }
                }));
        say(
                "%d rows of %d columns out, %d of them filled; %d in, %d out again",
                told.size(),
                columns.size(),
                filled.size(),
                first.at("/counts/registered").asLong(),
                toldAgain.size());
        must(told.size() == world.ofProsecutors().size(), "everybody whom the prosecutors registered leaves");
        must(told.equals(toldAgain), "HTCDS comes out as it went in" + firstDifference(told, toldAgain));
        JsonNode second = imported(CONSULATE, "HTCDS", again);
        must(
                second.at("/counts/unchanged").asLong() == told.size()
                        && second.at("/counts/registered").asLong() == 0,
                "a file that is loaded again changes nothing: "
                        + second.at("/counts/unchanged").asLong());
    }

    private static Map<String, Map<String, String>> byNumber(Path file) throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        rows(Files.readString(file)).forEach(row -> rows.put(row.getField("prs_Id"), row.getFieldsAsMap()));
        return rows;
    }

    private static String firstDifference(
            Map<String, Map<String, String>> one, Map<String, Map<String, String>> other) {
        for (Map.Entry<String, Map<String, String>> row : one.entrySet()) {
            Map<String, String> same = other.getOrDefault(row.getKey(), Map.of());
            for (Map.Entry<String, String> field : row.getValue().entrySet()) {
                if (!field.getValue().equals(same.get(field.getKey()))) {
                    return ": " + field.getKey() + " of " + row.getKey() + " is «" + field.getValue() + "», then «"
                            + same.get(field.getKey()) + "»";
                }
            }
        }
        return "";
    }

    // ---- 7

    private void publishAndAttack() throws IOException, InterruptedException {
        DifferencingAttack attack = new DifferencingAttack(SMALLEST_GROUP);
        List<Map<List<String>, Long>> releases = new ArrayList<>();
        List<Map<List<String>, Long>> exact = new ArrayList<>();
        for (int release = 0; release < RELEASES; release++) {
            if (release > 0) {
                grow();
            }
            exact.add(exactTable());
            JsonNode line = kuska.post(
                    MINISTRY, "/exports/open-data", JSON.createObjectNode().put("year", 2025));
            Map<List<String>, Long> groups = groups(line.path("id").asText());
            int changed = releases.isEmpty() ? 0 : changed(releases.getLast(), groups);
            releases.add(groups);
            say(
                    "release %d: %d people in %d groups, the smallest of %d, %d told anew; %d lines in the suppression log, %d releases left",
                    line.path("sequence").asInt(),
                    groups.values().stream().mapToLong(Long::longValue).sum(),
                    groups.size(),
                    groups.values().stream().mapToLong(Long::longValue).min().orElse(0),
                    changed,
                    line.path("leftOut").size(),
                    line.path("left").asInt());
        }
        must(isRefused(), "the ledger is spent: the year is not published once more");
        List<String> found = attack.on(releases);
        found.forEach(one -> say("found: %s", one));
        say(
                "whoever has all %d releases subtracts groups and sums of groups and finds %d of 1 to %d people",
                releases.size(), found.size(), SMALLEST_GROUP - 1);
        must(found.isEmpty(), "subtracting releases finds nobody");
        int careless = attack.on(exact).size();
        say("the same attack on the exact tables by department and sex of those moments finds %d", careless);
        must(careless > 0, "an attack that can find somebody found nobody");
    }

    private void grow() throws IOException, InterruptedException {
        PoliceAndProsecutors.Told later = world.happen(facts / 4);
        importReta(later.reta());
        importSistra(later.sistra());
        figuresOnce("unit=CASE&year=2025", figures -> reported(figures) == filesTold);
    }

    private boolean isRefused() throws InterruptedException {
        try {
            kuska.post(MINISTRY, "/exports/open-data", JSON.createObjectNode().put("year", 2025));
            return false;
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage()).contains("open-data-budget-spent");
        }
    }

    private static int changed(Map<List<String>, Long> before, Map<List<String>, Long> after) {
        return (int) after.entrySet().stream()
                .filter(group -> !group.getValue().equals(before.get(group.getKey())))
                .count();
    }

    private Map<List<String>, Long> exactTable() throws IOException, InterruptedException {
        Map<List<String>, Long> table = new HashMap<>();
        figures("unit=PERSON&year=2025&by=DEPARTMENT,SEX").path("cells").forEach(cell -> {
            List<String> values = new ArrayList<>();
            cell.path("values").forEach(value -> values.add(value.asText()));
            table.put(values, cell.path("counted").asLong());
        });
        return table;
    }

    private Map<List<String>, Long> groups(String release) throws IOException, InterruptedException {
        Path file = folder.resolve("open-data-" + release + ".zip");
        kuska.getInto(MINISTRY, "/exports/open-data/" + release, file);
        Map<List<String>, Long> groups = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("victimas.csv")) {
                    rows(content)
                            .forEach(row -> groups.put(
                                    List.of(
                                            row.getField("departamento"),
                                            row.getField("sexo"),
                                            row.getField("grupo_edad"),
                                            row.getField("finalidad")),
                                    Long.parseLong(row.getField("personas"))));
                }
                entry = zip.getNextEntry();
            }
        }
        return groups;
    }

    // ----

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static void heading(String text) {
        System.out.println("\n## " + text);
    }

    private static void say(String format, Object... told) {
        System.out.printf(Locale.ROOT, format + "%n", told);
    }

    private void must(boolean holds, String what) {
        System.out.println((holds ? "✓ " : "✗ ") + what);
        if (!holds) {
            broken.add(what);
        }
    }
}
