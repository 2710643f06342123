package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.RecognitionPolicy.NewcomerListener;
import pe.kuska.registry.people.domain.FilingKey;

/**
 * Recognises a whole register again from its first record on, in memory: whom a model would make of it. Decides record by
 * record exactly as registration does, with the same keys, the same cap on common ones and the same policy.
 */
public final class Relinking {

    private static final Comparator<Cluster> RAREST_FIRST = Comparator.comparingDouble(
                    (Cluster cluster) -> cluster.shared)
            .reversed()
            .thenComparing(cluster -> cluster.id);

    private final RecognitionPolicy policy;
    private final SpokenFiling filing;
    private final LinkageModel.Limits limits;
    private final Map<UUID, Set<UUID>> keptApart;
    private final NewcomerListener learner;
    private final KeyIndex index = new KeyIndex();
    private final List<Cluster> clusterOfRecord = new ArrayList<>();

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
        private int askedFor = -1;
        private double shared;

        Cluster(UUID id) {
            this.id = id;
        }
    }

    /** Recognises the next record. */
    public Recognition add(KnownRecord record) {
        long[] keys = filing.keysOf(record.identity().identity()).stream()
                .mapToLong(Relinking::hash)
                .toArray();
        int documents = record.identity().identity().documents().size();
        List<Cluster> clusters = candidates(keys, documents).stream()
                .filter(cluster -> !isKeptApart(record, cluster))
                .toList();
        List<KnownPerson> known = clusters.stream()
                .map(cluster -> new KnownPerson(cluster.id, cluster.records))
                .toList();
        Recognition recognition = policy.recognise(
                new Newcomer(record.identity(), record.role()),
                known,
                (one, other) -> areKeptApart(find(clusters, one), find(clusters, other)),
                learner);
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
        index.add(keys, number, limits.tooCommon());
        return recognition;
    }

    private boolean areKeptApart(Cluster one, Cluster other) {
        return one.records.stream().anyMatch(record -> isKeptApart(record, other));
    }

    private boolean isKeptApart(KnownRecord record, Cluster cluster) {
        Set<UUID> apart = keptApart.get(record.id());
        return apart != null && cluster.records.stream().map(KnownRecord::id).anyMatch(apart::contains);
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

    /** Those who share the rarest keys, at most as many as are compared in a registration. */
    private List<Cluster> candidates(long[] keys, int documents) {
        int asking = clusterOfRecord.size();
        List<Cluster> sharing = new ArrayList<>();
        for (int key = 0; key < keys.length; key++) {
            int[] found = index.get(keys[key]);
            boolean tooCommon = found.length > limits.tooCommon();
            if (tooCommon && key >= documents) {
                continue;
            }
            double rarity = (key < documents ? 1000 : 0) + 1.0 / (1 + Math.log1p(found.length));
            for (int number : found) {
                Cluster cluster = clusterOfRecord.get(number);
                if (cluster.askedFor != asking) {
                    cluster.askedFor = asking;
                    cluster.shared = 0;
                    sharing.add(cluster);
                }
                cluster.shared += rarity;
            }
        }
        return first(sharing, limits.candidates());
    }

    /** The first of many, in order, without sorting them all. */
    private static List<Cluster> first(List<Cluster> all, int number) {
        PriorityQueue<Cluster> last = new PriorityQueue<>(number + 1, RAREST_FIRST.reversed());
        for (Cluster cluster : all) {
            last.add(cluster);
            if (last.size() > number) {
                last.poll();
            }
        }
        List<Cluster> first = new ArrayList<>(last);
        first.sort(RAREST_FIRST);
        return first;
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
