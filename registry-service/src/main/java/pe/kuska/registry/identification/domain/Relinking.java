package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.RecognitionPolicy.NewcomerListener;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.FilingKey.Kind;
import pe.kuska.registry.people.domain.RarestFirst;

/**
 * Recognises a whole register again from its first record on, in memory: whom a model would make of it. Decides record by
 * record exactly as registration does, with the same keys, the same cap on common ones and the same policy.
 */
public final class Relinking {

    private final RecognitionPolicy policy;
    private final SpokenFiling filing;
    private final LinkageModel.Limits limits;
    private final Map<UUID, Set<UUID>> keptApart;
    private final NewcomerListener learner;
    private final KeyIndex index = new KeyIndex();
    private final List<Cluster> clusterOfRecord = new ArrayList<>();
    private final List<UUID> records = new ArrayList<>();
    private final Sharing sharing = new Sharing();

    /**
     * An empty register.
     *
     * @param keptApart records, and for each those of whom somebody decided that they are of somebody else; both ways
     * @param learner is told what comparing gave
     */
    public Relinking(
            RecognitionPolicy policy,
            SpokenFiling filing,
            LinkageModel.Limits limits,
            Map<UUID, Set<UUID>> keptApart,
            NewcomerListener learner) {
        this.policy = policy;
        this.filing = filing;
        this.limits = limits;
        this.keptApart = keptApart;
        this.learner = learner;
    }

    /** Records that are one person; known by its first record. */
    private static final class Cluster {

        private final UUID id;
        private final List<KnownRecord> records = new ArrayList<>(2);
        private final List<Integer> numbers = new ArrayList<>(2);

        Cluster(UUID id) {
            this.id = id;
        }
    }

    /** Recognises the next record. */
    public Recognition add(KnownRecord record) {
        List<FilingKey> filed = filing.keysOf(record.identity().identity());
        int documents = record.identity().identity().documents().size();
        List<Cluster> clusters = candidates(hashes(SpokenFiling.telling(filed)), documents).stream()
                .filter(cluster -> !isKeptApart(record, cluster.records))
                .toList();
        List<KnownPerson> known = clusters.stream()
                .map(cluster -> new KnownPerson(cluster.id, cluster.records))
                .toList();
        Recognition recognition =
                policy.recognise(new Newcomer(record.identity(), record.role()), known, this::anyTwoKeptApart, learner);
        Cluster joined = new Cluster(record.id());
        if (recognition instanceof Linked linked) {
            joined = find(clusters, linked.personId());
            for (Linked.Other other : linked.alsoThem()) {
                absorb(joined, find(clusters, other.personId()));
            }
        }
        int number = clusterOfRecord.size();
        joined.records.add(record);
        joined.numbers.add(number);
        clusterOfRecord.add(joined);
        records.add(record.id());
        // By a surname alone nobody is looked for here.
        index.add(
                hashes(filed.stream().filter(key -> key.kind() != Kind.SURNAME).toList()), number, limits.tooCommon());
        return recognition;
    }

    private boolean anyTwoKeptApart(List<KnownPerson> people) {
        return people.stream()
                .anyMatch(one -> one.records().stream()
                        .anyMatch(record -> people.stream()
                                .anyMatch(other -> other != one && isKeptApart(record, other.records()))));
    }

    private boolean isKeptApart(KnownRecord record, List<KnownRecord> others) {
        Set<UUID> apart = keptApart.get(record.id());
        return apart != null && others.stream().map(KnownRecord::id).anyMatch(apart::contains);
    }

    /** Which person a record is of, by its position: the id of the person's first record. */
    public UUID personOf(int position) {
        return clusterOfRecord.get(position).id;
    }

    public int records() {
        return clusterOfRecord.size();
    }

    private void absorb(Cluster into, Cluster from) {
        into.records.addAll(from.records);
        into.numbers.addAll(from.numbers);
        from.numbers.forEach(number -> clusterOfRecord.set(number, into));
    }

