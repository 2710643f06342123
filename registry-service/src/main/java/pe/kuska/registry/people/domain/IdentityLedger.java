package pe.kuska.registry.people.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who is who, as far as has been decided. A record is filed under the person it was recognised as and stays there; a merge
 * is an edge between two people; who somebody is today follows from the edges that stand. Nothing is moved by a merge, so
 * undoing one, at any time and in any order, gives back exactly what there would be had it never been made.
 */
public final class IdentityLedger {

    private final SortedSet<UUID> people = new TreeSet<>();
    private final Map<UUID, UUID> recognisedAs = new LinkedHashMap<>();
    private final SortedMap<UUID, Merge> merges = new TreeMap<>();
    private final SortedMap<UUID, Move> moves = new TreeMap<>();

    /** Somebody said that two people are one. Ids grow with time. */
    public record Merge(UUID id, UUID one, UUID other) {

        public Merge {
            if (one.equals(other)) {
                throw new IllegalArgumentException("nobody is merged with themselves");
            }
        }
    }

    /** Records filed under somebody by mistake were given to a newcomer. */
    public record Move(UUID id, UUID to, Set<UUID> records) {

        public Move {
            records = Set.copyOf(records);
        }
    }

    /**
     * Who is who at one moment.
     *
     * @param leads to whom each person's code leads
     * @param filed under whom each record is filed
     */
    public record Standing(Map<UUID, UUID> leads, Map<UUID, UUID> filed) {

        public Standing {
            leads = Map.copyOf(leads);
            filed = Map.copyOf(filed);
        }

        /** To whom a person's code leads. */
        public UUID leaderOf(UUID person) {
            return Objects.requireNonNull(leads.get(person), "unknown person");
        }

        /** Under whom a record is filed. */
        public UUID filedUnder(UUID record) {
            return Objects.requireNonNull(filed.get(record), "unknown record");
        }

        /** Whose record it is. */
        public UUID holderOf(UUID record) {
            return leaderOf(filedUnder(record));
        }

        /** The codes that lead to somebody, their own first: it is the oldest. */
        public SortedSet<UUID> membersOf(UUID leader) {
            SortedSet<UUID> members = new TreeSet<>();
            leads.forEach((person, leads) -> {
                if (leads.equals(leader)) {
                    members.add(person);
                }
            });
            return members;
        }

        /** The records of somebody. */
        public SortedSet<UUID> recordsOf(UUID leader) {
            SortedSet<UUID> records = new TreeSet<>();
            filed.keySet().stream()
                    .filter(record -> holderOf(record).equals(leader))
                    .forEach(records::add);
            return records;
        }
    }

    /** What a decision changed. */
    public record Change(Standing before, Standing after, Set<UUID> undoneMerges) {

        public Change {
            undoneMerges = Set.copyOf(undoneMerges);
        }

        /** People whose code leads to somebody else than before. */
        public Set<UUID> ledElsewhere() {
            return changed(before.leads(), after.leads());
        }

        /** Records filed under somebody else than before. */
        public Set<UUID> filedElsewhere() {
            return changed(before.filed(), after.filed());
        }

        private static Set<UUID> changed(Map<UUID, UUID> before, Map<UUID, UUID> after) {
            Set<UUID> changed = new TreeSet<>();
            after.forEach((key, value) -> {
                if (!value.equals(before.get(key))) {
                    changed.add(key);
                }
            });
            return changed;
        }
    }

    /** Somebody nobody has registered before, as far as can be told. */
    public void open(UUID person) {
        people.add(person);
    }

    /** Files a record under the person it was recognised as. */
    public void file(UUID record, UUID person) {
        requireKnown(person);
        if (recognisedAs.putIfAbsent(record, person) != null) {
            throw new IllegalArgumentException("a record is recognised once");
        }
    }

    /** Notes a merge that stands. Of two people already one it changes nothing, but holds if another merge is undone. */
    public Change merge(Merge merge) {
        requireKnown(merge.one());
        requireKnown(merge.other());
        return change(() -> {
            merges.put(merge.id(), merge);
            return Set.of();
        });
    }

    /** The reason for a merge does not hold any more; another merge may still keep the two together. */
    public Change withdraw(UUID mergeId) {
        requireMerge(mergeId);
        return change(() -> {
            merges.remove(mergeId);
            return Set.of(mergeId);
        });
    }

