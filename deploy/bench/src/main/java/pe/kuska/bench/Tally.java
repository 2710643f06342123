package pe.kuska.bench;

import java.util.EnumMap;
import java.util.Map;

/** Counts where a mistake could have been made, and where it was. */
final class Tally {

    private final Map<Mistake, int[]> counts = new EnumMap<>(Mistake.class);

    void count(Mistake mistake, boolean made) {
        int[] count = counts.computeIfAbsent(mistake, first -> new int[2]);
        count[0]++;
        if (made) {
            count[1]++;
        }
    }

    int chances(Mistake mistake) {
        return counts.getOrDefault(mistake, new int[2])[0];
    }

    int made(Mistake mistake) {
        return counts.getOrDefault(mistake, new int[2])[1];
    }
}
