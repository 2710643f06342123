package pe.kuska.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who keeps every release of a table and subtracts: each group, and each sum of groups that agree in some fields, from
 * the same of every other release. What is left of few people is somebody found, and so is a group of few in itself.
 */
final class DifferencingAttack {

    private static final String ANY = "*";

    private final int smallest;

    DifferencingAttack(int smallest) {
        this.smallest = smallest;
    }

    /** Whom it finds; each release tells the people of each group, a group being its values in the order of the fields. */
    List<String> on(List<Map<List<String>, Long>> releases) {
        List<String> found = new ArrayList<>();
        for (int one = 0; one < releases.size(); one++) {
            int release = one + 1;
            releases.get(one).forEach((values, persons) -> {
                if (isSomebody(persons)) {
                    found.add("release " + release + ", " + values + ": " + persons);
                }
            });
            for (int other = one + 1; other < releases.size(); other++) {
                subtract(releases, one, other, found);
            }
        }
        return found;
    }

    private void subtract(List<Map<List<String>, Long>> releases, int one, int other, List<String> found) {
        Map<List<String>, Long> earlier = releases.get(one);
        Map<List<String>, Long> later = releases.get(other);
        Set<List<String>> groups = new HashSet<>(earlier.keySet());
        groups.addAll(later.keySet());
        Map<List<String>, Long> left = new HashMap<>();
        groups.forEach(values -> {
            long difference = later.getOrDefault(values, 0L) - earlier.getOrDefault(values, 0L);
            for (int known = 0; known < 1 << values.size(); known++) {
                left.merge(summed(values, known), difference, Long::sum);
            }
        });
        left.forEach((values, persons) -> {
            if (isSomebody(persons)) {
                found.add("release " + (other + 1) + " less " + (one + 1) + ", " + values + ": " + persons);
            }
        });
    }

    private static List<String> summed(List<String> values, int known) {
        List<String> sum = new ArrayList<>(values);
        for (int field = 0; field < sum.size(); field++) {
            if ((known & 1 << field) == 0) {
                sum.set(field, ANY);
            }
        }
        return sum;
    }

    private boolean isSomebody(long persons) {
        return persons != 0 && Math.abs(persons) < smallest;
    }
}
