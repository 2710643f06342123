package pe.kuska.tracking.followup.events;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.domain.PersonCode;

/**
 * A registry in miniature that registers, amends, merges and splits at random, tells of it as the real one does, and
 * knows the truth: which person was a victim in which cases.
 */
public final class RegistrySimulator {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final List<String> INSTITUTIONS = List.of("PNP", "MPFN", "MRE");

    private record CaseRecord(String caseCode, int number) {}

    private final Random random;
    private final ObjectMapper json = new ObjectMapper();
    private final UUID run;
    private final String salt;
    private final List<IncomingEvent> events = new ArrayList<>();
    private final Map<String, Set<CaseRecord>> recordsOf = new LinkedHashMap<>();
    private final Map<String, String> absorbedBy = new HashMap<>();
    private final Map<String, Set<CaseRecord>> broughtBy = new HashMap<>();
    private final Map<String, String> institutionOfCase = new LinkedHashMap<>();
    private int minute;
    private int cases;

    public RegistrySimulator(long seed) {
        this.random = new Random(seed);
        this.run = new UUID(seed, 0);
        this.salt = Long.toHexString(seed & 0xFFFFFFFFL).toUpperCase(Locale.ROOT);
    }

    /** Lives through a number of random steps and returns all that was told, in the order in which it happened. */
    public List<IncomingEvent> live(int steps) {
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> register();
                case 3 -> amend();
                case 4 -> merge();
                default -> split();
            }
        }
        return List.copyOf(events);
    }

    /** Every code ever given. */
    public Collection<PersonCode> codes() {
        return recordsOf.keySet().stream().map(PersonCode::new).toList();
    }

    /** The person a code belongs to today. */
    public PersonCode personOf(PersonCode code) {
        String person = code.value();
        while (absorbedBy.containsKey(person)) {
            person = absorbedBy.get(person);
        }
        return new PersonCode(person);
    }

    /** The cases in which a person is a victim today. */
    public Set<String> casesOf(PersonCode person) {
        return recordsOf(person.value()).stream().map(CaseRecord::caseCode).collect(toCollection(TreeSet::new));
    }

    private void register() {
        String caseCode = "K-" + salt + "-" + ++cases;
        String institution = INSTITUTIONS.get(random.nextInt(INSTITUTIONS.size()));
        institutionOfCase.put(caseCode, institution);
        List<String> victims = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<String> known = persons();
            String victim = !known.isEmpty() && random.nextBoolean()
                    ? known.get(random.nextInt(known.size()))
                    : "CUV-" + salt + "-" + (recordsOf.size() + 1);
            if (!victims.contains(victim)) {
                victims.add(victim);
                recordsOf(victim).add(new CaseRecord(caseCode, i));
            }
        }
        tell("CaseRegistered", "registry.cases.v1", caseCode, caseTold(caseCode, victims));
        for (String victim : victims) {
            tell(
                    "VictimIdentified",
                    "registry.people.v1",
                    victim,
                    Map.of("personCode", victim, "caseCode", caseCode, "match", "LINKED", "status", "PRESUMED"));
        }
    }

    private void amend() {
        if (institutionOfCase.isEmpty()) {
            return;
        }
        String caseCode = pick(List.copyOf(institutionOfCase.keySet()));
        List<String> victims = persons().stream()
                .filter(person -> recordsOf(person).stream()
                        .anyMatch(each -> each.caseCode().equals(caseCode)))
                .toList();
        tell("CaseAmended", "registry.cases.v1", caseCode, caseTold(caseCode, victims));
    }

    private Map<String, Object> caseTold(String caseCode, List<String> victims) {
        List<Map<String, String>> persons = new ArrayList<>();
        victims.forEach(victim -> persons.add(Map.of("personCode", victim, "role", "VICTIM")));
        persons.add(Map.of("personCode", "CUV-SUSPECT", "role", "SUSPECT"));
        return Map.of(
                "caseCode",
                caseCode,
                "kind",
                "COMPLAINT",
                "institution",
                institutionOfCase.get(caseCode),
                "receivedAt",
                START.plus(Duration.ofMinutes(minute)).toString(),
                "persons",
                persons);
    }

    private void merge() {
        List<String> persons = persons();
        if (persons.size() < 2) {
            return;
        }
        String survivor = pick(persons);
        String absorbed = pick(persons);
        if (survivor.equals(absorbed)) {
            return;
        }
        absorbedBy.put(absorbed, survivor);
        Set<CaseRecord> brought = recordsOf(absorbed);
        broughtBy.put(absorbed, new HashSet<>(brought));
        recordsOf(survivor).addAll(brought);
        brought.clear();
        tell(
                "PersonsMerged",
                "registry.people.v1",
                survivor,
                Map.of("survivor", survivor, "absorbed", absorbed, "decidedBy", "MININTER"));
    }

    /** Undoes a merge with the person who absorbed; now and then later cases turn out to be the other's as well. */
    private void split() {
        List<String> undoable = absorbedBy.keySet().stream()
                .filter(absorbed -> heldNow(absorbed).containsAll(broughtBy.getOrDefault(absorbed, Set.of())))
                .sorted()
                .toList();
        if (undoable.isEmpty()) {
            return;
        }
        String separated = pick(undoable);
        String from = personOf(new PersonCode(separated)).value();
        Set<CaseRecord> back = new HashSet<>(broughtBy.getOrDefault(separated, Set.of()));
        broughtBy.remove(separated);
        // What later merges brought along, they bring no longer.
        for (String above = absorbedBy.remove(separated); above != null; above = absorbedBy.get(above)) {
            broughtBy.getOrDefault(above, new HashSet<>()).removeAll(back);
        }
        Set<CaseRecord> held = recordsOf(from);
        held.removeAll(back);
        held.stream()
                .filter(each -> random.nextInt(4) == 0)
                .filter(each -> isOnlyRecordOfItsCase(each, held) && isOnlyRecordOfItsCase(each, back))
                .sorted(Comparator.comparing(CaseRecord::caseCode))
                .findFirst()
                .ifPresent(corrected -> {
                    held.remove(corrected);
                    back.add(corrected);
                    broughtBy.values().forEach(brought -> brought.remove(corrected));
                });
        recordsOf(separated).addAll(back);
        Set<String> cases = casesOf(new PersonCode(separated));
        tell(
                "PersonsSplit",
                "registry.people.v1",
                from,
                Map.of("from", from, "separated", separated, "cases", List.copyOf(cases)));
    }

    private Set<CaseRecord> recordsOf(String code) {
        return recordsOf.computeIfAbsent(code, _ -> new HashSet<>());
    }

    private Set<CaseRecord> heldNow(String code) {
        return recordsOf(personOf(new PersonCode(code)).value());
    }

    private static boolean isOnlyRecordOfItsCase(CaseRecord candidate, Set<CaseRecord> records) {
        return records.stream()
                .noneMatch(each -> !each.equals(candidate) && each.caseCode().equals(candidate.caseCode()));
    }

    private List<String> persons() {
        return recordsOf.keySet().stream()
                .filter(code -> !absorbedBy.containsKey(code))
                .toList();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void tell(String type, String topic, String key, Map<String, ?> data) {
        minute++;
        events.add(new IncomingEvent(
                new UUID(run.getMostSignificantBits() ^ 0x5A5AL, minute),
                topic,
                key,
                "pe.kuska.registry." + type + ".v1",
                "/registry",
                START.plus(Duration.ofMinutes(minute)),
                json.valueToTree(data)));
    }
}
