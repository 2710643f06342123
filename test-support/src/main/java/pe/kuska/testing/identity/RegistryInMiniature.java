package pe.kuska.testing.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import pe.kuska.platform.inbox.IncomingEvent;

/**
 * Lives through a random history and tells it as the registry does. Shares nothing with the registry but what the two
 * promise: who is who is found here by walking from person to person, each time anew, so that it can be compared.
 */
public final class RegistryInMiniature {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> INSTITUTIONS = List.of("PNP", "MPFN", "MININTER");
    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

    private final ObjectMapper json = new ObjectMapper();
    private final Random random;
    private final long seed;
    private final List<IncomingEvent> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private final List<String> people = new ArrayList<>();
    private final Map<UUID, Victim> victims = new LinkedHashMap<>();
    private final Map<String, String> institutionOfCase = new LinkedHashMap<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final Map<Integer, Joined> merges = new TreeMap<>();
    private final Map<Integer, Moved> moves = new TreeMap<>();
    private int number;
    private long revision;

    /** A record of a victim: in which case, and as whom it was recognised. */
    public record Victim(UUID recordId, String caseCode, String recognisedAs) {}

    /** Somebody was referred under the code and for the case that were known then. */
    public record Referral(UUID eventId, String code, String caseCode) {}

    /** What was done, for those who keep a ledger of their own. */
    public sealed interface Decision {
        /** A record of somebody new or known. */
        record Registered(UUID recordId, String recognisedAs) implements Decision {}

        /** Somebody said that two are one. */
        record Merged(int id, String one, String other) implements Decision {}

        /** A steward said that the two sides of a merge are two. */
        record Separated(int mergeId) implements Decision {}

        /** The reason for a merge is gone. */
        record Withdrawn(int mergeId) implements Decision {}

        /** Records were given to a newcomer. */
        record Given(int id, String newcomer, Set<UUID> records) implements Decision {}

        /** They were taken back. */
        record TakenBack(int moveId) implements Decision {}
    }

    private record Joined(String one, String other) {}

    private record Moved(String to, Set<UUID> records) {}

