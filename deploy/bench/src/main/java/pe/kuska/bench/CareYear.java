package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lives a year of care through a running Kuska's API, with people who do not exist, while identities are merged and split
 * and the tracking service is killed, and compares the funnel with what truly happened: figure by figure, department by
 * department, person by person. Ends with 1 if anything differs. See {@code care-year}.
 */
public final class CareYear {

    private static final String AUDITOR = "auditora.dp";
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(10);
    private static final int MOST_BEDS = 500;

    private final CareDesk desk;
    private final int year = LocalDate.now().getYear() - 1;
    private final int clients;
    private final long seed;
    private final List<CareLife> lives;
    private final CareSteward steward;
    private final AtomicInteger lived = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private CareYear(Options options, CareDesk desk) {
        this.desk = desk;
        this.seed = options.number("seed", 7);
        this.clients = options.number("clients", 8);
        this.lives =
                lives(options.number("persons", 200), options.find("errors").orElse("light"));
        this.steward = new CareSteward(desk, Chance.seeded(seed, 2), seed);
    }

    /**
     * Options: {@code --at http://127.0.0.1:8080 --issuer URL --password P --tracking-pid FILE --persons N --seed N
     * --decisions N --kills N --clients N --errors none|light|standard|heavy}.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        try (CareDesk desk = new CareDesk(
                URI.create(options.get("at")), URI.create(options.get("issuer")), options.get("password"))) {
            boolean equal = new CareYear(options, desk)
                    .run(
                            options.number("decisions", 200),
                            options.number("kills", 3),
                            Path.of(options.get("tracking-pid")));
            System.exit(equal ? 0 : 1);
        }
    }

    private List<CareLife> lives(int persons, String errors) {
        SyntheticRecords all =
                new SyntheticRecords(persons * 3, persons * 4, seed, new ErrorRates(ErrorRates.level(errors)));
        Map<String, List<SourceRecord>> byPerson = new LinkedHashMap<>();
        while (all.hasNext()) {
            SyntheticRecords.Sent sent = all.next();
            byPerson.computeIfAbsent(sent.personId(), _ -> new ArrayList<>()).add(sent.record());
        }
        List<CareLife> lives = new ArrayList<>();
        for (Map.Entry<String, List<SourceRecord>> person : byPerson.entrySet()) {
            if (lives.size() < persons && person.getValue().stream().allMatch(this::isVictim)) {
                lives.add(new CareLife(
                        person.getKey(), person.getValue(), year, Chance.seeded(seed * 31 + 5, lives.size())));
            }
        }
        if (lives.size() < persons) {
            throw new IllegalStateException("only " + lives.size() + " victims among the people of this seed");
        }
        return lives;
    }

    private boolean isVictim(SourceRecord record) {
        String born = record.birthDate();
        Integer bornIn = record.birthYear();
        return record.role().equals("VICTIM")
                && (born == null || LocalDate.parse(born).isBefore(LocalDate.of(year - 1, 1, 1)))
                && (bornIn == null || bornIn < year - 1);
    }

    private boolean run(int decisions, int mostKills, Path pid) throws Exception {
        Instant begun = Instant.now();
        inParallel(lives, life -> life.register(desk));
        int records = lives.stream().mapToInt(CareLife::recordCount).sum();
        String registered = since(begun);
        inParallel(lives, life -> life.codes().replaceAll(steward::head));
        int parted = steward.partWrongLinks(lives);
        say(
                "%d people with %d records registered in %s; %d wrong links parted",
                lives.size(), records, registered, parted);
        Instant care = Instant.now();
        int before = desk.asked();
        List<String> shelters = shelters();
        Thread deciding = watched(() -> decide(decisions));
        Thread killing = watched(() -> kill(mostKills, pid));
        AtomicInteger number = new AtomicInteger();
        inParallel(lives, life -> {
            life.live(desk, shelters.get(number.getAndIncrement() % shelters.size()));
            if (lived.incrementAndGet() % 250 == 0) {
                say("%d of %d lived after %s", lived.get(), lives.size(), since(care));
            }
        });
        deciding.join();
        killing.join();
        throwIfFailed();
        inParallel(lives, steward::joinOwn);
        say(
                "a year of care lived in %s: %d requests, %d merges, %d splits, %d kills, %d requests made again",
                since(care), desk.asked() - before, steward.merges(), steward.splits(), kills.get(), desk.repeated());
        return compare();
    }

    private List<String> shelters() {
        List<String> shelters = new ArrayList<>();
        for (int beds = 0; beds < lives.size(); beds += MOST_BEDS) {
            ObjectNode body = CareDesk.JSON
                    .createObjectNode()
                    .put("kind", "CAR")
                    .put("name", "Espacio de prueba " + seed + "-" + beds)
                    .put("institution", "MIMP")
                    .put("unit", "CAR")
                    .put("department", "15")
                    .put("women", true)
                    .put("men", true)
                    .put("minAge", 0)
                    .put("maxAge", 99)
                    .put("withChildren", true)
                    .put("capacity", MOST_BEDS);
            shelters.add(desk.create("admin", "/api/tracking/v1/shelters", body, "care-year-" + seed + "-beds-" + beds)
                    .path("id")
                    .asText());
        }
        return shelters;
    }

    /** Takes two for one and back, or joins somebody's own codes, as long as people live and until all is decided. */
    private void decide(int decisions) {
        Chance chance = Chance.seeded(seed, 3);
        while (steward.merges() + steward.splits() < decisions && failure.get() == null) {
            CareLife one = chance.one(lives);
            if (one.recordCount() > 1 && chance.of(0.5)) {
                steward.joinOwn(one);
            } else if (!steward.takeForOneAndBack(one, chance.one(lives))) {
                CareDesk.pause();
            }
        }
    }