    private static Cluster find(List<Cluster> clusters, UUID id) {
        return clusters.stream()
                .filter(cluster -> cluster.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those of whom some record shares the rarest keys, at most as many as are compared in a registration. */
    private Collection<Cluster> candidates(long[] keys, int documents) {
        sharing.begin(records.size());
        for (int key = 0; key < keys.length; key++) {
            int[] found = index.get(keys[key]);
            boolean document = key < documents;
            if (document || found.length <= limits.tooCommon()) {
                double rarity = RarestFirst.weight(found.length, document);
                for (int number : found) {
                    sharing.add(number, rarity);
                }
            }
        }
        Set<Cluster> people = new LinkedHashSet<>();
        for (int number : rarestFirst(limits.candidates() * RarestFirst.RECORDS_PER_PERSON)) {
            if (people.size() < limits.candidates()) {
                people.add(clusterOfRecord.get(number));
            }
        }
        return people;
    }

    /** The first of many, in order, without sorting them all. */
    private List<Integer> rarestFirst(int most) {
        Comparator<Integer> order =
                Comparator.<Integer>comparingDouble(sharing::weight).reversed().thenComparing(records::get);
        PriorityQueue<Integer> last = new PriorityQueue<>(most + 1, order.reversed());
        for (int number : sharing.numbers()) {
            last.add(number);
            if (last.size() > most) {
                last.poll();
            }
        }
        List<Integer> first = new ArrayList<>(last);
        first.sort(order);
        return first;
    }

    private static long[] hashes(List<FilingKey> keys) {
        return keys.stream().mapToLong(Relinking::hash).toArray();
    }

    private static long hash(FilingKey key) {
        long hash = 0xcbf29ce484222325L ^ key.kind().ordinal();
        String value = key.value();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** How much each record has in common with the newcomer. */
    private static final class Sharing {

        private double[] weights = new double[1 << 10];
        private int[] numbers = new int[1 << 10];
        private int found;

        /** Forgets the newcomer before; there are so many records now. */
        void begin(int records) {
            for (int i = 0; i < found; i++) {
                weights[numbers[i]] = 0;
            }
            found = 0;
            if (records > weights.length) {
                weights = new double[records * 2];
            }
        }

        void add(int number, double rarity) {
            if (weights[number] == 0) {
                if (found == numbers.length) {
                    numbers = Arrays.copyOf(numbers, found * 2);
                }
                numbers[found++] = number;
            }
            weights[number] += rarity;
        }

        double weight(int number) {
            return weights[number];
        }

        int[] numbers() {
            return Arrays.copyOf(numbers, found);
        }
    }

    /** Record numbers by key; one more than the cap tells that a key is too common. */
    private static final class KeyIndex {

        private static final int[] NONE = {};

        private long[] keys = new long[1 << 16];
        private int[][] numbers = new int[1 << 16][];
        private int used;

        int[] get(long key) {
            int slot = slot(keys, key);
            return keys[slot] == key ? numbers[slot] : NONE;
        }

        void add(long[] all, int number, int cap) {
            for (long key : all) {
                add(key, number, cap);
            }
        }

        private void add(long key, int number, int cap) {
            if (used * 3L > keys.length * 2L) {
                grow();
            }
            int slot = slot(keys, key);
            if (keys[slot] != key) {
                keys[slot] = key;
                numbers[slot] = new int[] {number};
                used++;
            } else if (numbers[slot].length <= cap) {
                int[] longer = Arrays.copyOf(numbers[slot], numbers[slot].length + 1);
                longer[longer.length - 1] = number;
                numbers[slot] = longer;
            }
        }

        private void grow() {
            long[] olderKeys = keys;
            int[][] olderNumbers = numbers;
            keys = new long[olderKeys.length * 2];
            numbers = new int[olderKeys.length * 2][];
            for (int i = 0; i < olderKeys.length; i++) {
                if (olderKeys[i] != 0) {
                    int slot = slot(keys, olderKeys[i]);
                    keys[slot] = olderKeys[i];
                    numbers[slot] = olderNumbers[i];
                }
            }
        }

        private static int slot(long[] keys, long key) {
            int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }
    }
}
