package pe.kuska.registry.people.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/** Ranks records by what they share with somebody: a document before all else, then many keys and rare ones. */
public final class RarestFirst {

    /** Of how many records at most each of the people compared may be found by. */
    public static final int RECORDS_PER_PERSON = 2;

    private static final double OF_A_DOCUMENT = 1000;
    private static final Comparator<Map.Entry<UUID, Double>> MOST_FIRST = Map.Entry.<UUID, Double>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());

    private final int tooCommon;
    private final Map<UUID, Double> weights = new HashMap<>();
    private boolean leftOut;

    /** @param tooCommon a key other than a document's that leads to more records than this says nothing */
    public RarestFirst(int tooCommon) {
        this.tooCommon = tooCommon;
    }

    /** What sharing a key says, when so many share it. */
    public static double weight(int sharing, boolean document) {
        return (document ? OF_A_DOCUMENT : 0) + 1 / (1 + Math.log1p(sharing));
    }

    /** Some records share a key with them, and nobody else does. */
    public void shares(Collection<UUID> records, boolean document) {
        if (document || records.size() <= tooCommon) {
            double weight = weight(records.size(), document);
            records.forEach(record -> weights.merge(record, weight, Double::sum));
        } else {
            leftOut = true;
        }
    }

    /** Whether some key was shared by too many. */
    public boolean leftOut() {
        return leftOut;
    }

    /** The records that share most, in this order; always the same one of equals. */
    public List<UUID> first(int most) {
        PriorityQueue<Map.Entry<UUID, Double>> last = new PriorityQueue<>(most + 1, MOST_FIRST.reversed());
        for (Map.Entry<UUID, Double> record : weights.entrySet()) {
            last.add(record);
            if (last.size() > most) {
                last.poll();
            }
        }
        return last.stream().sorted(MOST_FIRST).map(Map.Entry::getKey).toList();
    }
}
