package pe.kuska.registry.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.RarestFirst;

/** People who are being registered in one go: the later ones must know the earlier ones before anything is written. */
final class Arrivals {

    private final LinkageModel.Limits limits;
    private final Map<UUID, List<KnownRecord>> people = new HashMap<>();
    private final Map<FilingKey, Set<UUID>> byKey = new HashMap<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();

    Arrivals(LinkageModel.Limits limits) {
        this.limits = limits;
    }

    /** The candidates a look-up gave, with what has been registered since. */
    List<KnownPerson> among(List<KnownPerson> found, List<FilingKey> keys) {
        Map<UUID, KnownPerson> candidates = new LinkedHashMap<>();
        for (KnownPerson person : found) {
            UUID id = today(person.id());
            List<KnownRecord> records = new ArrayList<>(people.getOrDefault(id, List.of()));
            person.records().stream()
                    .filter(record ->
                            records.stream().noneMatch(known -> known.id().equals(record.id())))
                    .forEach(records::add);
            KnownPerson other = candidates.get(id);
            if (other != null) {
                other.records().stream()
                        .filter(record ->
                                records.stream().noneMatch(known -> known.id().equals(record.id())))
                        .forEach(records::add);
            }
            candidates.put(id, new KnownPerson(id, records));
        }
        rarestFirst(keys)
                .forEach(id ->
                        candidates.computeIfAbsent(id, _ -> new KnownPerson(id, people.getOrDefault(id, List.of()))));
        return List.copyOf(candidates.values());
    }

    /** As many of those who share keys as a look-up would give: what many have in common tells nobody apart. */
    private List<UUID> rarestFirst(List<FilingKey> keys) {
        RarestFirst rarest = new RarestFirst(limits.tooCommon());
        keys.forEach(key -> rarest.shares(
                byKey.getOrDefault(key, Set.of()).stream().map(this::today).toList(),
                key.kind() == FilingKey.Kind.DOCUMENT));
        return rarest.first(limits.candidates());
    }

    /** A record joined a person. */
    void joined(UUID person, List<KnownRecord> before, KnownRecord record, List<FilingKey> keys) {
        joined(person, before);
        people.computeIfAbsent(person, _ -> new ArrayList<>()).add(record);
        keys.forEach(
                key -> byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(person));
    }

    /** Somebody registered before, whose records the next newcomers are to be compared with as they are now. */
    void joined(UUID person, List<KnownRecord> before) {
        List<KnownRecord> records = people.computeIfAbsent(person, _ -> new ArrayList<>());
        before.stream()
                .filter(known ->
                        records.stream().noneMatch(already -> already.id().equals(known.id())))
                .forEach(records::add);
    }

    /** Two people turned out to be one. */
    void merged(UUID survivor, UUID absorbed) {
        if (!survivor.equals(absorbed)) {
            mergedInto.put(absorbed, survivor);
            people.computeIfAbsent(survivor, _ -> new ArrayList<>()).addAll(people.getOrDefault(absorbed, List.of()));
        }
    }

    private UUID today(UUID person) {
        UUID current = person;
        for (UUID survivor = mergedInto.get(current); survivor != null; survivor = mergedInto.get(current)) {
            current = survivor;
        }
        return current;
    }
}