    /** Kills the service at moments spread over the people's lives; whoever watches over it starts it again. */
    private void kill(int most, Path pid) {
        Chance chance = Chance.seeded(seed, 4);
        for (int i = 0; i < most && failure.get() == null; i++) {
            int at = (int) (lives.size() * (i + chance.fraction()) / most);
            while (lived.get() < Math.min(at, lives.size() - 1) && failure.get() == null) {
                CareDesk.pause();
            }
            killNow(pid);
        }
    }

    private void killNow(Path pid) {
        try {
            long process = Long.parseLong(Files.readString(pid).strip().split(" ")[0]);
            // Only a service that answers is killed: what has not come back cannot be killed again.
            desk.get(AUDITOR, "/api/tracking/v1/funnel?year=" + year);
            if (ProcessHandle.of(process).map(ProcessHandle::destroyForcibly).orElse(false)) {
                kills.incrementAndGet();
                say("killed after %d of %d lives", lived.get(), lives.size());
            }
            Thread.sleep(Duration.ofSeconds(5));
        } catch (IOException e) {
            throw new CareDesk.Refused("no process to kill");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- Comparing
    // ---------------------------------------------------------------------------------------------------

    private boolean compare() throws InterruptedException {
        Instant begun = Instant.now();
        List<String> differences = differences();
        while (!differences.isEmpty() && Duration.between(begun, Instant.now()).compareTo(CAUGHT_UP_WITHIN) < 0) {
            // Events may still be under way.
            Thread.sleep(Duration.ofSeconds(2));
            differences = differences();
        }
        if (differences.isEmpty()) {
            Thread.sleep(Duration.ofSeconds(5));
            differences = differences();
            differences.addAll(differentPeople());
        }
        differences.stream().limit(40).forEach(difference -> say("DIFFERENT: %s", difference));
        say(
                differences.isEmpty() ? "the funnel is the truth (%s after the last decision)" : "NOT EQUAL (%s)",
                since(begun));
        if (differences.isEmpty()) {
            print();
        }
        return differences.isEmpty();
    }

    private List<String> differences() {
        List<String> differences = new ArrayList<>();
        TreeSet<String> departments = new TreeSet<>();
        lives.forEach(life -> departments.add(life.department()));
        compare(null, differences);
        departments.forEach(department -> compare(department, differences));
        return differences;
    }

    private void compare(@Nullable String department, List<String> differences) {
        JsonNode funnel = desk.get(
                AUDITOR,
                "/api/tracking/v1/funnel?year=" + year + (department == null ? "" : "&department=" + department));
        String where = department == null ? "country" : department;
        if (funnel.path("waiting").asLong() > 0) {
            differences.add(where + ": " + funnel.path("waiting") + " changes not counted yet");
        }
        for (JsonNode level : funnel.path("steps")) {
            CareLife.Step step = CareLife.Step.valueOf(level.path("step").asText());
            int truth = 0;
            Map<String, Integer> stopped = new TreeMap<>();
            for (CareLife life : lives) {
                if (department == null || life.department().equals(department)) {
                    truth += life.reached().contains(step) ? 1 : 0;
                    String reason = life.reason();
                    if (life.furthest() == step && reason != null) {
                        stopped.merge(reason, 1, Integer::sum);
                    }
                }
            }
            if (truth != level.path("people").asInt(-1)) {
                differences.add(where + " " + step + ": " + level.path("people") + ", truly " + truth);
            }
            Map<String, Integer> told = new TreeMap<>();
            level.path("stopped")
                    .properties()
                    .forEach(each -> told.put(each.getKey(), each.getValue().asInt()));
            if (!told.equals(stopped)) {
                differences.add(where + " " + step + ": stopped " + told + ", truly " + stopped);
            }
        }
    }

    /** Whether those behind each figure are those who truly got there. */
    private List<String> differentPeople() throws InterruptedException {
        Map<String, CareLife> byHead = new ConcurrentSkipListMap<>();
        inParallel(lives, life -> byHead.put(steward.head(life.code()), life));
        List<String> differences = new ArrayList<>();
        if (byHead.size() != lives.size()) {
            differences.add("the registry knows " + byHead.size() + " people, truly " + lives.size());
        }
        for (CareLife.Step step : CareLife.Step.values()) {
            TreeSet<String> told = new TreeSet<>();
            @Nullable String path = "funnel/people?year=" + year + "&step=" + step + "&limit=200";
            while (path != null) {
                JsonNode page = desk.get(AUDITOR, "/api/tracking/v1/" + path);
                page.path("items")
                        .forEach(item -> told.add(item.path("personCode").asText()));
                path = page.path("next").asText(null);
            }
            TreeSet<String> truth = new TreeSet<>();
            byHead.forEach((head, life) -> {
                if (life.reached().contains(step)) {
                    truth.add(head);
                }
            });
            if (!told.equals(truth)) {
                differences.add(step + ": other people than truly, " + told.size() + " and " + truth.size());
            }
        }
        return differences;
    }

    private void print() {
        for (CareLife.Step step : CareLife.Step.values()) {
            long people =
                    lives.stream().filter(life -> life.reached().contains(step)).count();
            say("  %-13s %d", step, people);
        }
    }

    // ---- Running
    // -----------------------------------------------------------------------------------------------------

    private interface Part {
        void with(CareLife life);
    }

    private void inParallel(List<CareLife> all, Part part) throws InterruptedException {
        ConcurrentLinkedQueue<CareLife> waiting = new ConcurrentLinkedQueue<>(all);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            threads.add(watched(() -> {
                for (CareLife next = waiting.poll(); next != null && failure.get() == null; next = waiting.poll()) {
                    part.with(next);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        throwIfFailed();
    }

    private Thread watched(Runnable work) {
        return Thread.ofPlatform().start(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        });
    }

    private void throwIfFailed() {
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException("the year could not be lived", first);
        }
    }

    private static String since(Instant begun) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