    public RegistryInMiniature(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Lives through a number of random steps. */
    public RegistryInMiniature live(int steps) {
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3 -> register();
                case 4 -> tellAgain();
                case 5, 6 -> refer();
                case 7, 8, 9 -> merge();
                case 10 -> separate();
                case 11 -> withdraw();
                case 12 -> give();
                default -> takeBack();
            }
        }
        return this;
    }

    /** All that was told, in the order in which it happened. */
    public List<IncomingEvent> events() {
        return List.copyOf(events);
    }

    /** All that was decided, in order. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** Every code ever given, the oldest first. */
    public List<String> codes() {
        return List.copyOf(people);
    }

    public Collection<Victim> victims() {
        return List.copyOf(victims.values());
    }

    public List<Referral> referrals() {
        return List.copyOf(referrals);
    }

    /** To whom a code leads today. */
    public String personOf(String code) {
        return leaderOf(code, _ -> true);
    }

    /** Whose a record is today. */
    public String personOf(Victim victim) {
        return personOf(filedUnder(victim.recordId()));
    }

    /** The cases in which somebody is a victim today. */
    public Set<String> casesOf(String person) {
        Set<String> cases = new TreeSet<>();
        victims.values().stream()
                .filter(victim -> personOf(victim).equals(person))
                .forEach(victim -> cases.add(victim.caseCode()));
        return cases;
    }

    /**
     * The same victims as if it had been known from the start who they are: registered once, as who they are now, and
     * nothing decided since.
     */
    public List<IncomingEvent> eventsHadItBeenKnown() {
        List<IncomingEvent> told = new ArrayList<>();
        for (IncomingEvent event : events) {
            if (event.type().startsWith("pe.kuska.registry.Case")) {
                List<Victim> named = new ArrayList<>();
                event.data()
                        .get("persons")
                        .forEach(person -> named.add(victims.get(
                                UUID.fromString(person.get("recordId").asText()))));
                told.add(event(
                        event, caseTold(event.data().get("caseCode").asText(), named, this::personOf, this::personOf)));
            } else if (event.type().endsWith("VictimIdentified.v1")) {
                Victim victim =
                        victim(UUID.fromString(event.data().get("recordId").asText()));
                told.add(event(event, victimTold(victim, personOf(victim), personOf(victim))));
            }
        }
        return told;
    }

    private IncomingEvent event(IncomingEvent same, Map<String, ?> data) {
        return new IncomingEvent(
                same.id(),
                same.topic(),
                same.key(),
                same.type(),
                same.source(),
                same.occurredAt(),
                json.valueToTree(data));
    }

    private void register() {
        String caseCode = "CT-" + code(2);
        institutionOfCase.put(caseCode, INSTITUTIONS.get(random.nextInt(INSTITUTIONS.size())));
        List<Victim> named = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            named.add(recognised(caseCode));
        }
        tell(
                "registry.cases.v1",
                caseCode,
                "CaseRegistered",
                caseTold(caseCode, named, this::personOf, this::filedUnder));
        for (Victim victim : named) {
            tell(
                    "registry.people.v1",
                    personOf(victim),
                    "VictimIdentified",
                    victimTold(victim, personOf(victim), filedUnder(victim)));
        }
    }

    private Victim recognised(String caseCode) {
        if (people.isEmpty() || random.nextBoolean()) {
            people.add("CUV-" + code(3));
        }
        String as = random.nextBoolean() ? people.getLast() : pick(people);
        Victim victim = new Victim(uuid(), caseCode, as);
        victims.put(victim.recordId(), victim);
        decisions.add(new Decision.Registered(victim.recordId(), as));
        return victim;
    }

    private void tellAgain() {
        if (!institutionOfCase.isEmpty()) {
            String caseCode = pick(institutionOfCase.keySet());
            List<Victim> named = victims.values().stream()
                    .filter(victim -> victim.caseCode().equals(caseCode))
                    .toList();
            tell(
                    "registry.cases.v1",
                    caseCode,
                    "CaseAmended",
                    caseTold(caseCode, named, this::personOf, this::filedUnder));
        }
    }

    private void refer() {
        if (!victims.isEmpty()) {
            Victim victim = pick(victims.values());
            referrals.add(new Referral(uuid(), personOf(victim), victim.caseCode()));
        }
    }

    private void merge() {
        if (people.size() < 2) {
            return;
        }
        String one = pick(people);
        String other = pick(people);
        if (!one.equals(other)) {
            join(one, other);
        }
    }

    private void join(String one, String other) {
        String leaderOfOne = personOf(one);
        String leaderOfOther = personOf(other);
        int id = ++number;
        merges.put(id, new Joined(one, other));
        decisions.add(new Decision.Merged(id, one, other));
        String survivor = personOf(one);
        if (!leaderOfOne.equals(leaderOfOther)) {
            String absorbed = leaderOfOne.equals(survivor) ? leaderOfOther : leaderOfOne;
            tell(
                    "registry.people.v1",
                    survivor,
                    "PersonsMerged",
                    Map.of(
                            "survivor",
                            survivor,
                            "absorbed",
                            absorbed,
                            "decidedBy",
                            "MININTER",
                            "cause",
                            "STEWARD",
                            "codes",
                            otherCodesOf(survivor),
                            "revision",
                            ++revision));
        }
    }

    private void separate() {
        List<Integer> holding = merges.keySet().stream().filter(this::holds).toList();
        if (holding.isEmpty()) {
            return;
        }
        int id = pick(holding);
        Joined merge = Objects.requireNonNull(merges.get(id));
        String whole = personOf(merge.one());
        Set<Integer> tree =
                new TreeSet<>(merges.keySet().stream().filter(this::holds).toList());
        tree.remove(id);
        String side = leaderOf(merge.one(), tree::contains);
        merges.values()
                .removeIf(other -> leaderOf(other.one(), tree::contains).equals(side)
                        != leaderOf(other.other(), tree::contains).equals(side));
        decisions.add(new Decision.Separated(id));
        tellSplit(whole, apartFrom(whole, merge), Set.of());
    }

    private void withdraw() {
        if (merges.isEmpty()) {
            return;
        }
        int id = pick(merges.keySet());
        Joined merge = Objects.requireNonNull(merges.get(id));
        String whole = personOf(merge.one());
        merges.remove(id);
        decisions.add(new Decision.Withdrawn(id));
        if (!personOf(merge.one()).equals(personOf(merge.other()))) {
            tellSplit(whole, apartFrom(whole, merge), Set.of());
        }
    }

    private void give() {
        if (victims.isEmpty()) {
            return;
        }
        String from = personOf(pick(victims.values()));
        List<Victim> theirs = victims.values().stream()
                .filter(victim -> personOf(victim).equals(from))
                .toList();
        Set<UUID> given = new LinkedHashSet<>();
        theirs.stream().filter(_ -> random.nextBoolean()).forEach(victim -> given.add(victim.recordId()));
        if (given.isEmpty() || given.size() == theirs.size()) {
            return;
        }
        String newcomer = "CUV-" + code(3);
        people.add(newcomer);
        int id = ++number;
        moves.put(id, new Moved(newcomer, given));
        decisions.add(new Decision.Given(id, newcomer, given));
        tellSplit(from, newcomer, given);
    }

    private void takeBack() {
        if (moves.isEmpty()) {
            return;
        }
        int id = pick(moves.keySet());
        Map<UUID, String> before = new LinkedHashMap<>();
        victims.keySet().forEach(record -> before.put(record, filedUnder(record)));
        Moved move = Objects.requireNonNull(moves.remove(id));
        Set<UUID> returned = new LinkedHashSet<>(move.records());
        returned.removeIf(record -> filedUnder(record).equals(before.get(record)));
        String from = personOf(move.to());
        Set<String> holders = new TreeSet<>();
        returned.forEach(record -> holders.add(personOf(filedUnder(record))));
        if (holders.contains(from)) {
            // The two were merged since: it is that merge which a steward would have to undo.
            moves.put(id, move);
            return;
        }
        decisions.add(new Decision.TakenBack(id));
        for (String holder : holders) {
            Set<UUID> theirs = new LinkedHashSet<>(returned);
            theirs.removeIf(record -> !personOf(filedUnder(record)).equals(holder));
            tellSplit(from, holder, theirs);
        }
        if (!returned.isEmpty() && casesOf(from).isEmpty()) {
            join(filedUnder(returned.iterator().next()), move.to());
        }
    }

    private void tellSplit(String from, String separated, Set<UUID> movedRecords) {
        Set<String> staying = casesOf(from);
        Set<String> leaving = casesOf(separated);
        Set<String> shared = new TreeSet<>(staying);
        shared.retainAll(leaving);
        List<Map<String, String>> moved = new ArrayList<>();
        movedRecords.forEach(
                record -> moved.add(Map.of("recordId", record.toString(), "filedUnder", filedUnder(record))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", from);
        data.put("separated", separated);
        data.put("cases", without(leaving, shared));
        data.put("decidedBy", "MININTER");
        data.put("fromCodes", otherCodesOf(from));
        data.put("separatedCodes", otherCodesOf(separated));
        data.put("remainingCases", without(staying, shared));
        data.put("sharedCases", List.copyOf(shared));
        data.put("movedRecords", moved);
        data.put("revision", ++revision);
        tell("registry.people.v1", from, "PersonsSplit", data);
    }

    private Map<String, Object> caseTold(
            String caseCode, List<Victim> named, Function<Victim, String> as, Function<Victim, String> filedUnder) {
        List<Map<String, String>> persons = new ArrayList<>();
        named.forEach(victim -> persons.add(Map.of(
                "personCode", as.apply(victim),
                "role", "VICTIM",
                "recordId", victim.recordId().toString(),
                "filedUnder", filedUnder.apply(victim))));
        return Map.of(
                "caseCode",
                caseCode,
                "kind",
                "COMPLAINT",
                "institution",
                String.valueOf(institutionOfCase.get(caseCode)),
                "receivedAt",
                START.toString(),
                "persons",
                persons);
    }

    private Map<String, Object> victimTold(Victim victim, String as, String filedUnder) {
        return Map.of(
                "personCode",
                as,
                "caseCode",
                victim.caseCode(),
                "match",
                "LINKED",
                "status",
                "PRESUMED",
                "recordId",
                victim.recordId().toString(),
                "filedUnder",
                filedUnder);
    }

    private Victim victim(UUID record) {
        return Objects.requireNonNull(victims.get(record));
    }

    private String filedUnder(Victim victim) {
        return filedUnder(victim.recordId());
    }

    private String filedUnder(UUID record) {
        String filed = victim(record).recognisedAs();
        for (Moved move : moves.values()) {
            filed = move.records().contains(record) ? move.to() : filed;
        }
        return filed;
    }

    /** Whether a merge is the oldest that connects its two people. */
    private boolean holds(int id) {
        Joined merge = Objects.requireNonNull(merges.get(id));
        return !leaderOf(merge.one(), other -> other < id).equals(leaderOf(merge.other(), other -> other < id));
    }

    private String apartFrom(String whole, Joined merge) {
        String one = personOf(merge.one());
        return one.equals(whole) ? personOf(merge.other()) : one;
    }

    private String leaderOf(String person, Predicate<Integer> which) {
        Set<String> reached = new LinkedHashSet<>(Set.of(person));
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<Integer, Joined> merge : merges.entrySet()) {
                Joined joined = merge.getValue();
                if (which.test(merge.getKey()) && reached.contains(joined.one()) != reached.contains(joined.other())) {
                    reached.add(joined.one());
                    reached.add(joined.other());
                    more = true;
                }
            }
        }
        return people.stream().filter(reached::contains).findFirst().orElseThrow();
    }

    private List<String> otherCodesOf(String leader) {
        return people.stream()
                .filter(code -> !code.equals(leader) && personOf(code).equals(leader))
                .toList();
    }

    private static List<String> without(Set<String> cases, Set<String> others) {
        return cases.stream().filter(each -> !others.contains(each)).toList();
    }

    private <T> T pick(Collection<T> from) {
        return from.stream().skip(random.nextInt(from.size())).findFirst().orElseThrow();
    }

    /** Codes of the right shape that another seed does not give. */
    private String code(int groups) {
        StringBuilder code = new StringBuilder();
        long rest = Math.floorMod(seed * 31_000 + ++number, Math.powExact(31L, 4 * groups));
        for (int i = 0; i < 4 * groups; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt((int) (rest % 31)));
            rest /= 31;
        }
        return code.toString();
    }

    private UUID uuid() {
        return new UUID(seed, ++number);
    }

    private void tell(String topic, String key, String name, Map<String, ?> data) {
        events.add(new IncomingEvent(
                uuid(),
                topic,
                key,
                "pe.kuska.registry." + name + ".v1",
                "/registry-service",
                START.plus(Duration.ofMinutes(events.size())),
                json.valueToTree(data)));
    }
}