    /**
     * Somebody decided that the two sides of a merge are two people: whatever else connects the sides is undone with it.
     *
     * @throws IllegalArgumentException if the merge holds nothing together, so that it has no sides
     */
    public Change separate(UUID mergeId) {
        Merge merge = requireMerge(mergeId);
        if (!holds(mergeId)) {
            throw new IllegalArgumentException("the merge has no sides");
        }
        Set<UUID> side = sideOf(merge);
        Set<UUID> undone = new HashSet<>();
        for (Merge other : merges.values()) {
            if (side.contains(other.one()) != side.contains(other.other())) {
                undone.add(other.id());
            }
        }
        return change(() -> {
            undone.forEach(merges::remove);
            return undone;
        });
    }

    /** Gives records to a newcomer. */
    public Change move(Move move) {
        if (!recognisedAs.keySet().containsAll(move.records())) {
            throw new IllegalArgumentException("unknown record");
        }
        Standing before = standing();
        people.add(move.to());
        moves.put(move.id(), move);
        return new Change(before, standing(), Set.of());
    }

    /** A move was a mistake: its records are where they would be without it. */
    public Change moveBack(UUID moveId) {
        if (!moves.containsKey(moveId)) {
            throw new IllegalArgumentException("no such move stands");
        }
        return change(() -> {
            moves.remove(moveId);
            return Set.of();
        });
    }

    /** Who is who now. */
    public Standing standing() {
        Map<UUID, UUID> filed = new HashMap<>(recognisedAs);
        moves.values().forEach(move -> move.records().forEach(record -> filed.put(record, move.to())));
        return new Standing(leaders(_ -> true), filed);
    }

    /** Whether a merge is what keeps two people together, rather than one more reason for it. */
    public boolean holds(UUID mergeId) {
        return forest().contains(mergeId);
    }

    /** Whether there is such a merge and it was not undone. */
    public boolean stands(UUID mergeId) {
        return merges.containsKey(mergeId);
    }

    /** The merges that stand, in the order in which they were made. */
    public List<Merge> merges() {
        return List.copyOf(merges.values());
    }

    /** One of the sides into which people fall when a merge that holds them together is taken away. */
    public Set<UUID> sideOf(Merge merge) {
        Set<UUID> forest = forest();
        Map<UUID, UUID> leaders =
                leaders(other -> forest.contains(other.id()) && !other.id().equals(merge.id()));
        Set<UUID> side = new HashSet<>();
        leaders.forEach((person, leader) -> {
            if (leader.equals(leaders.get(merge.other()))) {
                side.add(person);
            }
        });
        return side;
    }

    /** The oldest merges that connect what all merges connect. */
    private Set<UUID> forest() {
        Map<UUID, UUID> parents = new HashMap<>();
        Set<UUID> forest = new HashSet<>();
        merges.values().forEach(merge -> {
            if (join(parents, merge)) {
                forest.add(merge.id());
            }
        });
        return forest;
    }

    private Map<UUID, UUID> leaders(Predicate<Merge> which) {
        Map<UUID, UUID> parents = new HashMap<>();
        merges.values().stream().filter(which).forEach(merge -> join(parents, merge));
        Map<UUID, UUID> leaders = new HashMap<>();
        people.forEach(person -> leaders.put(person, find(parents, person)));
        return leaders;
    }

    /** The oldest person of a connected group stands for it. */
    private static boolean join(Map<UUID, UUID> parents, Merge merge) {
        UUID one = find(parents, merge.one());
        UUID other = find(parents, merge.other());
        if (one.equals(other)) {
            return false;
        }
        UUID older = one.compareTo(other) < 0 ? one : other;
        parents.put(older.equals(one) ? other : one, older);
        return true;
    }

    private static UUID find(Map<UUID, UUID> parents, UUID person) {
        UUID current = person;
        for (UUID parent = parents.get(current); parent != null; parent = parents.get(current)) {
            current = parent;
        }
        return current;
    }

    private Change change(Supplier<Set<UUID>> decision) {
        Standing before = standing();
        Set<UUID> undone = decision.get();
        return new Change(before, standing(), undone);
    }

    private void requireKnown(UUID person) {
        if (!people.contains(person)) {
            throw new IllegalArgumentException("unknown person");
        }
    }

    private Merge requireMerge(UUID mergeId) {
        Merge merge = merges.get(mergeId);
        if (merge == null) {
            throw new IllegalArgumentException("no such merge stands");
        }
        return merge;
    }
}
