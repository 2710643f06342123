package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import pe.kuska.registry.identification.domain.RelinkChange.Kind;
import pe.kuska.registry.identification.domain.RelinkChange.Outcome;

/**
 * Where two views of who is who differ: the persons of today and those whom a model would make of the same records. What a
 * steward joined stays joined in both.
 */
public record RelinkDifference(long records, long personsBefore, long personsAfter, List<RelinkChange> changes) {

    public RelinkDifference {
        changes = List.copyOf(changes);
    }

    /** A record, whose it is today and as whom it was recognised. */
    public record Standing(UUID recordId, UUID personId, UUID filedUnder) {}

    /** Two persons whom a steward took for one, and nobody undid it. */
    public record Confirmed(UUID one, UUID other) {}

    /**
     * Compares the two views.
     *
     * @param today the records in the order in which they were recognised again
     * @param recognised whose a record would be, by its position
     */
    public static RelinkDifference between(
            List<Standing> today, IntFunction<UUID> recognised, Collection<Confirmed> confirmed) {
        int[] parts = partsOf(today, recognised, confirmed);
        Map<UUID, Map<Integer, List<UUID>>> partsOfPerson = new LinkedHashMap<>();
        Map<Integer, Map<UUID, List<UUID>>> personsOfPart = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            Standing record = today.get(i);
            partsOfPerson
                    .computeIfAbsent(record.personId(), _ -> new LinkedHashMap<>(2))
                    .computeIfAbsent(parts[i], _ -> new ArrayList<>(2))
                    .add(record.recordId());
            personsOfPart
                    .computeIfAbsent(parts[i], _ -> new LinkedHashMap<>(2))
                    .computeIfAbsent(record.personId(), _ -> new ArrayList<>(2))
                    .add(record.recordId());
        }
        List<RelinkChange> changes = new ArrayList<>();
        Set<UUID> divided = new HashSet<>();
        partsOfPerson.forEach((person, records) -> {
            if (records.size() > 1) {
                divided.add(person);
                changes.add(new RelinkChange(
                        Kind.SPLIT, List.of(person), List.copyOf(records.values()), Outcome.FOR_STEWARDS));
            }
        });
        personsOfPart.values().forEach(records -> {
            if (records.size() > 1) {
                List<UUID> persons = List.copyOf(records.keySet());
                Outcome outcome =
                        persons.stream().anyMatch(divided::contains) ? Outcome.FOR_STEWARDS : Outcome.PROPOSED;
                changes.add(new RelinkChange(Kind.MERGE, persons, List.copyOf(records.values()), outcome));
            }
        });
        return new RelinkDifference(parts.length, partsOfPerson.size(), personsOfPart.size(), changes);
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** For each record the position of one that stands for its person. */
    private static int[] partsOf(List<Standing> today, IntFunction<UUID> recognised, Collection<Confirmed> confirmed) {
        int[] parents = new int[today.size()];
        Map<UUID, Integer> firstOfRecognised = new HashMap<>();
        Map<UUID, Integer> firstOfFiled = new HashMap<>();
        Set<UUID> said = new HashSet<>();
        confirmed.forEach(pair -> {
            said.add(pair.one());
            said.add(pair.other());
        });
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            join(parents, i, firstOfRecognised.computeIfAbsent(recognised.apply(i), sameFor(i)));
            UUID filedUnder = today.get(i).filedUnder();
            if (said.contains(filedUnder)) {
                join(parents, i, firstOfFiled.computeIfAbsent(filedUnder, sameFor(i)));
            }
        }
        for (Confirmed pair : confirmed) {
            Integer one = firstOfFiled.get(pair.one());
            Integer other = firstOfFiled.get(pair.other());
            if (one != null && other != null) {
                join(parents, one, other);
            }
        }
        int[] parts = new int[parents.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = root(parents, i);
        }
        return parts;
    }

    private static Function<UUID, Integer> sameFor(int position) {
        return _ -> position;
    }

    private static void join(int[] parents, int one, int other) {
        parents[root(parents, one)] = root(parents, other);
    }

    private static int root(int[] parents, int position) {
        int at = position;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
